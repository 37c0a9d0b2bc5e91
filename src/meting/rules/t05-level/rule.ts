import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt, figureBeside, tidy } from '../shared/tabel1';

const LEVELS = [
  { level: 'banenTotaal', base: 'nulmeting', row: 'totaal' },
  { level: 'inleenbanen', base: 'nulmetingInleen', row: 'inleen' },
] as const;

export type T05Facts = {
  readonly niveau: number;
  readonly verwacht: number;
  readonly nulmeting: number;
  readonly toename: number;
  readonly verschil: number;
};

/** The level of jobs is the nulmeting plus the increase, exactly. */
export const t05: TabelRule<T05Facts> = {
  id: 'T05',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Een terugblik: de resultaten over 2021, eerste alinea',
    'inclusief de 75.179 banen ten tijde van de nulmeting',
  ),
  certainty: 'derived',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T06'],
  check(table, _context, emit) {
    let compared = false;
    for (const { level: field, base: baseField, row } of LEVELS) {
      const [level, base] = [figureBeside(table, field), figureBeside(table, baseField)];
      const increase = figureAt(table, row, 'totaal');
      if (level === null || base === null || increase === null) continue;
      compared = true;
      const expected = tidy(base.value + increase.value);
      if (tidy(level.value) === expected) continue;
      emit(
        [level.cell, base.cell, increase.cell],
        {
          niveau: level.value,
          verwacht: expected,
          nulmeting: base.value,
          toename: increase.value,
          verschil: tidy(level.value - expected),
        },
        field,
      );
    }
    if (!compared) return 'field-empty';
  },
};
