import { HOURS_PER_DAY } from '../meting/rules/b07-hours-in-period/rule';

/** The longest month has no more. */
export const HOURS_IN_MONTH = 31 * HOURS_PER_DAY;
