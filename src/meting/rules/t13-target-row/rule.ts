import { letterResults2024 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt } from '../shared/tabel1';

export type T13Facts = {
  readonly sector: 'totaal' | 'markt' | 'overheid';
  readonly opgegeven: number;
  readonly doelstelling: number;
  readonly jaar: number;
};

/** The row Doelstelling holds the agreed targets of the year. */
export const t13: TabelRule<T13Facts> = {
  id: 'T13',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2024('tabel 1, rij Doelstelling Sociaal Akkoord', '(90.000) (25.000) (115.000)'),
  certainty: 'published',
  suppressedBy: ['S19'],
  check(table, { law }, emit) {
    const { jaar } = table;
    if (jaar === null) return 'no-year';
    let compared = false;
    for (const sector of ['markt', 'overheid', 'totaal'] as const) {
      const given = figureAt(table, 'doelstelling', sector);
      const target = law
        .get(`doelstelling.${sector}`)
        ?.values.find(
          ({ from, until }) => from <= `${jaar}-12-31` && (until === null || `${jaar}-12-31` < until),
        );
      if (given === null || target === undefined) continue;
      compared = true;
      const agreed = Number(target.value);
      if (given.value === agreed) continue;
      emit([given.cell], { sector, opgegeven: given.value, doelstelling: agreed, jaar }, sector);
    }
    if (!compared) return 'no-norm';
  },
};
