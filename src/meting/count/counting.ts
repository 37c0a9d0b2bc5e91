/** One entry a record. */
export interface Counting {
  /** Index in `ROW_REASONS` (`count-records.ts`); 0: counts. */
  readonly decision: Uint8Array;
  /** Jobs of the record by its hours and period, whether it counts or not; NaN where hours or period are missing. */
  readonly jobs: Float64Array;
  /** Whether what counts is told apart by sector. */
  readonly sectorsApart: boolean;
}
