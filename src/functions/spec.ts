import type { Law, SeriesName } from '../law';
import type { FunctionError } from './function-error';

/** What a function may put in a cell. An empty text shows as an empty cell; `null` would show as 0. */
export type CellOut = number | string | boolean | FunctionError;

/** What Excel may hand over for one cell: values, `null` or `undefined` for blank, and objects for errors and data types. */
export type RawCell = unknown;

/** A named set of values an argument may take. Words that mean the same, Dutch and English, stand in `choices.ts`. */
export interface Choice<T extends string = string, Id extends string = string> {
  /** Identifies the set in the metadata and the locale files. */
  readonly id: Id;
  readonly values: readonly T[];
  /** Everything that is understood, in lower case, and the value it means. */
  readonly understood: ReadonlyMap<string, T>;
}

/** What an argument takes and how a cell is read as it: the coercion table in `coerce.ts`. */
export type ArgumentKind =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: 'year' }
  /**
   * An Excel date, or text such as `2026-01-31` or `31-1-2026`; the function gets `YYYY-MM-DD`.
   * With `orYear` a year means its last day: the state at the end of that year. With `orNoEnd` a cell may say that there is none.
   */
  | { readonly kind: 'date'; readonly orYear?: boolean; readonly orNoEnd?: boolean }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  /** The function takes the range whole, raw; it does not broadcast over this argument. */
  | { readonly kind: 'range' }
  /** Values of the workbook's own, in the form of `BA_Parameters`; the runner makes the law of it, whole. */
  | { readonly kind: 'values'; readonly plain?: PlainValue };

/** A single number in the place of a table of own values: the figure that a function looks up, whatever the year. */
export interface PlainValue {
  readonly min: number;
  readonly max: number;
  /** The figures that the number stands for. */
  readonly figures: (value: number) => readonly { readonly name: SeriesName; readonly value: string }[];
}

export interface ArgumentSpec {
  /** Stable, Dutch; the key of its texts in both languages. */
  readonly id: string;
  readonly type: ArgumentKind;
  readonly optional?: boolean;
  /**
   * A blank cell in this argument makes a blank result instead of an error: for the column a formula runs over.
   * `row`: only where the cells beside it, in the other columns the formula runs over, are blank as well.
   */
  readonly blankIsBlank?: boolean | 'row';
  /** A blank cell inside a column means that there is none (a registration that has not ended), not a gap. */
  readonly blankIsNone?: boolean;
}

/** An argument as the function itself gets it; `undefined` where it was left out or blank and is optional. */
export type Coerced = number | string | boolean | undefined;

export type RawRange = readonly (readonly RawCell[])[];

interface SpecBase {
  /** The name in a formula, e.g. `JOBUNITS`; also the name of its folder, in lower case. */
  readonly id: string;
  readonly arguments: readonly ArgumentSpec[];
}

/** Answers cell by cell; the runner broadcasts it over ranges. */
export interface EachSpec extends SpecBase {
  readonly result: 'each';
  /**
   * Takes the arguments after the first and gives the function of the first, so that a column pays for them once. The law
   * is the published one, or with the workbook's own values where the function takes them and they were given.
   */
  readonly bind: (law: Law, ...rest: Coerced[]) => (first: Coerced) => CellOut;
  /** Without this argument the function spills a table instead. */
  readonly spill?: { readonly without: string; readonly table: TableSpec['table'] };
}

/** Takes its arguments whole and answers with a table that spills. */
export interface TableSpec extends SpecBase {
  readonly result: 'table';
  /** The function names cells, so Excel must say where its arguments stand. */
  readonly addresses?: boolean;
  readonly table: (arguments_: Arguments) => readonly (readonly CellOut[])[];
}

export type FunctionSpec = EachSpec | TableSpec;

/** What Excel has to know of a function whose code comes later. */
export type Signature = SpecBase & Pick<TableSpec, 'addresses'>;

/** A function that weighs too much for the first screen: its code is fetched when it is first called. */
export interface FetchedSpec extends Signature {
  readonly load: () => Promise<FunctionSpec>;
}

/** The arguments of a table function, read by name. */
export interface Arguments {
  /** The published law, or with the workbook's own values where the function takes them and they were given. */
  readonly law: Law;
  /** One value; a range of one cell counts as its value, a larger one is an error. */
  one(id: string): Coerced;
  /** Every cell of the argument, read as its kind, row by row; an error or a blank cell stays what it is. */
  list(id: string): readonly (Coerced | FunctionError)[];
  /** The raw cells, for arguments of kind `range`; one value counts as a range of one cell. */
  range(id: string): RawRange;
  given(id: string): boolean;
  /** Where the argument stands, as Excel says it for functions with `addresses`, e.g. `Meting!A1:F500`. */
  address(id: string): string | undefined;
}
