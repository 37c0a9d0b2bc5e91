import type { IsoDate } from './types';

/** The day of the nulmeting, from which extra jobs are counted: that from which its figures hold, each with its source. */
export const NULMETING: IsoDate = '2012-12-31';
