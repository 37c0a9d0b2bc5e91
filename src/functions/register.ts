import './parts-beside';
import * as wordsEn from '../locales/en/function-errors';
import * as wordsNl from '../locales/nl/function-errors';
import { registered } from './catalogue/registered';
import { FunctionError, type CellErrorCode } from './function-error';
import { run } from './run';
import type { CellOut, FetchedSpec, FunctionSpec } from './spec';

/**
 * The bundle that Excel loads for the custom functions: it knows `CustomFunctions.associate` and the error class, and
 * nothing else of Office.
 */
type ExcelFunction = (...given: unknown[]) => ExcelCell[][] | Promise<ExcelCell[][]>;
type ExcelCell = number | string | boolean | CustomFunctions.Error;

function excelCode(code: CellErrorCode): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return ErrorCode.notAvailable;
    case '#NUM!':
      return ErrorCode.invalidNumber;
    case '#DIV/0!':
      return ErrorCode.divisionByZero;
    case '#NULL!':
      return ErrorCode.nullReference;
    case '#VALUE!':
      return ErrorCode.invalidValue;
  }
}

/** What the place in which the functions run tells of its language, as far as there is any. */
interface Surroundings {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
  readonly navigator?: { readonly language?: string };
}

/** The message is in the language of Excel; Dutch where nothing tells it. */
function excelError(error: FunctionError): CustomFunctions.Error {
  const { Office: office, navigator: browser } = globalThis as Surroundings;
  const language = office?.context?.displayLanguage ?? browser?.language ?? 'nl';
  const { explain } = /^nl/i.test(language) ? wordsNl : wordsEn;
  return new CustomFunctions.Error(excelCode(error.code), explain(error));
}

function excelCell(cell: CellOut): ExcelCell {
  return cell instanceof FunctionError ? excelError(cell) : cell;
}

/** Excel says where the arguments stand in its own object, for functions that asked for it. */
function addressesIn(invocation: unknown): readonly string[] {
  const { parameterAddresses } = (invocation ?? {}) as CustomFunctions.Invocation;
  return parameterAddresses ?? [];
}

/** As Excel calls it: the arguments in order, `null` for what was left out, and last its own invocation object. */
function excelFunction(spec: FunctionSpec): ExcelFunction {
  return (...given) => {
    const out = run(spec, given.slice(0, spec.arguments.length), addressesIn(given[spec.arguments.length]));
    const [only] = out.length === 1 && out[0]?.length === 1 ? out[0] : [];
    // Excel shows the message of an error that is thrown, not of one that stands in a table.
    if (only instanceof FunctionError) throw excelError(only);
    return out.map((line) => line.map(excelCell));
  };
}

/** The first call waits for the code of the function; every call after it is answered at once. */
function fetchedFunction({ load }: FetchedSpec): ExcelFunction {
  let fetched: ExcelFunction | undefined;
  const arrive = async (): Promise<ExcelFunction> => {
    try {
      return (fetched = excelFunction(await load()));
    } catch {
      throw excelError(new FunctionError('#N/A', 'not-fetched'));
    }
  };
  return (...given) =>
    fetched === undefined ? arrive().then((arrived) => arrived(...given)) : fetched(...given);
}

// A page without Excel around it carries this bundle too, and has no runtime for functions.
if (typeof CustomFunctions !== 'undefined')
  CustomFunctions.associate(
    Object.fromEntries(
      registered.map((spec) => [spec.id, 'load' in spec ? fetchedFunction(spec) : excelFunction(spec)]),
    ),
  );
