import { functionsOf } from './by-group';
import type { CatalogueFunction } from './catalogue';
import { examples } from './catalogue/examples';
import { groups } from './documentation';
import {
  argumentText,
  asExampleValue,
  execute,
  isExampleRange,
  type Example,
  type ExampleArgument,
} from './example';
import { formulaOf } from './formula';
import { shown, type Notation } from './notation';
import type { FunctionTexts } from './words';

/** A cell of an example sheet. Text is text, also where it looks like a formula; a formula is in English notation. */
export interface ExampleCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based, A = 1. */
  readonly column: number;
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style: 'title' | 'function' | 'text' | 'formula text' | 'input' | 'result';
}

/** A worked example sheet: the examples of one group of functions, live. Pure description, for any writer of workbooks. */
export interface ExampleSheet {
  readonly name: string;
  readonly cells: readonly ExampleCell[];
  /** Widths in characters by column, A first. */
  readonly widths: readonly number[];
}

/** Results spill to the right from here; the widest table has five columns. */
const resultColumn = 2;
const inputColumn = 8;

/** One sheet for each group, with every example that succeeds; errors are shown on the help pages only. */
export function exampleSheets(texts: FunctionTexts, notation: Notation): readonly ExampleSheet[] {
  return groups.map((group) => {
    const cells: ExampleCell[] = [
      { row: 1, column: 1, value: texts.groups[group].name, style: 'title' },
      { row: 2, column: 1, value: texts.groups[group].text, style: 'text' },
    ];
    let row = 4;
    for (const spec of functionsOf(group)) {
      const text = texts.functions[spec.id];
      cells.push({ row, column: 1, value: spec.id, style: 'function' });
      cells.push({ row, column: resultColumn, value: text.summary, style: 'text' });
      row++;
      for (const [index, example] of examples[spec.id].entries()) {
        if (!succeeds(spec, example)) continue;
        const block = exampleBlock(spec, example, row, text.examples[index] ?? '', notation);
        cells.push(...block.cells);
        row += block.height + 1;
      }
      row++;
    }
    return {
      name: texts.groups[group].name,
      cells,
      widths: [60, 18, 14, 14, 14, 14, 4, 14, 14, 14],
    };
  });
}

function succeeds(spec: CatalogueFunction, example: Example): boolean {
  return execute(spec, example).every((line) =>
    line.every((cell) => typeof asExampleValue(cell) !== 'object'),
  );
}

/** Caption and formula in column A, its live result beside it, the cells it reads further right. */
function exampleBlock(
  spec: CatalogueFunction,
  example: Example,
  row: number,
  caption: string,
  notation: Notation,
): { readonly cells: readonly ExampleCell[]; readonly height: number } {
  const inputs: ExampleCell[] = [];
  let column = inputColumn;
  let height = 2;
  const parts = example.arguments.map((argument: ExampleArgument) => {
    if (!isExampleRange(argument)) return argumentText(argument);
    const width = argument.values[0]?.length ?? 1;
    for (const [down, line] of argument.values.entries()) {
      for (const [right, value] of line.entries()) {
        if (value !== null) inputs.push({ row: row + down, column: column + right, value, style: 'input' });
      }
    }
    const last = `${letter(column + width - 1)}${String(row + argument.values.length - 1)}`;
    const address = `${letter(column)}${String(row)}:${last}`;
    height = Math.max(height, argument.values.length);
    column += width;
    return address;
  });
  const formula = formulaOf(spec.id, parts);
  height = Math.max(height, execute(spec, example).length);
  return {
    height,
    cells: [
      { row, column: 1, value: caption, style: 'text' },
      { row, column: resultColumn, formula, style: 'result' },
      { row: row + 1, column: 1, value: shown(formula, notation), style: 'formula text' },
      ...inputs,
    ],
  };
}

function letter(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
