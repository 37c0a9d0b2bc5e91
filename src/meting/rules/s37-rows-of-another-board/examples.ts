import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { EDUCATION } from '../../generate/rows';
import type { Cell } from '../../../workbook/table';
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

/** Makes an employer of the market a school, also where it hires. */
function makeSchool(draft: Draft, lhnr: Cell): void {
  for (let i = 0; i < draft.records; i++) {
    const pays = draft.get(i, 'lhnr') === lhnr;
    if (!pays && draft.get(i, 'lhnrInlener') !== lhnr) continue;
    draft.set(i, 'sector', 'overheid');
    draft.set(i, 'overheidssector', 'vo');
    if (pays) draft.set(i, 'sectorcode', EDUCATION);
    else draft.set(i, 'sectorInlener', 'overheid');
  }
  draft.recountTabel1();
}

export const examples: RuleExamples = {
  good: [
    (draft) => void twoEmployers(draft, 'po', 'Groningen'),
    // A board with schools of two kinds.
    (draft) => void twoEmployers(draft, 'vo', 'Midden-Utrecht'),
  ],
  bad: [(draft) => void twoEmployers(draft, 'vo', 'Groningen')],
  // An organisation of the government, and among its rows those of an employer of the market elsewhere.
  seed(draft) {
    const rows = Array.from({ length: draft.records }, (_, i) => i);
    const formal = rows.filter((i) => draft.get(i, 'vorm') === 'formeel');
    const isOf = (employer: number) => (i: number) => draft.get(i, 'lhnr') === draft.get(employer, 'lhnr');
    const other = formal.find(
      (i) => draft.get(i, 'sector') === 'markt' && formal.filter(isOf(i)).length >= ENOUGH,
    );
    const own =
      formal.find((i) => draft.get(i, 'sector') === 'overheid') ?? formal.find((i) => !isOf(other ?? 0)(i));
    if (own === undefined || other === undefined) throw new Error('the draft has no two employers');
    if (draft.get(own, 'sector') !== 'overheid') makeSchool(draft, draft.get(own, 'lhnr'));
    const region = draft.get(own, 'regio');
    draft.setOpgave('sector', 'overheid');
    draft.setOpgave('regio', region);
    for (const i of rows.filter(isOf(other)))
      draft.set(i, 'regio', region === 'Twente' ? 'Zeeland' : 'Twente');
    return draft.cell(other, 'sector');
  },
};
