import { FunctionError } from './function-error';
import { run } from './run';
import type { CellOut, Example, ExampleArgument, ExampleRange, ExampleValue, FunctionSpec } from './spec';

export function isExampleRange(argument: ExampleArgument): argument is ExampleRange {
  return typeof argument === 'object' && argument !== null;
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
