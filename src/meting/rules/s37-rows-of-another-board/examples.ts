import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { ENOUGH } from './rule';

/** Formal rows of two employers: the first ones of the Opgave, the last ones of the sector and the region given. */
function twoEmployers(draft: Draft, sector: string, region: string): number {
  draft.setOpgave('sector', 'overheid');
  draft.setOpgave('overheidssector', 'po');
  draft.setOpgave('regio', 'Midden-Utrecht');
  const half = Math.ceil(draft.records / 2);
  for (let i = 0; i < draft.records; i++) {
    const isLast = i >= half;
    draft.set(i, 'lhnr', isLast ? '111222333L01' : '123456782L01');
    draft.set(i, 'sector', 'overheid');
    draft.set(i, 'overheidssector', isLast ? sector : 'po');
    draft.set(i, 'regio', isLast ? region : 'Midden-Utrecht');
  }
  return half;
}

export const examples: RuleExamples = {
  good: [
    (draft) => void twoEmployers(draft, 'po', 'Groningen'),
    // A board with schools of two kinds.
    (draft) => void twoEmployers(draft, 'vo', 'Midden-Utrecht'),
  ],
  bad: [(draft) => void twoEmployers(draft, 'vo', 'Groningen')],
  // An organisation of the government, and among its rows those of employers of the market elsewhere.
  seed(draft) {
    draft.setOpgave('sector', 'overheid');
    const formal = Array.from({ length: draft.records }, (_, i) => i).filter(
      (i) => draft.get(i, 'vorm') === 'formeel',
    );
    const region = draft.get(formal.find((i) => draft.get(i, 'sector') === 'overheid') ?? 0, 'regio');
    draft.setOpgave('regio', region);
    const rowsOf = (i: number) => formal.filter((each) => draft.get(each, 'lhnr') === draft.get(i, 'lhnr'));
    const other = formal.find(
      (i) =>
        draft.get(i, 'sector') === 'markt' && draft.get(i, 'regio') !== region && rowsOf(i).length >= ENOUGH,
    );
    return draft.cell(other ?? 0, 'sector');
  },
};
