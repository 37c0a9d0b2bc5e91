import { isTooLongForLabel, LONGEST_LABEL } from './text-length';

/** A heading or label without what people vary: capitals, accents, spaces, punctuation, remarks in brackets. */
export function normalHeading(text: string): string {
  return text
    .slice(0, LONGEST_LABEL)
    .replace(/\([^()]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** A list value without what people vary: capitals, accents, outer and doubled spaces. */
export function normalCode(text: string): string {
  if (isTooLongForLabel(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
