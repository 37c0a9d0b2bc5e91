import { FunctionError, type CellErrorCode } from './function-error';
import type { CatalogueFunction } from './catalogue';
import { formulaOf, formulaText } from './formula';
import { run } from './run';
import type { CellOut, FunctionSpec } from './spec';

/** A range on the example sheet of a help page. */
export interface ExampleRange {
  readonly range: string;
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
}
export type ExampleArgument = number | string | boolean | null | ExampleRange;

/** What an example gives: one value, a table, or an Excel error. Executed by the tests and when the help pages are made. */
export type ExampleResult = ExampleValue | readonly (readonly ExampleValue[])[];
export type ExampleValue = number | string | boolean | { readonly error: CellErrorCode };

export interface Example {
  readonly arguments: readonly ExampleArgument[];
  readonly result: ExampleResult;
}

export function isExampleRange(argument: ExampleArgument): argument is ExampleRange {
  return typeof argument === 'object' && argument !== null;
}

/** One argument as formula text, in English notation. */
export function argumentText(argument: ExampleArgument): string {
  return isExampleRange(argument) ? argument.range : formulaText(argument);
}

/** The formula of an example in English notation. */
export function exampleFormula(
  { id }: Pick<CatalogueFunction, 'id'>,
  { arguments: given }: Pick<Example, 'arguments'>,
): string {
  return formulaOf(id, given.map(argumentText));
}

/** Runs an example as the host would call the function. */
export function execute(spec: FunctionSpec, { arguments: given }: Pick<Example, 'arguments'>): CellOut[][] {
  return run(
    spec,
    spec.arguments.map((_, index) => {
      const argument = given[index] ?? null;
      return isExampleRange(argument) ? argument.values : argument;
    }),
  );
}

/** The documented result of an example as rows of cells. */
export function expected({ result }: Example): readonly (readonly ExampleValue[])[] {
  return Array.isArray(result)
    ? (result as readonly (readonly ExampleValue[])[])
    : [[result as ExampleValue]];
}

/** A cell as an example documents it: errors by their code. */
export function asExampleValue(cell: CellOut): ExampleValue {
  return cell instanceof FunctionError ? { error: cell.code } : cell;
}
