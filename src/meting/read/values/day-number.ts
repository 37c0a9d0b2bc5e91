/** Days from 1990 to 2199 as Excel keeps them. */
const DAYS = [32_874, 109_575] as const;

/** Whether a number in the place of something else is likely a day. */
export const isLikeDay = (number: number): boolean => number >= DAYS[0] && number <= DAYS[1];
