import type { ColumnId } from '../../form/columns';
import { MONTH_NAMES } from './parse-date';
import { seenText } from './plain-text';
import { isTooLongForValue } from './text-length';

/** Last days of what may go on. */
export const MAY_HAVE_NO_END: ReadonlySet<ColumnId> = new Set<ColumnId>(['datEindRegistratie', 'datEindIkv']);

/** What says that something has no end, in words without capitals, accents and marks. */
const TERMS = [
  '(?:(?:tot|t ?m|tot en met|until|through) )?(?:op )?(?:heden|nu|vandaag|now|present|today)',
  'n ?v ?t|n a|niet van toepassing|not applicable',
  'geen|none|(?:geen|zonder|no|without)(?: vaste)? (?:eind|einde|eind datum|einddatum|datum einde|einddag|datum|end|end date|date)',
  'onbep(?:aald|aalde)?|indefinite(?:ly)?|onbeperkt|oneindig|permanent',
  '(?:nog |door)lopend|lopend|loopt (?:nog|door)(?: door)?|(?:nog )?niet (?:beeindigd|geeindigd)|open einde|ongoing',
];
/** What may stand around it. */
const AROUND = '(?:nog|voor|contract|dienstverband|registratie|tijd|duur|termijn|period)';
const NO_END = new RegExp(`^(?:${AROUND} )*(?:${TERMS.join('|')})(?: (?:${AROUND}|${TERMS.join('|')}))*$`);
const DASHES = /^[-–—_\s]+$/;

/** The days that there are in 9999, which is no leap year: `written` puts a day and its month together. */
const daysOf9999 = (
  [any, not2, long]: readonly [string, string, string],
  written: (day: string, month: string) => string,
  zero = '0?',
): string =>
  `(?:${written(`(?:${zero}[1-9]|1[0-9]|2[0-8])`, any)}|${written('(?:29|30)', not2)}|${written('31', long)})`;

/** As patterns: every month, those of thirty days or more, and those of 31. */
const NUMBERS = ['(?:0?[1-9]|1[0-2])', '(?:0?[13-9]|1[0-2])', '(?:0?[13578]|1[02])'] as const;
const TWO_DIGITS = ['(?:0[1-9]|1[0-2])', '(?:0[13-9]|1[0-2])', '(?:0[13578]|1[02])'] as const;
const namesOf = (takes: (month: number) => boolean): string =>
  `(?:${MONTH_NAMES.filter((_, i) => takes(i + 1))
    .flat()
    .join('|')})`;
const NAMES = [
  namesOf(() => true),
  namesOf((month) => month !== 2),
  namesOf((month) => [1, 3, 5, 7, 8, 10, 12].includes(month)),
] as const;

/**
 * A text that is a day in 9999, the last year that programs know, in any spelling in which a day is read; or the 0 that a look-up of an
 * empty cell gives. In lower case, and with nothing that the patterns of a database lack: `count` asks the same.
 */
export const NO_LAST_DAY = `^\\s*(?:${[
  '0(?:[.,]0+)?',
  `9999${daysOf9999(TWO_DIGITS, (day, month) => month + day, '0')}(?:[.,]0+)?`,
  `9999[-/.]${daysOf9999(NUMBERS, (day, month) => `${month}[-/.]${day}`)}(?:[t ][0-9:.,z +-]*)?`,
  `${daysOf9999(NUMBERS, (day, month) => `${day}[-/.\\s]${month}`)}[-/.\\s]9999(?: [0-9:.,]*)?`,
  `${daysOf9999(NUMBERS, (day, month) => `${month}[-/.\\s]${day}`)}[-/.\\s]9999(?: [0-9:.,]*)?`,
  `${daysOf9999(NAMES, (day, month) => `${day}[-.\\s]+${month}`)}[.]?[-.\\s]+9999`,
  `${daysOf9999(NAMES, (day, month) => `${month}[.]?\\s+${day}`)},?\\s+9999`,
].join('|')})\\s*$`;
const isNoLastDay = (text: string): boolean => NO_LAST_DAY_PATTERN.test(text.toLowerCase());
const NO_LAST_DAY_PATTERN = new RegExp(NO_LAST_DAY);

/** 1 January 9999 as a serial number, of either date system. */
const FIRST_OF_9999 = [2_958_101, 2_956_639] as const;
const DAYS_OF_YEAR = 365;

/** Whether a number in the place of a last day says that there is none: a day in 9999, or the 0 that a look-up of an empty cell gives. */
export function isNoEnd(number: number): boolean {
  return (
    FIRST_OF_9999.some((first) => number >= first && number < first + DAYS_OF_YEAR) ||
    // `99991231` typed as a number.
    ((number === 0 || number >= 99_990_101) && isNoLastDay(String(number)))
  );
}

/** Whether a text in the place of a last day says that there is none. What does not say so in so many words is no such text. */
export function saysNoEnd(text: string): boolean {
  if (isTooLongForValue(text)) return false;
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (DASHES.test(trimmed) || trimmed === '∞' || isNoLastDay(seenText(trimmed))) return true;
  const words = trimmed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  return NO_END.test(words);
}
