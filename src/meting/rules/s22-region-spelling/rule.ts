import { normalHeading } from '../../read/values/normal-text';
import { similarity } from '../../read/meting/similarity';
import { textAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** Names as alike as this are one name with a typing mistake; the names of two regions differ more. */
const ALIKE = 0.85;

/** Shorter names differ by a single letter too easily. */
const LONG_ENOUGH = 6;

/** With more names than this only capitals, spaces and punctuation are looked at. */
const MANY = 300;

export type S22Facts = {
  readonly waarde: string;
  readonly ander: string;
};

/** A region is written in one way: every spelling becomes a line of its own in the breakdown. */
export const s22: RowRule<S22Facts> = {
  id: 'S22',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['regio'],
  check(sheet, _context, emit) {
    const data = sheet.columns.get('regio');
    if (!data || data.dictionary.length < 3) return;
    const rows = new Float64Array(data.dictionary.length);
    for (const place of data.values) rows[place] = (rows[place] as number) + 1;
    const better = betterSpellings(data.dictionary, rows);
    if (better.size === 0) return;
    for (let i = 0; i < sheet.count; i++) {
      const ander = better.get(data.values[i] as number);
      if (ander === undefined) continue;
      emit(i, ['regio'], () => ({ waarde: quoted(textAt(data, i)), ander: quoted(ander) }), {
        cause: `schrijfwijze ${String(data.values[i])}`,
      });
    }
  },
};

/** By place in the list: the spelling that more rows have. */
function betterSpellings(names: readonly string[], rows: Float64Array): ReadonlyMap<number, string> {
  const plain = names.map((name) => normalHeading(name).replace(/^(arbeidsmarkt)?regio/, ''));
  // The most frequent first; of equals the one that stands first in the sheet.
  const order = names
    .map((_, place) => place)
    .filter((place) => plain[place] !== '')
    .sort((a, b) => (rows[b] as number) - (rows[a] as number) || a - b);
  const leaders: number[] = [];
  const byName = new Map<string, number>();
  const better = new Map<number, string>();
  for (const place of order) {
    const name = plain[place] as string;
    const leader =
      byName.get(name) ??
      (names.length > MANY ? undefined : leaders.find((each) => isTyped(plain[each] as string, name)));
    if (leader === undefined) {
      leaders.push(place);
      byName.set(name, place);
    } else better.set(place, names[leader] as string);
  }
  return better;
}

function isTyped(one: string, other: string): boolean {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  // What one name is longer takes at least as many edits: most pairs need no comparing.
  return shorter >= LONG_ENOUGH && shorter >= ALIKE * longer && similarity(one, other) >= ALIKE;
}
