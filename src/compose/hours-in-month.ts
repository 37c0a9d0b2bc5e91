/** The longest month has no more. */
export const HOURS_IN_MONTH = 31 * 24;
