import type { Column } from '../../form/columns';
import { normalCode } from '../values/normal-text';

/** Stands for a text that is not in the list of the column. */
export const UNKNOWN_CODE = -1;

const codesByColumn = new Map<Column, ReadonlyMap<string, number>>();

/** The places in the list of a column by every name of a code; the same for every sheet. */
function knownCodes(column: Column): ReadonlyMap<string, number> {
  let known = codesByColumn.get(column);
  if (!known) {
    const places = new Map([['', 0]]);
    column.codes?.forEach(({ code, nl, en, aliases = [] }, index) => {
      for (const name of [code, nl, en, ...aliases]) places.set(normalCode(name), index + 1);
    });
    codesByColumn.set(column, (known = places));
  }
  return known;
}

/**
 * The 1-based place in the list of a column of what someone wrote: the code, its names in Dutch and English and the spellings
 * that are known, whatever the capitals and spaces; payroll packages write `01` for 1, tables of numbers `1.0`.
 * 0 for an empty text, `UNKNOWN_CODE` for one that is not in the list.
 */
export function codePlace(column: Column, text: string): number {
  const known = knownCodes(column);
  const normal = normalCode(text);
  return known.get(normal) ?? known.get(asPlainNumber(normal)) ?? UNKNOWN_CODE;
}

/** The code itself, `''` for an empty text, `null` for one that is not in the list. */
export function codeOf(column: Column, text: string): string | null {
  const place = codePlace(column, text);
  return place === UNKNOWN_CODE ? null : (column.codes?.[place - 1]?.code ?? '');
}

/** `01` and `1.0` without what a number does not need; any other text as it is. */
function asPlainNumber(text: string): string {
  const digits = /^(\d+)(?:[.,]0+)?$/.exec(text)?.[1];
  return digits?.replace(/^0+/, '').padStart(1, '0') ?? text;
}
