import type { ResultForm, ResultSector } from './result';

/** One line of what a workbook adds: rows with the same sector, form, overheidssector, region and employer. */
export interface ContributionLine {
  readonly sheet: string;
  readonly sector: ResultSector;
  readonly vorm: ResultForm;
  readonly overheidssector: string;
  readonly regio: string;
  /** Loonheffingennummer of the employer at which the people work: for lent work the inlener's, where it is known. */
  readonly lhnr: string;
  readonly rows: number;
  /** Hours by place in the list of period types, in ten-thousandths: whole numbers, so that sums are exact in any order. */
  readonly hours: readonly number[];
  /** A1 ranges of the hours that were added. */
  readonly ranges: readonly string[];
}

/** What one workbook adds to a consolidation. Persons only as pseudonyms of the session. */
export interface Contribution {
  readonly lines: readonly ContributionLine[];
  /** Pseudonym of each distinct person that counts. */
  readonly persons: Float64Array;
  /** For what he or she counts: bit `bucket - 1` of `Addends.bucket`. */
  readonly masks: Uint8Array;
  /** Where he or she first counts: place in `sheets`, and the sheet row. */
  readonly sheetOf: Uint8Array;
  readonly rowOf: Uint32Array;
  /** For which of `lines` he or she counts first. */
  readonly lineOf: Uint32Array;
  /** Who counts for several lines: place in `persons` and place in `lines`, one after the other, each pair once. */
  readonly moreLines: Uint32Array;
  readonly sheets: readonly string[];
}
