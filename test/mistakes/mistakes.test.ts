import { A_DAY } from '../support/a-day';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { BENIGN } from './benign';
import { Book, ROWS, type Form } from './book';
import { HARMFUL, type Mistake } from './harmful';
import { longRun } from '../support/long';

const FORMS: readonly Form[] = ['full', 'bare'];
/** Every mistake is made in as many different workbooks. */
const SEEDS = longRun ? [11, 12] : [11];

interface Outcome {
  readonly mistake: Mistake;
  readonly form: Form;
  readonly seed: number;
  readonly roots: readonly string[];
  readonly jobs: number | null;
}

const check = (book: Book): Promise<CheckResult> => checkWorkbook(draftSource(book.draft), { today: A_DAY });

/** What asks for something: remarks for information do not. */
const roots = ({ groups }: CheckResult): string[] =>
  groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);

/** What each mistake gave in each workbook: several tests ask the same. */
const known = new Map<string, Promise<Outcome>>();

function make(mistake: Mistake, form: Form, seed: number): Promise<Outcome> {
  const name = `${mistake.name} ${form} ${String(seed)}`;
  const outcome = known.get(name) ?? makeAnew(mistake, form, seed);
  known.set(name, outcome);
  return outcome;
}

async function makeAnew(mistake: Mistake, form: Form, seed: number): Promise<Outcome> {
  const book = new Book(form, seed);
  mistake.make(book);
  const result = await check(book);
  // Whatever is wrong: rows are never left out without a finding that asks for something.
  if ((result.result?.leftOut.rows ?? 0) > 0)
    expect([mistake.name, roots(result).length]).not.toEqual([mistake.name, 0]);
  return { mistake, form, seed, roots: roots(result), jobs: result.result?.counted.jobs ?? null };
}

async function makeAll(mistakes: readonly Mistake[], form: Form): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const mistake of mistakes) {
    if (mistake.only !== undefined && mistake.only !== form) continue;
    for (const seed of SEEDS) outcomes.push(await make(mistake, form, seed));
  }
  return outcomes;
}

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
const named = (outcomes: readonly Outcome[]) => [
  ...new Set(outcomes.map(({ mistake, roots: found }) => `${mistake.name}: ${found.join(', ')}`)),
];

test('the list is long, each mistake has its name, and few cannot be seen', () => {
  expect(HARMFUL.length).toBeGreaterThanOrEqual(120);
  expect(BENIGN.length).toBeGreaterThanOrEqual(40);
  const names = [...HARMFUL, ...BENIGN].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(HARMFUL.filter(({ unseen }) => unseen !== undefined).length).toBeLessThanOrEqual(20);
});

const REACHES = [
  ['full', 0.95],
  ['bare', 0.9],
] as const;

test.each(REACHES.filter(([form]) => longRun || form === 'full'))(
  'on a %s sheet at least %d of the harmful mistakes is found, nearly always as one thing',
  async (form, reach) => {
    const outcomes = await makeAll(HARMFUL, form);
    const hidden = outcomes.filter(({ mistake }) => mistake.unseen?.[form] !== undefined);
    const visible = outcomes.filter(({ mistake }) => mistake.unseen?.[form] === undefined);
    const missed = visible.filter(({ roots: found }) => found.length === 0);
    const several = outcomes.filter(({ roots: found }) => found.length > 1);
    // The names stand in the expectation, so that a failure says which.
    const report = { missed: named(missed), several: named(several) };
    expect({
      ...report,
      reached: share(missed, outcomes) <= 1 - reach,
      one: share(several, outcomes) <= 0.05,
    }).toEqual({
      ...report,
      reached: true,
      one: true,
    });
    // What is said to be invisible is: else it belongs among the others.
    expect(named(hidden.filter(({ roots: found }) => found.length > 0))).toEqual([]);
  },
);

