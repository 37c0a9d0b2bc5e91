import type { Severity } from '../meting/judge/finding';
import type { Mark } from './host';
import { markedAreas, severitiesByWeight } from './mark-areas';

/**
 * Marks are conditional formats: they lie over the user's own formatting and leave it untouched. The formula is always
 * true and carries our name, so that marks are found and wiped in a workbook that was saved, closed and opened again.
 */
const tag = 'banenafspraak';

function formulaOf(severity: Severity): string {
  return `=N("${tag}:${severity}")=0`;
}

/** Fill and border differ per severity: the border line tells them apart without colour. */
const looks: Readonly<
  Record<Severity, { fill: string; line: string; style: 'Continuous' | 'Dash' | 'Dot' }>
> = {
  fout: { fill: '#FDE7E9', line: '#B10E1C', style: 'Continuous' },
  waarschuwing: { fill: '#FFF4CE', line: '#8A6100', style: 'Dash' },
  info: { fill: '#EBF3FC', line: '#0F6CBD', style: 'Dot' },
};

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
  custom.rule.formula = formulaOf(severity);
  const { fill, line, style } = looks[severity];
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
    if (rule.formula.includes(`"${tag}:`)) custom[index]?.delete();
  }
}
