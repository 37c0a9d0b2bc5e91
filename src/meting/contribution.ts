import type { ResultForm, ResultSector } from './result';

/** One line of what a workbook adds: rows with the same sector, form, overheidssector, region and employer. */
export interface ContributionLine {
  readonly sheet: string;
  readonly sector: ResultSector;
  readonly vorm: ResultForm;
  readonly overheidssector: string;
  readonly regio: string;
  readonly lhnr: string;
  readonly rows: number;
  readonly persons: number;
  /** Hours by kind of period in ten-thousandths, whole numbers: sums stay exact in any order. */
  readonly hours: Readonly<Record<string, number>>;
  /** A1 ranges of the hours that were added. */
  readonly ranges: readonly string[];
}

/** What one workbook adds to a consolidation. Persons only as keyed pseudonyms. */
export interface Contribution {
  readonly file: string;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly lines: readonly ContributionLine[];
  /** Keyed pseudonym of each distinct counted person (two words each), sorted; the key never leaves the session. */
  readonly persons: Uint32Array;
  /** Sheet row where each of `persons` first counts. */
  readonly personRows: Uint32Array;
  readonly personSheet: string;
}
