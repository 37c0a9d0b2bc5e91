import { nearestRegion, regionOf } from '../../form/regions';
import { textAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S22Facts = {
  readonly waarde: string;
  /** The region of the list that is most likely meant; empty where none is near. */
  readonly ander: string;
};

/** A region is one of the list, in any of its spellings: anything else is a line of its own, and is not published by name. */
export const s22: RowRule<S22Facts> = {
  id: 'S22',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S18'],
  reads: ['regio'],
  check(sheet, _context, emit) {
    const data = sheet.columns.get('regio');
    if (!data) return;
    const unknown = data.dictionary.map((name) => name.trim() !== '' && regionOf(name) === null);
    if (!unknown.includes(true)) return;
    for (let i = 0; i < sheet.count; i++) {
      if (unknown[data.values[i] as number] !== true) continue;
      emit(
        i,
        ['regio'],
        () => {
          const text = textAt(data, i);
          return { waarde: quoted(text), ander: nearestRegion(text) ?? '' };
        },
        { cause: `naam ${String(data.values[i])}` },
      );
    }
  },
};
