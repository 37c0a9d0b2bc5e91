import type { SqlCheck } from '../../sql/checks';
import type { Contributions } from '../../sql/duckdb/contributions';
import type { PersonLine, SumLine } from '../../sql/duckdb/statements';

/** A file that was counted. */
export interface CountedFile {
  readonly file: string;
  readonly rows: number;
  readonly columns: ReadColumns;
}

/** Which columns of a file were read as what, and which were not. */
export interface ReadColumns {
  /** A column of the template with its heading in the file, or the value that the user gave for all rows. */
  readonly read: readonly {
    readonly column: string;
    readonly heading: string | null;
    readonly value: string | null;
  }[];
  /** Columns that the count would look at and the file lacks. */
  readonly absent: readonly string[];
  /** Headings of the template that stand in the file and that this count asks nothing of. */
  readonly notAsked: readonly string[];
  /** All other headings. */
  readonly unused: readonly string[];
  /** What stands between the columns of a CSV file; `null` for Parquet. */
  readonly separator: string | null;
}

/** A row of a file; the headings are row 1. */
export interface CountPlace {
  readonly file: string;
  readonly row: number;
}

/** What the engine answered: sums of which every figure is made, and no row of a person. */
export interface CountAnswer {
  readonly pseudonym: boolean;
  /** Whether a file has a column for the loonheffingennummer. */
  readonly namesEmployers: boolean;
  readonly files: readonly CountedFile[];
  readonly sums: readonly SumLine[];
  /** The regions of rows that count, as they stand in the files, in the order of the bits of `PersonLine.regions`. */
  readonly regions: readonly (string | null)[];
  readonly persons: readonly PersonLine[];
  /** Where there are more regions than bits. */
  readonly personsByRegion: readonly { readonly region: string | null; readonly persons: number }[] | null;
  readonly places: Readonly<Record<SqlCheck, readonly CountPlace[]>>;
  /** Who contributes what; `null` where that was not asked. */
  readonly contributions: Contributions | null;
}
