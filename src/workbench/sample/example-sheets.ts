import { catalogue } from '../../functions/catalogue';
import { argumentText, formulaOf } from '../../functions/formula';
import { expected, isExampleRange } from '../../functions/example';
import { toDutch } from '../../functions/notation';
import { groups, type Example, type ExampleRange, type FunctionSpec, type Group } from '../../functions/spec';
import { functions as texts } from '../../locales/nl/functions';
import { workbenchWords } from '../../locales/nl/workbench';
import { formula, given, heading, quiet, title, total } from './looks';
import { address, SheetBuilder, type Palette } from './sheet-builder';

const words = workbenchWords.examples;
const whatColumn = 1;
const formulaColumn = 2;
const resultColumn = 3;
/** Results spill over at most four columns; inputs stand to the right of them. */
const inputColumn = 8;

/** For each group of functions a sheet with the documented examples, computing. */
export function exampleSheets(palette: Palette): readonly SheetBuilder[] {
  return groups.flatMap((group) => {
    const specs = catalogue.filter((spec) => spec.group === group);
    return specs.length === 0 ? [] : [exampleSheet(group, specs, palette)];
  });
}

function exampleSheet(group: Group, specs: readonly FunctionSpec[], palette: Palette): SheetBuilder {
  const { name, text } = texts.groups[group] ?? { name: group, text: '' };
  const sheet = new SheetBuilder(name, palette)
    .columnWidths(330, 440, 130, 130, 110, 110, 30, 96, 96, 96, 96)
    .put(1, 1, name, title)
    .put(2, 1, text, quiet)
    .rowHeight(1, 32)
    .row(4, whatColumn, [words.what, words.formula, words.result], heading)
    .row(4, resultColumn + 1, [null, null, null], heading)
    .put(4, inputColumn, words.input, heading)
    .freezeRows(4);
  let row = 5;
  for (const spec of specs) {
    sheet
      .put(row, whatColumn, spec.id, total)
      .put(row, formulaColumn, texts.functions[spec.id]?.summary ?? '', quiet);
    row += 1;
    spec.examples.forEach((example, index) => {
      if (hasError(example)) return;
      const caption = texts.functions[spec.id]?.examples[index] ?? '';
      row += exampleRows(sheet, row, spec, example, caption);
    });
    row += 1;
  }
  return sheet;
}

/** What an example that ends in an error shows, stands on the help page; a sheet to start from shows none. */
function hasError(example: Example): boolean {
  return expected(example).some((line) => line.some((cell) => typeof cell === 'object'));
}

/** Writes one example and gives how many rows it takes. */
function exampleRows(
  sheet: SheetBuilder,
  row: number,
  spec: FunctionSpec,
  example: Example,
  caption: string,
): number {
  let column = inputColumn;
  let height = expected(example).length;
  const parts = example.arguments.map((argument) => {
    if (!isExampleRange(argument)) return argumentText(argument);
    const text = inputRange(sheet, row, column, argument);
    height = Math.max(height, argument.values.length);
    column += argument.values[0]?.length ?? 1;
    return text;
  });
  const call = formulaOf(spec.id, parts);
  sheet
    .put(row, whatColumn, caption)
    .put(row, formulaColumn, toDutch(call), formula)
    .put(row, resultColumn, { formula: call }, { align: 'left' });
  return height;
}

function inputRange(sheet: SheetBuilder, row: number, column: number, { values }: ExampleRange): string {
  values.forEach((line, index) => sheet.row(row + index, column, line, given));
  const last = address(row + values.length - 1, column + (values[0]?.length ?? 1) - 1);
  return `${address(row, column)}:${last}`;
}
