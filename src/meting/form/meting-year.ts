import { LAST_YEAR } from './days';

/** The year of the nulmeting, before which nothing was measured. */
const FIRST_METING = 2012;

/** Whether there can be a meting of this year. Any other number is a slip, such as 1924, or of something else, such as a person. */
export function isMetingYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_METING && Number(value) <= LAST_YEAR;
}
