import type { ColumnId } from '../../form/columns';
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
/** A day in the last year that programs know stands for none. */
const LAST_YEAR = /\b9999\b/;

/** 1 January 9999 as a serial number, of either date system. */
const FIRST_OF_9999 = [2_958_101, 2_956_639] as const;
const DAYS_OF_YEAR = 365;
/** `99991231` typed as a number. */
const LAST_COMPACT = 99_991_231;
const FIRST_COMPACT = 99_990_101;

/** Whether a number in the place of a last day says that there is none: a day in 9999, or the 0 that a look-up of an empty cell gives. */
export function isNoEnd(number: number): boolean {
  return (
    number === 0 ||
    (number >= FIRST_COMPACT && number <= LAST_COMPACT) ||
    FIRST_OF_9999.some((first) => number >= first && number < first + DAYS_OF_YEAR)
  );
}

/** Whether a text in the place of a last day says that there is none. What does not say so in so many words is no such text. */
export function saysNoEnd(text: string): boolean {
  if (isTooLongForValue(text)) return false;
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (DASHES.test(trimmed) || trimmed === '∞' || LAST_YEAR.test(trimmed)) return true;
  const words = trimmed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  return NO_END.test(words);
}
