import { letterConsultation2020 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt } from '../shared/tabel1';

export type T15Facts = {
  readonly cijfer: number;
  readonly jaar: number;
  readonly kwartaal: number;
};

/** The quarterly trend reports of UWV are provisional; a Tabel 1 holds the yearly meting. */
export const t15: TabelRule<T15Facts> = {
  id: 'T15',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterConsultation2020(
    'Extra maatregelen coronacrisis, eerste alinea',
    'In juli 2021 zullen de volledige resultaten over 2020 bekend zijn.',
  ),
  certainty: 'derived',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T05'],
  check(table, { law }, emit) {
    const total = figureAt(table, 'totaal', 'totaal');
    if (total === null) return 'field-empty';
    const official = law.get('realisatie.totaal.totaal')?.values ?? [];
    if (official.some(({ value }) => Number(value) === total.value)) return;
    const trend = law.get('trend.totaal')?.values.find(({ value }) => Number(value) === total.value);
    if (trend === undefined) return;
    emit([total.cell], {
      cijfer: total.value,
      jaar: Number(trend.from.slice(0, 4)),
      kwartaal: Math.ceil(Number(trend.from.slice(5, 7)) / 3),
    });
  },
};
