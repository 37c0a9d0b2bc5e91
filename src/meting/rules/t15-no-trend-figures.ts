import { letterConsultation2020 } from '../../law/sources';
import type { Draft } from '../generate/draft';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, figureAt, makeNational, NATIONAL } from './tabel1-shared';

/** The quarterly trend reports of UWV are provisional; a Tabel 1 holds the yearly meting. */
export const t15: TabelRule = {
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
  examples: {
    good: [makeNational],
    bad: [(draft) => withTrendFigure(draft, 86_264)],
  },
  seed(draft, random) {
    return withTrendFigure(draft, random.pick([66_730, 80_674, 86_264]));
  },
};

function withTrendFigure(draft: Draft, figure: number) {
  makeNational(draft);
  const less = figure - NATIONAL.totaal.totaal;
  addTo(
    draft,
    [
      ['formeel', 'markt'],
      ['formeel', 'totaal'],
      ['totaal', 'markt'],
      ['totaal', 'totaal'],
    ],
    less,
  );
  draft.setTabel1Field('banenTotaal', 75_179 + figure);
  return draft.tabel1Cell('totaal', 'totaal');
}
