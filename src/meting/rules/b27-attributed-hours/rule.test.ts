import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { cleanDraft } from '../../generate/draft';
import { lentRecord } from '../shared/draft-records';
import { seeded } from '../../generate/random';

/** Four and three sevenths weeks: December. */
async function found(paid: number, attributed: number, contract: number | null) {
  const draft = cleanDraft({ rows: 30, seed: 5 });
  const record = lentRecord(draft, seeded(3));
  draft.set(record, 'verloondeUren', paid);
  draft.set(record, 'urenToegerekend', attributed);
  draft.set(record, 'contracturenPW', contract);
  draft.set(record, 'banen', null);
  const { groups } = await checkWorkbook(draftSource(draft));
  const group = groups.find(({ rule }) => rule === 'B27');
  return [group?.cause, group?.examples[0]?.facts['soort']];
}

test('no hours for people who are hired are told once, by the hours that were attributed', async () => {
  const draft = cleanDraft({ rows: 30, seed: 5 });
  for (let i = 0; i < draft.records; i++)
    if (draft.get(i, 'vorm') === 'inleen') {
      draft.set(i, 'verloondeUren', 0);
      draft.set(i, 'contracturenPW', null);
      draft.set(i, 'banen', null);
      draft.set(i, 'urenToegerekend', 100);
    }
  draft.sheets.splice(0, Infinity, draft.meting);
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(['B27']);
});

test.each([
  ['the hours of one week', 24, 100, 24, 'verloondeUren', 'verloond'],
  ['no hours', 0, 100, null, 'verloondeUren', 'verloond'],
  ['hours of the contract, and more attributed', 106, 130, 24, 'urenToegerekend', 'toegerekend'],
  ['somewhat fewer hours than the contract', 90, 106, 24, 'urenToegerekend', 'onbekend'],
  ['nothing that tells', 90, 100, null, 'urenToegerekend', 'onbekend'],
])('%s: what does not fit the contract is named', async (_, paid, attributed, contract, cause, soort) => {
  expect(await found(paid, attributed, contract)).toEqual([cause, soort]);
});
