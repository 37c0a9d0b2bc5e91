import { cleanDraft, type Draft } from '../meting/generate/draft';
import { contributing } from '../meting/count/build-contribution';
import type { FindingGroup } from '../meting/judge/finding';
import { Pseudonymiser } from '../privacy/pseudonym';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const records = [2, 5, 8, 11, 14];

/** Hours alone: jobs that no longer follow from them would be the finding. */
function setHours(draft: Draft, record: number, hours: number): void {
  draft.set(record, 'verloondeUren', hours);
  draft.set(record, 'banen', null);
}

/** A meting with half hours on five rows: a warning that can be right. */
function halfHours(): Draft {
  const draft = cleanDraft({ rows: 30, seed: 21 });
  for (const record of records) setHours(draft, record, Number(draft.get(record, 'verloondeUren')) + 0.5);
  draft.recountTabel1();
  return draft;
}

const explanation = (key: string) => ({
  rule: 'B06',
  key,
  text: 'Nabetaling',
  role: 'Bestuur',
  date: '2026-02-01',
});

async function halfHoursIn(draft: Draft, keys: readonly string[] = []): Promise<FindingGroup> {
  const { groups } = await checkWorkbook(draftSource(draft), { toelichtingen: keys.map(explanation) });
  const group = groups.find(({ rule }) => rule === 'B06');
  if (!group) throw new Error('B06 has a finding');
  return group;
}

const rowsOf = ({ examples }: FindingGroup) => examples.map(({ cells }) => cells[0]?.row);

test('one finding is explained by its own key, and the examples show what is still open', async () => {
  const before = await halfHoursIn(halfHours());
  const [first, second] = before.examples.map(({ key }) => key) as [string, string];
  const after = await halfHoursIn(halfHours(), [second]);
  expect(after).toMatchObject({ count: 5, explained: 1, explainedBy: [second] });
  const [one, , three] = rowsOf(before);
  expect(rowsOf(after).slice(0, 2)).toEqual([one, three]);
  expect(rowsOf(after)[2]).toBeGreaterThan(three ?? 0);
  expect(await halfHoursIn(halfHours(), [first, second])).toMatchObject({ explained: 2 });
});

test('one explanation for the group closes all of it', async () => {
  const { key } = await halfHoursIn(halfHours());
  expect(await halfHoursIn(halfHours(), [key])).toMatchObject({ explained: 5, explainedBy: [key] });
});

test('a finding that is alone in its group is explained once', async () => {
  const one = () => {
    const draft = cleanDraft({ rows: 30, seed: 21 });
    setHours(draft, 2, Number(draft.get(2, 'verloondeUren')) + 0.5);
    draft.recountTabel1();
    return draft;
  };
  const { key } = await halfHoursIn(one());
  expect(await halfHoursIn(one(), [key])).toMatchObject({
    explained: 1,
    explainedBy: [key],
    explanations: [{ text: 'Nabetaling', role: 'Bestuur', date: '2026-02-01', cell: null }],
  });
});

test('sorting the rows keeps an explanation; a value that changes drops it', async () => {
  const { key, examples } = await halfHoursIn(halfHours());
  const [first] = examples.map((each) => each.key) as [string];
  const sorted = halfHours();
  const [head, ...rows] = sorted.meting.cells;
  sorted.meting.cells.splice(0, sorted.meting.cells.length, head ?? [], ...rows.reverse());
  expect((await halfHoursIn(sorted, [key])).explained).toBe(5);
  expect((await halfHoursIn(sorted, [first])).explained).toBe(1);
  const changed = halfHours();
  setHours(changed, 2, Number(changed.get(2, 'verloondeUren')) + 0.25);
  expect((await halfHoursIn(changed, [key])).explained).toBe(0);
  expect((await halfHoursIn(changed, [first])).explained).toBe(0);
});

test('the number of someone in the meting is covered in an explanation, a region and the name of the organisation', async () => {
  const draft = halfHours();
  const { key } = await halfHoursIn(draft);
  const bsn = String(draft.get(0, 'bsn')).padStart(9, '0');
  const said = `KvK ${bsn}, +31${bsn}, tel. ${String(Number(bsn))} of ${bsn}L01`;
  draft.set(3, 'regio', `KvK ${bsn}`);
  draft.setOpgave('organisatie', `Stichting tel. ${bsn}`);
  const result = await checkWorkbook(draftSource(draft), {
    toelichtingen: [{ ...explanation(key), text: said, role: `tel. ${bsn}` }],
    consolidate: contributing(new Pseudonymiser()),
  });
  expect(result.counts.explained).toBeGreaterThan(0);
  expect(result.organisation).toBe(`Stichting tel. ******${bsn.slice(-3)}`);
  const { sheets, ...shown } = result;
  expect(sheets.length).toBeGreaterThan(0);
  expect(JSON.stringify(shown)).not.toContain(bsn);
  expect(JSON.stringify(shown)).not.toContain(String(Number(bsn)));
});
