import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { rules } from '../../src/locales/nl/rules';
import { explainFinding } from '../../src/locales/rule-words';
import type { ColumnId } from '../../src/meting/form/columns';
import { dayOfIso } from '../../src/meting/form/days';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import type { FindingGroup } from '../../src/meting/judge/finding';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));
const clean = () => cleanDraft({ rows: 40, seed: 5 });

/** A row of somebody in service. */
function formal(draft: Draft): number {
  for (let i = 0; i < draft.records; i++) if (draft.get(i, 'vorm') === 'formeel') return i;
  throw new Error('no formal row');
}

const told = (groups: readonly FindingGroup[]) => groups.map(({ rule, count }) => [rule, count]);

describe.each(['lhnr', 'numIv'] as const)('a gap in %s', (id) => {
  test('of somebody with one row is an error, and the row counts', async () => {
    const before = await check(clean());
    const draft = clean();
    draft.set(formal(draft), id, null);
    const { groups, result } = await check(draft);
    expect(told(groups)).toEqual([['S02', 1]]);
    expect(result?.counted.rows).toBe(before.result?.counted.rows);
  });

  test('in a row that stands there twice keeps that one out of the count, in one finding', async () => {
    const before = await check(clean());
    const draft = clean();
    draft.sheets.splice(2, 1);
    const copy = draft.copyRecord(formal(draft));
    draft.set(copy, id, null);
    const { groups, result } = await check(draft);
    expect(told(groups)).toEqual([['S02', 1]]);
    expect(result?.counted.jobs).toBeCloseTo(before.result?.counted.jobs ?? 0, 6);
    expect(result?.leftOut.rows).toBe(1);
  });

  test('is none where most rows leave it empty', async () => {
    const draft = clean();
    for (let i = 1; i < draft.records; i++) draft.set(i, id, null);
    const { groups } = await check(draft);
    expect(groups.filter(({ rule }) => rule === 'S02')).toEqual([]);
  });
});

describe('a message quotes what the cell shows', () => {
  const what = async (change: (draft: Draft) => void, rule: string): Promise<string> => {
    const draft = clean();
    change(draft);
    const { groups } = await check(draft);
    const group = groups.find((each) => each.rule === rule);
    const [first] = group?.examples ?? [];
    if (group === undefined || first === undefined) throw new Error(`no ${rule}: ${told(groups).join()}`);
    return explainFinding(rules[group.rule], first, 'bestuur', 'nl').what;
  };
  const set =
    (id: ColumnId, value: DraftCell) =>
    (draft: Draft): void => {
      draft.set(formal(draft), id, value);
    };
  const setPersons = (draft: Draft): void => {
    draft.setOpgave('personenVorigJaar', 74.4);
  };

  test.each([
    ['a date for hours', set('verloondeUren', { date: dayOfIso('2024-04-01') }), 'S03', '"01-04-2024"'],
    ['hours that a format made a date', set('verloondeUren', { date: 102 }), 'S03', '"11-04-1900"'],
    ['hours as a clock', set('verloondeUren', { date: 3.625 }), 'S03', '"87:00"'],
    ['whole days as a clock', set('verloondeUren', { date: 4 }), 'S03', '"96:00"'],
    ['a date for a code', set('vorm', { date: dayOfIso('2024-03-04') }), 'S15', '"04-03-2024"'],
    ['the choices of a list', set('inRegister', 'onwijs'), 'S15', 'Toegestaan: ja, nee.'],
    ['a number with decimals', setPersons, 'S18', '"74,4"'],
  ] as const)('%s', async (_, change, rule, quoted) => {
    expect(await what(change, rule)).toContain(quoted);
  });
});

test.each([
  ['the first of January 1900, which a payroll program writes where it knows no day', 1, true],
  ['hours that Excel shows as a day of 1900', 104, false],
  ['a year that it shows as a day of 1905', 2019, false],
])('in a cell that is in the format of a date, %s', async (_what, serial, isDay) => {
  const draft = clean();
  draft.put(draft.cell(formal(draft), 'datRegistratie'), { date: serial });
  const { groups } = await check(draft);
  expect(groups.map(({ rule }) => rule).includes('S03')).toBe(!isDay);
});
