import type { SqlCheck } from '../../sql/duckdb/checks';
import type { PersonLine, SumLine } from '../../sql/duckdb/statements';

/** A file that was counted. */
export interface CountedFile {
  readonly file: string;
  readonly rows: number;
}

/** A row of a file; the headings are row 1. */
export interface CountPlace {
  readonly file: string;
  readonly row: number;
}

/** What the engine answered: sums of which every figure is made, and no row of a person. */
export interface CountAnswer {
  readonly pseudonym: boolean;
  readonly files: readonly CountedFile[];
  readonly sums: readonly SumLine[];
  /** The regions of rows that count, as they stand in the files, in the order of the bits of `PersonLine.regions`. */
  readonly regions: readonly (string | null)[];
  readonly persons: readonly PersonLine[];
  /** Where there are more regions than bits. */
  readonly personsByRegion: readonly { readonly region: string | null; readonly persons: number }[] | null;
  /** Rows that repeat one before: all, and those of them that count. */
  readonly repeated: { readonly rows: number; readonly counted: number };
  readonly places: Readonly<Record<SqlCheck, readonly CountPlace[]>>;
}