test.each([
  ['the same BSN for everyone hired', 'B04 anders'],
  ['the sector of the organisation for all who are hired elsewhere', 'B25 anders'],
  ['only every second BSN is filled, the others are merged away', 'S02 bsn'],
  ['one person with nine income relations of full hours', 'B39 verloondeUren'],
  ['one BSN filled down', 'S28 bsn'],
  ['a cell inserted above the BSNs, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the hours, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the begins of the period, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the codes aard, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the forms, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the sectors, the last below the last row', 'S29 ingevoegd'],
  ['a cell inserted above the BSN to income relation, the last below the last row', 'S29 ingevoegd'],
  ['three cells inserted above the hours', 'S29 ingevoegd'],
  ['a cell inserted above the sectors, and the last cut off', 'S29 ingevoegd'],
  ['a cell deleted from the jobs', 'S29 verwijderd'],
  ['a cell deleted from the sectors', 'S29 verwijderd'],
  ['a cell deleted from the BSNs', 'S02 bsn'],
  ['jobs sorted apart', 'S29 volgorde'],
  ['sectors sorted apart, from the end of the alphabet', 'S29 volgorde'],
  ['sectors of the user firm sorted apart', 'S29 volgorde'],
  ['a row of a small job copied under another number', 'B48 rij'],
  ['the rows of last December left below those of this one', 'B32 2023-12'],
  ['the headings were sorted along, into the middle', 'S12 boven-koppen-1'],
  ['the headings were sorted along, to the bottom', 'S12 boven-koppen-1'],
  ['persons merged over two contracts', 'S13 onvolledig'],
  ['only the year of the registration', 'S06 datRegistratie'],
  ['a person of whom one row is by the month and one by four weeks', 'S17 datAanvTv'],
  ['a row that was begun and not finished', 'S13 onvolledig'],
  ['the rows of every month of the year', 'B32 maanden'],
  ['a row copied and its lhnr emptied', 'S02 lhnr'],
  ['a row copied and its numIv emptied', 'S02 numIv'],
  ['a correction of the hours as a row of its own', 'B04 anders'],
  ['an overheidssector for rows of the markt', 'B31 markt'],
  ['the rows of January below those of December, with last year’s labels', 'S16 datAanvTv'],
  ['the heading Verloonde uren november', 'S08 verloondeUren'],
  ['the heading Verloonde uren december 2023', 'S08 verloondeUren'],
  ['the heading Verloonde uren (4 weken)', 'S08 verloondeUren'],
  ['the heading Verloonde uren (jaar)', 'S08 verloondeUren'],
  ['the heading Verloonde uren (dagen)', 'S08 verloondeUren'],
  ['the heading Verloonde uren p.w.', 'S08 verloondeUren'],
  ['the heading Verloonde uren (geschat)', 'S08 verloondeUren'],
  ['the heading Datum registratie WW', 'S08 datRegistratie'],
  ['the heading BSN (partner)', 'S08 bsn'],
  ['a second table beside the first', 'S07 jaar'],
  ['a second column of BSNs beside the first', 'S07 bsn'],
  ['headings of sector and sectorUitlener swapped', 'S14 sector'],
  ['headings of sector and sectorInlener swapped', 'S14 sector'],
  ['an end of the period filled down without a year', 'B09 lengte'],
  ['two rows moved right from the hours', 'S13 verschoven'],
  ['two rows moved right from the code aard', 'S13 verschoven'],
  ['two rows moved right from the begin of the period', 'S13 verschoven'],
  ['two rows moved left from the form', 'S13 verschoven'],
  ['two rows moved left from the BSN', 'S13 verschoven'],
  ['each third BSN filled with the one above it', 'S28 bsn'],
  ['find and replace took the ones out of the BSNs', 'B01 nummer'],
  ['the whole list pasted once more below itself', 'B04 gelijk'],
  ['each row once more below itself', 'B04 gelijk'],
  ['all rows once more below the last, one hour higher', 'B04 anders'],
  ['each row once more below itself, one hour higher', 'B04 anders'],
  ['each row once more below itself, as a second job', 'B48 blok'],
  ['all rows once more as a second job, one hour higher', 'B48 blok'],
  ['all rows once more where no number of an employer stands', 'B48 blok'],
  ['one row of a small job twice where no number of an employer stands', 'B48 rij'],
  ['a small job twice where the numbers of the income relation number the rows', 'B48 rij'],
  ['half of the hours in some rows below each other', 'S26 groep'],
  ['twice the hours in some rows below each other', 'S26 groep'],
  ['the hours of one person filled down over others', 'S26 omlaag'],
  ['fewer hours of all employees in the year than in the rows', 'S35 urenTotaal'],
  ['fewer hours of the target group in the year than in the rows', 'S35 urenDoelgroep'],
  ['the people on a third sheet of a workbook without a meting', 'S12 mensen-1'],
  ['grounds filled down as letters of the alphabet', 'S28 grond'],
  ['the BSN of a colleague, with another day of registration', 'B52 geregistreerd'],
  ['the BSN of a colleague, with another day of birth', 'B52 geboren'],
  ['four weeks in some rows of an employer that pays by the month', 'B54 datAanvTv'],
  ['days of registration filled down as a series', 'S28 datRegistratie'],
  ['days of birth filled down as a series', 'S28 geboortedatum'],
  ['the employer above the rows that it is of only', 'S02 lhnr'],
  ['a part of Tabel 1 that is empty', 'C01 '],
  ['days of registration under the heading of the day of birth', 'S06 geboortedatum'],
  ['all rows moved one column to the right below the headings', 'S13 verschoven'],
  ['nearly all columns moved up a row', 'S29 verwijderd'],
  ['a region on the Opgave that does not exist', 'S35 regio-onbekend'],
  ['a meting of a year to come', 'S38 toekomst'],
  ['the contract hours of the whole month in some rows', 'B47 contracturenPW'],
  ['a digit lost from the hours of one row', 'B08 tiende'],
  ['four weeks of a week earlier in one row', 'B54 dagen'],
  ['the hours of a full job for everyone', 'S26 voltijd'],
  ['hours of a whole year in rows below each other', 'S25 jaar'],
  ['only the year of the registration of some', 'S03 datRegistratie'],
  ['the year of the begin of one period', 'S03 datAanvTv'],
  ['hours one column to the left in some rows', 'S02 verloondeUren'],
  ['hours one column to the right in some rows', 'S02 verloondeUren'],
  ['a list of BSNs and hours to the right of the table', 'S07 bsn'],
  ['BSN and loonheffingennummer exchanged in two rows', 'S13 verwisseld'],
  ['BSN and number of the relation exchanged in two rows', 'S13 verwisseld'],
  ['form and sector exchanged in each third row', 'S13 verwisseld'],
  ['hours and sector exchanged in each third row', 'S13 verwisseld'],
  ['the end of the period under the BSN in two rows', 'S13 verschoven'],
  ['the end of the period under the BSN in most rows', 'S13 verschoven'],
  ['the end of the period under the year in each third row', 'S13 elders'],
  ['the left part of two rows moved right over the loonheffingennummer', 'S13 verschoven'],
  ['the left part of two rows moved right over the hours', 'S13 verschoven'],
  ['most rows moved right from the code aard', 'S13 verschoven'],
  ['most rows moved right from the BSN', 'S13 verschoven'],
  ['two rows cut off at the hours', 'S02 meer'],
  ['each third row cut off at the hours', 'S02 meer'],
  ['every row cut off at the form', 'S02 meer'],
  ['a heading deleted, and those behind it moved left', 'S13 verschoven'],
  ['a cell inserted before the heading of the BSN', 'S13 verschoven'],
  ['the BSN of the row under the loonheffingennummer in two rows', 'B03 lhnr'],
  ['headings of the loonheffingennummer and the number of the relation swapped', 'S06 numIv'],
  ['somebody who is hired without any sector', 'S02 sector'],
])('%s: one cause, one finding', async (name, root) => {
  const mistake = HARMFUL.find((each) => each.name === name);
  if (mistake === undefined) throw new Error(`no mistake ${name}`);
  const forms = FORMS.filter(
    (each) => (mistake.only ?? each) === each && mistake.unseen?.[each] === undefined,
  );
  // In other workbooks a few rows can tell of themselves as well; how often that is, the reaches above hold.
  for (const form of forms)
    for (const seed of SEEDS) expect((await make(mistake, form, seed)).roots).toEqual([root]);
});

