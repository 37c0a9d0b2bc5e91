const MEGABYTE = 2 ** 20;

/**
 * What reading and checking one file may take. Far above what a full sheet takes on a slow machine (a million rows: 40 megabytes, a
 * minute): what asks more is made to stop whoever opens it, or belongs in `count`.
 */
export interface Budget {
  seconds(bytes: number): number;
  /** Bytes of memory more than before the file was opened. */
  readonly memory: number;
}

export const BUDGET: Budget = {
  seconds: (bytes) => 60 + (3 * bytes) / MEGABYTE,
  memory: 2048 * MEGABYTE,
};

/** Why a file was not read on. */
export type OverBudget = 'over-time' | 'over-memory';
