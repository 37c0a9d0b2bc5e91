/** Why the open workbook could not be read or changed. Words for each stand in `locales`. */
export type HostErrorCode =
  /** No workbook is connected to the pane. */
  | 'no-workbook'
  /** The sheet, table, name or chart is not there (any more); facts: `name`. */
  | 'not-found'
  /** The sheet or workbook is protected or opened for reading only. */
  | 'protected'
  /** Someone is typing in a cell, or Excel is busy; trying again helps. */
  | 'busy'
  /** This version of Excel cannot do it; facts: `feature`. */
  | 'not-supported'
  /** More than Excel takes in one go. */
  | 'too-large'
  /** Cancelled by the user. */
  | 'cancelled'
  /** Anything else; facts: `detail`, Excel's own code. */
  | 'failed';

/** A named error of the host: a code and facts, no prose. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'HostError';
  }
}