test('rows pasted once more are one error where Tabel 1 tells so, and are not counted', async () => {
  const clean = await check(new Book('full', 11));
  for (const name of [
    'rows pasted twice under another income relation',
    'rows pasted twice under another employer',
  ]) {
    const mistake = HARMFUL.find((each) => each.name === name);
    if (mistake === undefined) throw new Error(`no mistake ${name}`);
    const { roots: found, jobs } = await make(mistake, 'full', 11);
    expect([name, found, jobs]).toEqual([name, ['B50 tabel1'], clean.result?.counted.jobs]);
    expect((await make(mistake, 'bare', 11)).roots).toEqual(['B48 blok']);
  }
});

test.each(['the whole list pasted once more below itself', 'each row once more below itself'])(
  '%s: it counts once, and the finding names the rows to take away',
  async (name) => {
    const clean = await check(new Book('full', 11));
    const mistake = HARMFUL.find((each) => each.name === name);
    const book = new Book('full', 11);
    mistake?.make(book);
    const { groups, result } = await check(book);
    const [group] = groups;
    const [first] = group?.examples ?? [];
    expect([group?.rule, group?.count, first?.facts['rijen']]).toEqual(['B04', ROWS, ROWS]);
    expect(result?.counted.jobs).toBe(clean.result?.counted.jobs);
    const rows = (first?.facts['dubbel'] as string[]).flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
    const [last = ''] = (first?.facts['dubbel'] as string[]).slice(-1);
    // Of rows that lie apart the first ones are named.
    const taken = last === '…' ? rows.slice(0, -1) : rows;
    for (const row of taken.reverse()) book.cells.splice(row - 1, 1);
    const after = await check(book);
    expect(after.groups.map(({ count }) => count)).toEqual(taken.length < ROWS ? [ROWS - taken.length] : []);
    expect(after.result?.counted.jobs).toBe(clean.result?.counted.jobs);
  },
);

test('a BSN that is missing in one row of each kind is asked for in both', async () => {
  const book = new Book('full', 11);
  book.set(book.formal(), 'bsn', null);
  book.set(book.lent(), 'bsn', null);
  expect(roots(await check(book))).toEqual(['S02 bsn', 'S24 bsn']);
});

test.each(FORMS)(
  'on a %s sheet nothing is found on what changes nothing, and the count is the same',
  async (form) => {
    const clean = new Map<number, number>();
    for (const seed of SEEDS)
      clean.set(seed, (await check(new Book(form, seed))).result?.counted.jobs ?? NaN);
    const disturbed = (await makeAll(BENIGN, form)).filter(
      ({ roots: found, jobs, seed, mistake }) =>
        found.length > 0 || (!/without hours|two small jobs/.test(mistake.name) && jobs !== clean.get(seed)),
    );
    expect(named(disturbed)).toEqual([]);
  },
);
