import type { Counting } from './counting';
import type { MetingSheet } from '../form/records';

/** A text for each of some lines, as place in a list of the distinct ones: `names[of[line]]`. */
export interface LineNames {
  readonly names: readonly string[];
  readonly of: Uint32Array;
}

/**
 * The lines of what a workbook adds: rows with the same sheet, sector, form, overheidssector, region and employer. Columns rather than
 * an object a line: hundreds of workbooks have hundreds of lines each, and all of them travel between threads.
 */
export interface ContributionLines {
  readonly count: number;
  /** Place in `Contribution.sheets`. */
  readonly sheetOf: Uint8Array;
  /** Sector and form: see `Addends.bucket`; never 0. */
  readonly bucket: Uint8Array;
  readonly overheidssector: LineNames;
  readonly regio: LineNames;
  /** Loonheffingennummer of the employer at which the people work: for lent work the inlener's, where it is known. */
  readonly lhnr: LineNames;
  readonly rows: Uint32Array;
  /**
   * Hours by place in the list of period types (`HOURS_PER_LINE` a line), in ten-thousandths: whole numbers, so that sums are exact in any
   * order.
   */
  readonly hours: Float64Array;
  /** A1 ranges of the hours that were added, with commas between them. */
  readonly ranges: readonly string[];
}

/** A sheet with what each of its records counts for. */
export interface CountedSheet {
  readonly sheet: MetingSheet;
  readonly counting: Counting;
}

/** Works out what the sheets of one workbook add: handed in, so that who never consolidates does not carry it along. */
export type Contribute = (sheets: readonly CountedSheet[]) => Contribution;

/** What one workbook adds to a consolidation. Persons only as pseudonyms of the session. */
export interface Contribution {
  readonly lines: ContributionLines;
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
  /**
   * Employers whose number is that of someone in the meting, by the name that `lines` gives them: to know them again in another workbook,
   * and for nothing else. A map, so that no writer of JSON can take it along; absent where there are none.
   */
  readonly employers?: ReadonlyMap<string, string>;
}
