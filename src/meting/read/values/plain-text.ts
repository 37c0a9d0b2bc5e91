import type { Spoilt } from '../../form/records';
import { isTooLongForLabel } from './text-length';

/** Characters that are not seen: zero-width spaces and joiners, marks of direction, a soft hyphen, a byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const formulaText = /^=\s*"([^"]*)"$/;

/** What was done to a text that `seenText` undoes; `null` where it stands there as it is seen. */
export function spoiltAs(text: string): Spoilt | null {
  if (isTooLongForLabel(text)) return null;
  const visible = text.replace(INVISIBLE, '').trim();
  if (formulaText.test(visible)) return 'formula';
  if (visible.startsWith("'")) return 'apostrophe';
  return visible.length < text.trim().length ? 'invisible' : null;
}

/**
 * What someone sees of a text that a program spoilt on the way: without invisible characters, without the `="…"` or the apostrophe
 * that should have kept Excel from changing it.
 */
export function seenText(text: string): string {
  if (isTooLongForLabel(text)) return text.trim();
  const visible = text.replace(INVISIBLE, '').trim();
  const formula = formulaText.exec(visible);
  if (formula) return (formula[1] ?? '').trim();
  return visible.startsWith("'") ? visible.slice(1) : visible;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#N/B',
  '#VALUE!',
  '#WAARDE!',
  '#REF!',
  '#VERW!',
  '#NAME?',
  '#NAAM?',
  '#DIV/0!',
  '#DEEL/0!',
  '#NUM!',
  '#GETAL!',
  '#NULL!',
  '#LEEG!',
  '#SPILL!',
  '#OVERLOOP!',
  '#CALC!',
  '#BEREKEN!',
  '#FIELD!',
  '#VELD!',
  '#GETTING_DATA',
]);

/** True where a text is an error of Excel that was copied or exported as text, in English or Dutch. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERRORS.has(text.trim().toUpperCase());
}

/** Days as Excel keeps a time, in hours and minutes: 3.625 is `87:00`. */
export function clockText(days: number): string {
  const minutes = Math.round(days * 1440);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A number as a Dutch sheet shows it: 74.4 is `74,4`. */
export function numberText(number: number): string {
  return String(number).replace('.', ',');
}

/** A share as Excel shows it: 0.5 is `50%`. */
export function shareText(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** An amount of money as Excel shows it: `€ 139`, whatever money it is in. */
export function moneyText(amount: number): string {
  return `€ ${rounded(amount)}`;
}

/** Two decimals are as many as someone needs to find the cell. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

/** True for a number of which Excel kept the first digits only: `1,23E+08`. */
export function isScientificText(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(text.trim());
}
