import { excelError } from './cell-values';
import type { Engine } from './engine';

/** The part of functions.json that is needed to call a function as Excel does. */
export interface FunctionMetadata {
  /** Functions get errors in their arguments to see, instead of not being called. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: string;
      readonly dimensionality?: 'scalar' | 'matrix';
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** A value with its number format, or an error, as they cross between the engine and a function. */
interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}
type EngineArgument = EngineValue | readonly (readonly EngineValue[])[] | undefined;
/** What stands in a cell whose function is still waited for, as in Excel. */
export const busyCell = '#BUSY!';

type AddInFunction = (...args: unknown[]) => unknown;

/** `CustomFunctions.Error` as Excel's runtime offers it. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** Stands in for the `CustomFunctions` object of Excel's runtime: the same bundle registers itself with it. */
export class CustomFunctionsRuntime {
  readonly Error = CustomFunctionError;
  readonly ErrorCode = errorCodes;
  readonly associated = new Map<string, AddInFunction>();

  associate(idOrMap: string | Record<string, AddInFunction>, fn?: AddInFunction): void {
    if (typeof idOrMap !== 'string') {
      for (const [id, each] of Object.entries(idOrMap)) this.associated.set(id, each);
    } else if (fn !== undefined) {
      this.associated.set(idOrMap, fn);
    }
  }
}

const errorTypeNames: Readonly<Record<string, string>> = {
  '#N/A': 'NotAvailable',
  '#DIV/0!': 'Div0',
  '#NUM!': 'Num',
  '#NULL!': 'Null',
  '#NAME?': 'Name',
  '#REF!': 'Ref',
  '#SPILL!': 'Spill',
};

function isError(engine: Engine, cell: EngineValue): boolean {
  return typeof cell.value === 'string' && engine.registries.errorTypes.has(cell.value);
}

/** A cell as Excel hands it to a function: errors are the error values of its data types. */
function toArgument(engine: Engine, cell: EngineValue): unknown {
  if (!isError(engine, cell)) return cell.value;
  const basicValue = excelError(String(cell.value));
  return {
    type: 'Error',
    errorType: errorTypeNames[basicValue] ?? 'Value',
    basicType: 'Error',
    basicValue,
  };
}

/** Columns of rows (the engine) to rows of columns (Excel), or back. */
function transpose<T>(matrix: readonly (readonly T[])[]): T[][] {
  return (matrix[0] ?? []).map((_, index) => matrix.map((line) => line[index] as T));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a function gave back, as one cell of the engine. */
function toResult(value: unknown): EngineValue {
  if (value instanceof CustomFunctionError) return { value: value.code, message: value.message };
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return { value };
  if (isRecord(value)) {
    const { basicValue, text, numberFormat, type } = value;
    if (type === 'Error') return { value: String(basicValue), message: '' };
    if (type === 'Entity') return { value: String(text) };
    if (typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean')
      return typeof numberFormat === 'string'
        ? { value: basicValue, format: numberFormat }
        : { value: basicValue };
  }
  return { value: '#VALUE!', message: '' };
}

/** What a function threw. One that it did not name is #VALUE!, as in Excel. */
function failure(error: unknown): EngineValue {
  if (error instanceof CustomFunctionError) return { value: error.code, message: error.message };
  return { value: '#VALUE!', message: error instanceof Error ? error.message : '' };
}

/** Functions whose code did not arrive, with what they said. */
type NotArrived = Map<AddInFunction, EngineValue>;

function call(
  fn: AddInFunction,
  args: unknown[],
  notArrived: NotArrived,
  onArrived: () => void,
): EngineValue | EngineValue[][] {
  try {
    const result = fn(...args);
    if (result instanceof Promise) return waitFor(fn, result, notArrived, onArrived);
    if (!Array.isArray(result)) return toResult(result);
    const rows = result as unknown[];
    return transpose(rows.map((row) => (Array.isArray(row) ? row.map(toResult) : [toResult(row)])));
  } catch (error) {
    return failure(error);
  }
}

/** Cells are computed again once: a function that still does not answer keeps what it said, until it does. */
function waitFor(
  fn: AddInFunction,
  result: Promise<unknown>,
  notArrived: NotArrived,
  onArrived: () => void,
): EngineValue {
  const before = notArrived.get(fn);
  void result.then(onArrived, (error: unknown) => {
    if (before !== undefined) return;
    notArrived.set(fn, failure(error));
    onArrived();
  });
  return before ?? { value: busyCell, message: '' };
}

/**
 * Makes the add-in's functions compute in the cells of the engine, as Excel would call them: by the
 * metadata, with matrices row by row, `null` for what was left out or blank, and named errors.
 * Throws where metadata and bundle name different functions.
 *
 * @param onArrived a cell that waits for its function can be computed now
 */
export function registerFunctions(
  engine: Engine,
  namespace: string,
  metadata: FunctionMetadata,
  associated: ReadonlyMap<string, AddInFunction>,
  onArrived: () => void,
): void {
  for (const code of [...Object.values(errorCodes), busyCell]) engine.registries.errorTypes.add(code);
  const notArrived: NotArrived = new Map();
  for (const { id, name, description, parameters } of metadata.functions) {
    const fn = associated.get(id);
    if (fn === undefined) throw new Error(`functions.js does not associate ${id}`);
    const takesErrors = metadata.allowErrorForDataTypeAny === true;
    engine.addFunction(`${namespace}.${name}`, {
      description: description ?? '',
      category: namespace,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        type: ['ANY', 'RANGE'],
        optional: parameter.optional ?? false,
        repeating: parameter.repeating ?? false,
        acceptMatrix: parameter.dimensionality === 'matrix',
        acceptErrors: true,
      })),
      compute(...args) {
        const given = args as unknown as EngineArgument[];
        const converted: unknown[] = [];
        for (const [index, parameter] of parameters.entries()) {
          const matrix = parameter.dimensionality === 'matrix';
          const values = parameter.repeating === true ? given.slice(index) : [given[index]];
          const each = values.map((argument) => {
            if (argument === undefined) return null;
            if (!Array.isArray(argument)) {
              const cell = toArgument(engine, argument as EngineValue);
              return matrix ? [[cell]] : cell;
            }
            return transpose(
              argument.map((column: readonly EngineValue[]) =>
                column.map((cell) => toArgument(engine, cell)),
              ),
            );
          });
          converted.push(parameter.repeating === true ? each : each[0]);
        }
        const error = takesErrors ? undefined : firstError(converted);
        if (error !== undefined) return { value: error };
        return call(fn, converted, notArrived, onArrived);
      },
    });
  }
}

/** Tells of functions that are registered in the words of other metadata: those of another language. */
export function describeFunctions(
  { registries: { functionRegistry } }: Engine,
  namespace: string,
  metadata: FunctionMetadata,
): void {
  for (const { name, description = '', parameters } of metadata.functions) {
    const fullName = `${namespace}.${name}`.toUpperCase();
    const known = functionRegistry.get(fullName);
    const args = known.args.map((argument, index) => {
      const told = parameters[index];
      return { ...argument, name: told?.name ?? argument.name, description: told?.description ?? '' };
    });
    functionRegistry.replace(fullName, { ...known, description, args });
  }
}

/** Without the option to take errors, Excel answers with an argument's error and does not call the function. */
function firstError(args: readonly unknown[]): string | undefined {
  for (const argument of args.flat(3)) {
    if (isRecord(argument) && argument['type'] === 'Error') return String(argument['basicValue']);
  }
  return undefined;
}
