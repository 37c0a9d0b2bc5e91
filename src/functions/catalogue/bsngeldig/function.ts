import { passesElfproef } from '../../../privacy/elfproef';
import type { EachSpec } from '../../spec';

/** Nine digits in one go or as people group them; eight where a spreadsheet dropped the first zero. */
const written =
  /^(\d{8,9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{3})$/;

/** Whether a number can be a burgerservicenummer: the elfproef. It says nothing about whether it was ever given out. */
export const bsngeldig = {
  id: 'BSNGELDIG',
  result: 'each',
  arguments: [{ id: 'nummer', type: { kind: 'text' }, blankIsBlank: true }],
  bind: () => (nummer) => {
    const text = String(nummer);
    return written.test(text) && passesElfproef(text.replace(/\D/g, '').padStart(9, '0'));
  },
} as const satisfies EachSpec;
