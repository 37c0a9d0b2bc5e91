import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { dayOfIso } from '../../form/days';
import { cleanDraft, type Draft } from '../../generate/draft';

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

const day = (iso: string) => ({ date: dayOfIso(iso) });

/** Two rows of one person in each of so many places, of one income relation and registered on two days unless the case says otherwise. */
async function twice(
  rows: number,
  change: (draft: Draft, first: number, second: number) => void,
  places = 3,
) {
  const draft = cleanDraft({ rows, seed: 5 });
  draft.sheets.splice(0, Infinity, draft.meting);
  for (let place = 0; place < places; place++) {
    const [first, second] = [3 * place, 3 * place + 1];
    for (const id of ['bsn', 'lhnr', 'numIv'] as const) draft.set(second, id, draft.get(first, id));
    for (const record of [first, second]) draft.set(record, 'geboortedatum', null);
    draft.set(first, 'datRegistratie', day('2016-03-04'));
    draft.set(second, 'datRegistratie', day('2021-10-12'));
    change(draft, first, second);
  }
  const { groups } = await checkWorkbook(draftSource(draft));
  return (rule: string) => groups.find((group) => group.rule === rule)?.count;
}

test('three places in a small sheet are a habit', async () => {
  expect((await twice(20, () => undefined))('S28')).toBe(3);
});

test.each<[string, number, Parameters<typeof twice>[1]]>([
  ['few places in a large sheet', 400, () => undefined],
  [
    'people who were registered anew',
    20,
    (draft, first) => draft.set(first, 'datEindRegistratie', day('2021-10-11')),
  ],
  [
    'people who were registered anew, the rows the other way round',
    20,
    (draft, first, second) => {
      draft.set(first, 'datRegistratie', day('2022-02-02'));
      draft.set(second, 'datEindRegistratie', day('2022-01-31'));
    },
  ],
  [
    'people of one day of birth',
    20,
    (draft, first, second) => {
      for (const record of [first, second]) draft.set(record, 'geboortedatum', day('1990-05-06'));
    },
  ],
  [
    'days that are one apart',
    20,
    (draft, _, second) => draft.set(second, 'datRegistratie', day('2016-03-05')),
  ],
])('%s are not, and what is wrong with the rows is told by its own rule', async (_, rows, change) => {
  const count = await twice(rows, change);
  expect([count('S28'), count('B04')]).toEqual([undefined, 3]);
});

test('nor are people with a second job that has a number of its own', async () => {
  const count = await twice(20, (draft, _, second) => draft.set(second, 'numIv', 2));
  expect(count('S28')).toBeUndefined();
});

test('nor are three among many people who have several rows', async () => {
  const count = await twice(
    40,
    (draft, first, second) => {
      if (first >= 9) draft.set(second, 'datRegistratie', draft.get(first, 'datRegistratie'));
    },
    10,
  );
  expect(count('S28')).toBeUndefined();
});

test('a day that was filled down over the rows of one person is no series of people', async () => {
  expect(await found(['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04'])).toEqual([]);
});

test('people of different days of birth are several, registered on one day or not', async () => {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  for (const i of [0, 1, 2, 3]) {
    draft.set(4 + i, 'bsn', draft.get(4, 'bsn'));
    draft.set(4 + i, 'datRegistratie', day('2015-01-01'));
    draft.set(4 + i, 'geboortedatum', day(`198${String(i)}-05-06`));
  }
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.find(({ rule }) => rule === 'S28')?.count).toBe(3);
});
