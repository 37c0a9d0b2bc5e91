import { aardCodes } from '../../law';

/** Codes about which other rules speak: beschut werk (B13), Wsw begeleid werk (B14), payrolling (B15). */
const ELSEWHERE = ['21', '24', '23', '82'];

/** The form a code asks for, or none. */
export const wantedForm = (code: string): string =>
  ELSEWHERE.includes(code) ? '' : (aardCodes.find((each) => each.code === code)?.form ?? '');
