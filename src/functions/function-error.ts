import { DomainError, type DomainErrorCode, type Facts } from '../law/domain-error';

/** Excel's error values that a custom function can give. */
export const cellErrorCodes = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'] as const;
export type CellErrorCode = (typeof cellErrorCodes)[number];

/** Why a cell got an error. Words for each stand in the locale files `function-errors`. */
export type FunctionErrorReason =
  | DomainErrorCode
  /** An error value stood in a cell that was read; it is passed on unchanged. */
  | 'passed-on'
  /** No number; facts: `argument`, `value`. */
  | 'not-a-number'
  /** A text that is one number in Dutch and another in English notation; facts: `argument`, `value`. */
  | 'ambiguous-number'
  /** Must be a whole number; facts: `argument`, `value`. */
  | 'not-whole'
  /** No date; facts: `argument`, `value`. */
  | 'not-a-date'
  | 'only-indicative'
  | 'ambiguous-date'
  | 'short-year'
  /** No TRUE or FALSE; facts: `argument`, `value`. */
  | 'not-a-boolean'
  /** One value expected, a range given; facts: `argument`, `rows`, `columns`. */
  | 'one-value-expected'
  /** A relation that cannot be judged; facts: `decision`, with words in the locale files `counting`. */
  | 'undecided'
  /** A percentage above 10%, most likely 1.93 for 1.93%; facts: `argument`, `value`. */
  | 'not-a-fraction'
  /** A share above 1, most likely 30 for 30%; facts: `argument`, `value`. */
  | 'not-a-share'
  /** Ranges of different shape; facts: none. */
  | 'shapes-differ'
  /** A column heading that the function needs is not there; facts: `argument`, `columns`. */
  | 'missing-columns'
  /** The code of the function did not arrive; facts: none. */
  | 'not-fetched'
  /** Something went wrong that should not; facts: none. */
  | 'internal';

/** An Excel error with its reason as code and facts; no prose. */
export class FunctionError {
  constructor(
    readonly code: CellErrorCode,
    readonly reason: FunctionErrorReason,
    readonly facts: Facts = {},
  ) {}
}

const codeOf: Readonly<Record<DomainErrorCode, CellErrorCode>> = {
  'unknown-date': '#N/A',
  'not-allowed': '#VALUE!',
  'out-of-range': '#NUM!',
  missing: '#VALUE!',
  contradiction: '#VALUE!',
  'too-few': '#N/A',
  'refused-value': '#VALUE!',
};

/** The cell's error for whatever was thrown. */
export function asFunctionError(thrown: unknown): FunctionError {
  if (thrown instanceof FunctionError) return thrown;
  if (thrown instanceof DomainError) return new FunctionError(codeOf[thrown.code], thrown.code, thrown.facts);
  return new FunctionError('#VALUE!', 'internal');
}
