import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { dayOfIso } from '../../form/days';
import { cleanDraft } from '../../generate/draft';

async function found(registered: readonly string[]) {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  draft.sheets.splice(0, Infinity, draft.meting);
  registered.forEach((day, i) => {
    draft.set(4 + i, 'bsn', draft.get(4, 'bsn'));
    draft.set(4 + i, 'numIv', i + 1);
    draft.set(4 + i, 'datRegistratie', { date: dayOfIso(day) });
    draft.set(4 + i, 'geboortedatum', null);
  });
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ rule }) => rule === 'S28').map(({ cause, ranges }) => [cause, ranges]);
}

test('one BSN over the registrations of several people was filled down from the first', async () => {
  const [[cause, ranges] = []] = await found(['2020-01-01', '2021-01-01', '2022-01-01', '2022-01-01']);
  expect(cause).toBe('bsn');
  expect(String(ranges)).toMatch(/^[A-Z]7:[A-Z]9$/);
});

test.each([
  ['one person with several jobs', ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01']],
  ['a registration that was typed wrongly once', ['2020-01-01', '2021-01-01', '2020-01-01']],
  ['two rows', ['2020-01-01', '2021-01-01']],
])('%s is no such thing', async (_, registered) => {
  expect(await found(registered)).toEqual([]);
});

test('so do two people in many places, as where each empty cell was filled with the one above it', async () => {
  const filled = async (places: number) => {
    const draft = cleanDraft({ rows: 20, seed: 5 });
    for (let place = 0; place < places; place++) {
      draft.set(3 * place + 1, 'bsn', draft.get(3 * place, 'bsn'));
      for (const i of [0, 1])
        draft.set(3 * place + i, 'datRegistratie', { date: dayOfIso(`202${String(i)}-01-01`) });
    }
    const { groups } = await checkWorkbook(draftSource(draft));
    return groups.find(({ rule }) => rule === 'S28')?.count;
  };
  expect([await filled(3), await filled(2)]).toEqual([3, undefined]);
});
