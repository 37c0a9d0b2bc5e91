import type { Severity } from '../meting/judge/finding';
import type { Mark } from './host';
import { markedAreas, severitiesByWeight } from './mark-areas';
import { isMarkFormula, markFormula, markLooks } from './mark-form';

/** Adds marks, the gravest on top. */
export async function addMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
): Promise<void> {
  for (const severity of severitiesByWeight) {
    for (const address of markedAreas(marks, severity)) mark(sheet, address, severity);
  }
  await context.sync();
}

function mark(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(severity)}`;
  const { fill, line, style } = markLooks[severity];
  custom.format.fill.color = fill;
  const { borders } = custom.format;
  for (const border of [borders.top, borders.bottom, borders.left, borders.right]) {
    border.style = style;
    border.color = line;
  }
}

/** Queues the removal of every mark of ours on the sheet; other conditional formats stay. */
export async function removeMarks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type');
  await context.sync();
  const custom = formats.items.filter((format) => format.type === 'Custom');
  const rules = custom.map((format) => format.custom.rule);
  for (const rule of rules) rule.load('formula');
  await context.sync();
  for (const [index, rule] of rules.entries()) {
    if (isMarkFormula(rule.formula)) custom[index]?.delete();
  }
}
