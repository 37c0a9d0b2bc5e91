/** Persons and jobs apart, for one line of a result. */
export interface Figure {
  readonly persons: number;
  readonly rows: number;
  /** Paid hours, exact to four decimals. */
  readonly hours: number;
  /** Jobs, rounded to four decimals; computed from the exact hours, never from rounded parts. */
  readonly jobs: number;
}

export type ResultSector = 'markt' | 'overheid';

/** On what it rests that a year is not told apart by sector. */
export interface SectorsTogether {
  readonly year: number;
  /** What the workbook names as its source, or the document of the law; empty where that is not shown. */
  readonly source: string;
  /** True where the workbook says so, in its table `BA_Parameters`. */
  readonly supplied: boolean;
  /** The split ends on a day inside the year: how the year then counts is a reading of the law, and said to be one. */
  readonly endsInside: boolean;
}

const ALL_COLUMNS = ['markt', 'overheid', 'totaal'] as const;
const TOTAL_COLUMN = ['totaal'] as const;

/** The columns of Tabel 1 that say something: the total only where the sectors are not told apart. */
export function shownSectors(of: {
  readonly together: SectorsTogether | null;
}): readonly (ResultSector | 'totaal')[] {
  return of.together === null ? ALL_COLUMNS : TOTAL_COLUMN;
}
/** The sector of a row that counts: `''` where the sectors are not told apart and none is given. It is then in the totals only. */
export type RowSector = ResultSector | '';
export type ResultForm = 'formeel' | 'inleen';

/** A figure with what it is about. `key` is a code or a name as it stands in the sheet; `''` where the column is empty. */
export interface Breakdown extends Figure {
  readonly key: string;
}

/** Rows that did not count, by reason (`reason` has words in the locale files). */
export interface NotCounted {
  readonly reason: string;
  readonly rows: number;
  readonly hours: number;
}

/** How much the rows that could not be counted could matter. */
export interface LeftOut {
  readonly rows: number;
  /** Jobs by their hours and period, as far as those are known and not in doubt: so much could come to the count. */
  readonly jobs: number;
  /** How many of the rows have no hours or period to tell jobs by, an error in them, or more hours than there are. */
  readonly unknown: number;
}

/** Of the rows left out: how many stand there another time, for the same relation, days and hours, and for how many jobs. */
export interface Twice {
  readonly rows: number;
  readonly jobs: number;
}

/**
 * Which rows count and for what, one entry a record, as arrays that travel between threads: the addends of every figure.
 * `bucket` is 0 for a row that does not count, else 1 + (0 markt | 1 overheid | 2 no sector) * 2 + (0 formeel | 1 inleen).
 */
export interface Addends {
  readonly sheet: string;
  /** 1-based sheet column of the hours. */
  readonly hoursColumn: number;
  readonly rows: Uint32Array;
  readonly bucket: Uint8Array;
  readonly hours: Float64Array;
  /** Place of the row's kind of period in `hoursPerJob`. */
  readonly kind: Uint8Array;
  /** Hours of one job by kind of period; no number where the kind or the norm is not known. */
  readonly hoursPerJob: Float64Array;
  /** Why the row does not count: its place in the list of reasons; 0 for a row that counts. */
  readonly reason: Uint8Array;
  /** Which line of each breakdown the row is in: place in `keys`. `null` where the sheet lacks the column. */
  readonly lines: Readonly<
    Record<BreakdownName, { readonly keys: readonly string[]; readonly of: Uint32Array } | null>
  >;
}

/** The breakdowns of a result. */
export type BreakdownName = 'perOverheidssector' | 'perRegio' | 'perWerkgever';

/** How many persons a breakdown counts more than once; 0 where each is in one line. */
export function countedTwice(lines: readonly { readonly persons: number }[], persons: number): number {
  return Math.max(0, lines.reduce((sum, line) => sum + line.persons, 0) - persons);
}

export interface Tabel1Result {
  /** By form and sector. */
  readonly cells: Readonly<Record<ResultForm | 'totaal', Readonly<Record<ResultSector | 'totaal', Figure>>>>;
}

/** From the rows that count. */
export interface MetingResult {
  readonly year: number | null;
  /** Month of the count. */
  readonly month: number;
  /** Not `null`: the sectors are not told apart, every row is in the totals only, and nothing may be shown by sector. */
  readonly together: SectorsTogether | null;
  /** The sectors are told apart on the last text of the law that was seen; a later one may say otherwise. */
  readonly lastText: boolean;
  readonly tabel1: Tabel1Result;
  readonly perOverheidssector: readonly Breakdown[];
  readonly perRegio: readonly Breakdown[];
  /** By loonheffingennummer of the employer at which people work: for lent work the inlener's, where it is known. */
  readonly perWerkgever: readonly Breakdown[];
  readonly counted: Figure;
  /** How many of the rows that count are of nobody known: hired people without a BSN, who are not among the persons. */
  readonly withoutBsn: number;
  readonly notCounted: readonly NotCounted[];
  /** Rows that may still count: they have an error, or something they need is missing or unknown. */
  readonly leftOut: LeftOut;
  /** Those of them that add nothing, since the same row counts already or is left out once before. */
  readonly twice: Twice;
  /** Against last year's figures where the Opgave gives them. */
  readonly previous: { readonly jobs: number | null; readonly persons: number | null };
  /** National cumulative target of the year for each sector; only for a national meting. */
  readonly addends: readonly Addends[];
}
