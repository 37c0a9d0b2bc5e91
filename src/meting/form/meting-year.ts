import { NULMETING } from '../../law';
import { LAST_YEAR } from './days';

/** Before the year of the nulmeting nothing was measured. */
export const FIRST_METING = Number(NULMETING.slice(0, 4));

/** Whether there can be a meting of this year. Any other number is a slip, such as 1924, or of something else, such as a person. */
export function isMetingYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_METING && Number(value) <= LAST_YEAR;
}
