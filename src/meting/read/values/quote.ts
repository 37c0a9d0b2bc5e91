import { maskBsnCell, maskBsns, maskedBsnsIn } from '../../../privacy/bsn';
import { COLUMNS } from '../../form/columns';
import { regionOf } from '../../form/regions';
import { normalCode } from './normal-text';

const words: ReadonlySet<string> = new Set(
  COLUMNS.flatMap(({ nl, en, aliases, codes = [] }) => [
    nl,
    en,
    ...aliases,
    ...codes.flatMap((each) => [each.code, each.nl, each.en, ...(each.aliases ?? [])]),
  ]).map(normalCode),
);

/** What people write where there is nothing to fill in: it says nothing about a person. */
const placeholders: ReadonlySet<string> = new Set(
  [
    ...[
      'nvt',
      'n.v.t.',
      'niet van toepassing',
      'n.n.b.',
      'nog niet bekend',
      'onbekend',
      'niet bekend',
      'geen',
      'nihil',
    ],
    ...[
      'p.m.',
      'volgt',
      'leeg',
      'n/a',
      'n.a.',
      'not applicable',
      'unknown',
      'none',
      'tbd',
      'x',
      '?',
      '-',
      '--',
      '...',
    ],
  ].map(normalCode),
);

/** Numbers of up to seven digits, days, hours and minutes, periods, payroll numbers and the error values of a sheet. */
const numbers: readonly RegExp[] = [
  /^(?=(?:\D{0,3}\d){1,7}\D{0,3}$)[-+]?(?:€ ?)?\d[\d.,]{0,10} ?%?$/,
  /^\d{1,2}([-/. ])\d{1,2}\1(?:19|20)?\d{2}$/,
  /^(?:19|20)\d{2}([-/. ])\d{1,2}\1\d{1,2}$/,
  /^\d{1,4}:[0-5]\d(?::[0-5]\d)?$/,
  /^(?:19|20)\d{2}[- ]?[A-Z]?\d{1,2}$/i,
  /^\d{8,9}[A-Z]\d{0,2}$/i,
  /^#[A-Z0-9/]{1,12}[!?]?$/,
];

/** Longer texts are no value of a list and no number; a cell can hold 32,767 characters, and many cells the same text. */
const LONGEST_QUOTED = 500;

/**
 * A text of a cell as a message may repeat it: itself where it is of one of our own lists, a region, a word for nothing, a number or a day, and
 * otherwise only the masked numbers of persons in it, or how long it is. What people type can be anything, also about a person,
 * and a cell is found by its address.
 */
export function quoted(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (isTooLong(trimmed)) return lengthOf(trimmed);
  const code = normalCode(trimmed);
  if (words.has(code) || placeholders.has(code) || regionOf(trimmed) !== null) return maskBsns(trimmed);
  if (numbers.some((shape) => shape.test(trimmed))) return maskBsns(trimmed);
  return maskedBsnsIn(trimmed) || described(trimmed);
}

/** Whether a text stands for nothing that could be filled in: “n.v.t.”. */
export const saysNothing = (text: string): boolean => placeholders.has(normalCode(text.trim()));

/** What stands in the column of the BSN as a message may repeat it: the number masked, or how long the text is. */
export function quotedBsn(text: string): string {
  const trimmed = text.trim();
  return isTooLong(trimmed) ? lengthOf(trimmed) : maskBsnCell(text);
}

const isTooLong = (text: string): boolean => text.length > LONGEST_QUOTED;
const lengthOf = (text: string): string => `[${String(text.length)} tekens]`;

/** Stands for a text of so many characters; `fillText` puts it into words. */
export function described(text: string): string {
  return `[${String([...text].length)} tekens]`;
}
