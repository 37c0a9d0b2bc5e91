import { passesElfproef } from './elfproef';

/**
 * Whether a text is a loonheffingennummer: nine digits that pass the elfproef, `L` in either case, and a suffix of two
 * digits from 01. It names an employer, not a person.
 *
 * @example isLoonheffingennummer('123456782L01') // true
 */
export function isLoonheffingennummer(text: string): boolean {
  const match = /^(\d{9})[Ll](\d{2})$/.exec(text);
  return match?.[1] !== undefined && match[2] !== '00' && passesElfproef(match[1]);
}
