import { isTooLongForValue } from './text-length';

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
