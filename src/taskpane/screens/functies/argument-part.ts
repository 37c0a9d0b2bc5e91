import { parseNumber } from '../../../functions/coerce';
import { formulaText } from '../../../functions/formula';
import { toEnglish, type Notation } from '../../../functions/notation';
import type { ArgumentSpec } from '../../../functions/spec';
import { readAddress } from '../../../host/a1';
import type { RangeRef } from '../../../host/host';

/** What a person typed for an argument, as a part of a formula (English notation) and as far as it can be shown at once. */
export type Part =
  | { readonly kind: 'absent'; readonly formula: '' }
  | { readonly kind: 'value'; readonly formula: string; readonly value: number | string | boolean }
  | { readonly kind: 'reference'; readonly formula: string; readonly ref: RangeRef }
  /** A formula of its own: goes into the cell as it is, but only Excel can compute it. */
  | { readonly kind: 'expression'; readonly formula: string };

/**
 * Reads what was typed, in the user's notation. Words of a choice, names and dates need no quotes; a cell or range is taken
 * as such, on the sheet in view where no sheet is named.
 */
export function readPart(typed: string, argument: ArgumentSpec, notation: Notation, sheet: string): Part {
  const text = typed.trim().replace(/^=/, '');
  if (text === '') return { kind: 'absent', formula: '' };
  const ref = readReference(text, sheet);
  if (ref !== null) return { kind: 'reference', formula: text, ref };
  const { type } = argument;
  if (type.kind === 'choice') {
    const value = type.choice.understood.get(unquoted(text).toLowerCase());
    if (value !== undefined) return literal(value);
  }
  if (/^"(?:[^"]|"")*"$/.test(text)) return literal(unquoted(text));
  if (type.kind === 'text' || type.kind === 'date') {
    return /[()&]/.test(text) ? expression(text, notation) : literal(text);
  }
  const english = notation === 'nl' ? toEnglish(text) : text;
  if (/^(true|false)$/i.test(english)) return literal(/^true$/i.test(english));
  // A choice that is not in the list goes on as text, so that the preview names what is allowed.
  if (type.kind === 'choice' && !/[()&]/.test(text)) return literal(text);
  const number = parseNumber(english);
  return typeof number === 'number' ? literal(number) : { kind: 'expression', formula: english };
}

function literal(value: number | string | boolean): Part {
  return { kind: 'value', formula: formulaText(value), value };
}

function expression(text: string, notation: Notation): Part {
  return { kind: 'expression', formula: notation === 'nl' ? toEnglish(text) : text };
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
}

/** `B2:B9`, `Blad1!B2` or `'Mijn blad'!B2:C9`; `null` for anything else. */
export function readReference(text: string, sheet: string): RangeRef | null {
  const match =
    /^(?:'((?:[^']|'')+)'!|([^'!()"]+)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(text);
  const area = match?.[3] === undefined ? null : readAddress(match[3].toUpperCase());
  if (match === null || area === null || area.rows < 1 || area.columns < 1) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet, ...area };
}

/** A range as it is typed in a formula on any sheet. */
export function referenceText(sheet: string, address: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
