import { consolidationWords } from '../locales/nl/consolidation';
import { addendsOf, consolidate } from '../meting/consolidate/consolidate';
import type { CheckResult } from '../meting/judge/check-result';
import { cleanDraft, type Draft } from '../meting/generate/draft';
import { lhnrOf } from '../meting/generate/numbers';
import { contributing } from '../meting/count/build-contribution';
import { Pseudonymiser } from '../privacy/pseudonym';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const session = contributing(new Pseudonymiser());
const check = (draft: Draft): Promise<CheckResult> =>
  checkWorkbook(draftSource(draft), { consolidate: session });

function board(seed: number, change: (draft: Draft) => unknown = () => undefined): Promise<CheckResult> {
  const draft = cleanDraft({ rows: 30, seed });
  draft.setOpgave('organisatie', `Bestuur ${seed}`);
  change(draft);
  return check(draft);
}

test('sums of many workbooks are the sums of their rows, to the ten-thousandth hour', async () => {
  const results = await Promise.all([1001, 1002, 1003].map((seed) => board(seed)));
  const whole = consolidate(results);
  const total = whole.tabel1.totaal.totaal;
  expect(total.rows).toBe(90);
  expect(total.hours).toBe(results.reduce((sum, { result }) => sum + (result?.counted.hours ?? 0), 0));
  expect(total.jobs).toBeCloseTo(
    results.reduce((sum, { result }) => sum + (result?.counted.jobs ?? 0), 0),
    3,
  );
  expect(whole.reconciliation).toEqual({ rows: 0, hours: 0 });
  expect(whole.findings).toEqual([]);
});

test('every cell leads back to the hours of its files', async () => {
  const results = await Promise.all([1004, 1005].map((seed) => board(seed)));
  const whole = consolidate(results);
  for (const form of ['formeel', 'inleen', 'totaal'] as const) {
    for (const sector of ['markt', 'overheid', 'totaal'] as const) {
      const addends = addendsOf(whole, form, sector);
      const { rows, hours } = whole.tabel1[form][sector];
      expect(addends.reduce((sum, each) => sum + each.rows, 0)).toBe(rows);
      expect(addends.reduce((sum, each) => sum + each.hours, 0)).toBe(hours);
      expect(
        addends.every(({ file, sheet, ranges }) => file !== '' && sheet === 'Meting' && ranges.length > 0),
      ).toBe(true);
    }
  }
});

test('the order of the workbooks makes no difference', async () => {
  const results = await Promise.all([1006, 1007, 1008].map((seed) => board(seed)));
  expect(JSON.stringify(consolidate([...results].reverse()))).toBe(JSON.stringify(consolidate(results)));
});

test('a person in two workbooks is one person, and is named without a number', async () => {
  const one = cleanDraft({ rows: 30, seed: 1009 });
  const shared = one.get(4, 'bsn');
  const [first, second] = await Promise.all([
    check(one),
    board(1010, (draft) => draft.set(7, 'bsn', shared)),
  ]);
  const whole = consolidate([first, second]);
  expect(whole.tabel1.totaal.totaal.persons).toBe(59);
  const [finding] = whole.findings;
  expect(finding).toMatchObject({ rule: 'K01', count: 1, facts: { misschienDubbel: 0 } });
  // Two jobs with two employers are told, and are no doubt about the sum.
  expect(whole.files.map(({ unsettled }) => unsettled)).toEqual([[], []]);
  expect(finding?.cells.map(({ row }) => row)).toEqual([6, 9]);
  expect(JSON.stringify(whole)).not.toContain(String(shared).slice(0, 6));
});

test('a workbook with a fout, of another year or unreadable stays out and is named', async () => {
  const good = await board(1011);
  const wrong = await board(1012, (draft) => draft.set(0, 'verloondeUren', -1));
  const old = await check(cleanDraft({ rows: 10, seed: 1013, year: 2023 }));
  const fine = await board(1014);
  const whole = consolidate([good, wrong, old, fine], { expected: ['Bestuur 1011', 'Bestuur 1099'] });
  expect(whole.files.map(({ status }) => status).sort()).toEqual([
    'complete',
    'complete',
    'other-year',
    'to-repair',
  ]);
  expect(whole.tabel1.totaal.totaal.rows).toBe(60);
  expect(whole.missing).toEqual(['Bestuur 1099']);
  expect(whole.findings.map(({ rule }) => rule)).toEqual(['K05', 'K06', 'K06', 'K06']);
});

test('what is not in the sums is said: rows, jobs and files', async () => {
  const clean = await board(1031);
  const oneUnknown = await board(1032, (draft) => draft.set(0, 'cdAard', 99));
  const withError = await board(1033, (draft) => {
    draft.set(3, 'bsn', '123456789');
    draft.set(4, 'verloondeUren', 'ca. 150');
  });
  const unreadable = { ...clean, file: 'kapot.xlsx', result: null, contribution: null };
  const whole = consolidate([clean, oneUnknown, withError, unreadable]);
  const { result } = withError;
  const own = oneUnknown.result?.leftOut.jobs ?? 0;
  expect(oneUnknown.result?.leftOut.rows).toBe(1);
  expect(own).toBeGreaterThan(0);
  expect(whole.leftOut).toEqual({
    files: 1,
    unknownFiles: 1,
    rows: 31,
    jobs: Math.round((own + (result?.counted.jobs ?? 0) + (result?.leftOut.jobs ?? 0)) * 10_000) / 10_000,
    unknown: 1,
  });
  expect(consolidationWords.leftOut(whole.leftOut, '33,25')).toBe(
    'Niet in deze optelling: 31 rijen, ook alle rijen van één bestand met een fout of van een ander jaar. ' +
      'Daarmee kunnen er hoogstens 33,25 banen bij komen. Van één rij is niet bekend om hoeveel banen het gaat. ' +
      'Van één bestand is geen enkele rij bekend.',
  );
  expect(consolidationWords.leftOut(consolidate([clean]).leftOut, '0')).toBeNull();
});

test('one employer in two sectors across workbooks is found', async () => {
  const [first, second] = await Promise.all(
    (['markt', 'overheid'] as const).map((sector, i) =>
      board(1015 + i, (draft) => {
        draft.meting.cells.splice(2);
        draft.set(0, 'vorm', 'formeel');
        draft.set(0, 'cdAard', 1);
        draft.set(0, 'lhnr', '123456782L01');
        draft.set(0, 'sector', sector);
        draft.set(0, 'overheidssector', sector === 'overheid' ? 'rijk' : null);
        draft.set(0, 'sectorcode', null);
        draft.recountTabel1();
      }),
    ),
  );
  expect(consolidate([first, second] as CheckResult[]).findings[0]).toMatchObject({
    rule: 'K03',
    facts: { lhnr: '123456782L01' },
  });
});

test('in a breakdown a person counts once in each line, and once in the total', async () => {
  // One person, with a second job in another region of the first workbook and a third in the second workbook.
  const first = await board(1020, (draft) => {
    for (let i = 0; i < draft.records; i++) draft.set(i, 'regio', i < 10 ? 'Twente' : 'Zeeland');
    draft.set(20, 'bsn', draft.get(0, 'bsn'));
  });
  const shared = cleanDraft({ rows: 30, seed: 1020 }).get(0, 'bsn');
  const second = await board(1021, (draft) => {
    for (let i = 0; i < draft.records; i++) draft.set(i, 'regio', 'Twente');
    draft.set(3, 'bsn', shared);
  });
  const { perRegio, tabel1, reconciliation } = consolidate([first, second]);
  expect(perRegio.map(({ key, persons, rows }) => [key, persons, rows])).toEqual([
    ['Twente', 39, 40],
    ['Zeeland', 20, 20],
  ]);
  expect(tabel1.totaal.totaal.persons).toBe(58);
  expect(reconciliation).toEqual({ rows: 0, hours: 0 });
});

test('each organisation is held against its previous measurement, and the whole against the files that name theirs', async () => {
  const results = await Promise.all([
    board(1022, (draft) => {
      draft.setOpgave('personenVorigJaar', 28);
      draft.setOpgave('banenVorigJaar', 30);
    }),
    board(1023),
  ]);
  const { files, yearBefore, findings } = consolidate(results);
  expect(files.map(({ previous }) => previous)).toEqual([
    { jobs: 30, persons: 28 },
    { jobs: null, persons: null },
  ]);
  expect(yearBefore.persons).toEqual({ files: 1, previous: 28, now: 30 });
  expect(findings).toEqual([]);
  const strict = consolidate(results, { settings: { yearJump: 0.05 } }).findings;
  expect(strict.find(({ rule }) => rule === 'K08')).toMatchObject({
    severity: 'waarschuwing',
    facts: { vorig: 28, nu: 30, bestanden: 1, grens: 5 },
  });
});

test('who declares that nobody worked there counts with nothing; an empty meting by mistake does not', async () => {
  const emptied = (draft: Draft) => {
    draft.meting.cells.splice(1);
    draft.recountTabel1();
  };
  const [some, none, mistake] = await Promise.all([
    board(1020),
    board(1021, (draft) => {
      emptied(draft);
      draft.setOpgave('niemand', 'ja');
    }),
    board(1022, emptied),
  ]);
  const results = [some, none, mistake].map((result, i) => ({ ...result, file: `${String(i)}.xlsx` }));
  const whole = consolidate(results, { expected: ['Bestuur 1020', 'Bestuur 1021', 'Bestuur 1022'] });
  expect(whole.files.map(({ status, included, figure: { jobs } }) => [status, included, jobs])).toEqual([
    ['complete', true, some.result?.counted.jobs],
    ['complete', true, 0],
    ['to-repair', false, 0],
  ]);
  expect(whole.missing).toEqual([]);
  expect(whole.leftOut).toMatchObject({ files: 0, unknownFiles: 0 });
});

test('files of one organisation are named together, also where only one of them can count', async () => {
  const [first, mended, other] = await Promise.all([
    board(1030),
    board(1030, (draft) => draft.set(2, 'bsn', '111111111')),
    board(1031),
  ]);
  const results = [first, mended, other].map((result, i) => ({ ...result, file: `${String(i)}.xlsx` }));
  const { findings, files } = consolidate(results);
  expect(files.map(({ status, unsettled }) => [status, unsettled])).toEqual([
    ['complete', ['K04']],
    ['to-repair', ['K04']],
    ['complete', []],
  ]);
  expect(findings.filter(({ rule }) => rule === 'K04')).toMatchObject([
    { facts: { organisatie: 'Bestuur 1030', bestanden: 2, tellend: 1 }, files: ['0.xlsx', '1.xlsx'] },
  ]);
});

test('a sheet of another employer that Tabel 1 contradicts is not added up', async () => {
  const withSheet = (draft: Draft) => {
    const [headings = [], ...rows] = draft.meting.cells;
    const [bsn, lhnr, form, sector] = (['bsn', 'lhnr', 'vorm', 'sector'] as const).map((id) =>
      draft.columns.indexOf(id),
    );
    const other = lhnrOf(Number(draft.newBsn()));
    const formal = rows
      .filter((row) => row[form ?? -1] === 'formeel' && row[sector ?? -1] === 'markt')
      .slice(0, 8);
    draft.sheets.push({
      name: 'Meting 2',
      cells: [
        [...headings],
        ...formal.map((row) =>
          row.map((cell, place) => (place === bsn ? draft.newBsn() : place === lhnr ? other : cell)),
        ),
      ],
    });
  };
  const result = await board(1040, withSheet);
  expect(result.groups.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['C01', 'S32']));
  expect(consolidate([result]).files).toMatchObject([{ status: 'to-repair', included: false }]);
});

test.each([
  ['two employers that are named', 'formeel', false, 0],
  ['no employer is named in one', 'formeel', true, 1],
  ['employed in the one and lent in the other', 'inleen', false, 1],
] as const)('a person in two workbooks: %s', async (_, form, unnamed, expected) => {
  const rowIn = (draft: Draft, vorm: 'formeel' | 'inleen'): number =>
    Array.from({ length: draft.records }, (_, i) => i).findIndex(
      (i) => draft.get(i, 'vorm') === vorm && draft.get(i, 'sector') === 'overheid',
    );
  const one = cleanDraft({ rows: 30, seed: 1050 });
  const [first, second] = await Promise.all([
    check(one),
    board(1051, (draft) => {
      draft.set(rowIn(draft, form), 'bsn', one.get(rowIn(one, 'formeel'), 'bsn'));
      // A gap in a filled column would be an error: nobody in the column is named.
      for (let i = 0; unnamed && i < draft.records; i++)
        if (draft.get(i, 'vorm') === form) draft.set(i, 'lhnr', null);
    }),
  ]);
  const { findings } = consolidate([first, second]);
  expect(findings.find(({ rule }) => rule === 'K01')?.facts['misschienDubbel']).toBe(expected);
});

test('a person with one employer in two workbooks is a doubt about the sum', async () => {
  const formalIn = (draft: Draft): number =>
    Array.from({ length: draft.records }, (_, i) => i).findIndex(
      (i) => draft.get(i, 'vorm') === 'formeel' && draft.get(i, 'sector') === 'overheid',
    );
  const one = cleanDraft({ rows: 30, seed: 1050 });
  const [first, second] = await Promise.all([
    check(one),
    board(1051, (draft) => {
      for (const id of ['bsn', 'lhnr'] as const) draft.set(formalIn(draft), id, one.get(formalIn(one), id));
    }),
  ]);
  const { findings, files } = consolidate([first, second]);
  expect(findings.find(({ rule }) => rule === 'K01')).toMatchObject({ facts: { misschienDubbel: 1 } });
  expect(files.map(({ unsettled }) => unsettled.includes('K01'))).toEqual([true, true]);
});

test('a workbook is marked only for persons of its own that may count twice', async () => {
  const formalIn = (draft: Draft, skip = 0): number =>
    Array.from({ length: draft.records }, (_, i) => i).filter(
      (i) => draft.get(i, 'vorm') === 'formeel' && draft.get(i, 'sector') === 'overheid',
    )[skip] ?? -1;
  const one = cleanDraft({ rows: 30, seed: 1050 });
  const results = await Promise.all([
    check(one),
    // The same person with the same employer.
    board(1051, (draft) => {
      for (const id of ['bsn', 'lhnr'] as const) draft.set(formalIn(draft), id, one.get(formalIn(one), id));
    }),
    // That person again, and another one of the first: each with an employer of its own.
    board(1052, (draft) => {
      for (const place of [0, 1])
        draft.set(formalIn(draft, place), 'bsn', one.get(formalIn(one, place), 'bsn'));
    }),
  ]);
  const named = results.map((result, i) => ({ ...result, file: `${String(i)}.xlsx` }));
  const { findings, files } = consolidate(named);
  expect(findings.find(({ rule }) => rule === 'K01')).toMatchObject({
    count: 2,
    facts: { personen: 2, bestanden: 3, misschienDubbel: 1 },
    files: ['0.xlsx', '1.xlsx', '2.xlsx'],
  });
  expect(files.map(({ unsettled }) => unsettled)).toEqual([['K01', 'K02'], ['K01', 'K02'], []]);
});

test('who declares nobody, beside a sheet of people that was not read, does not count', async () => {
  const result = await board(1060, (draft) => {
    draft.meting.cells.splice(1);
    draft.recountTabel1();
    draft.setOpgave('niemand', 'ja');
    const people = Array.from({ length: 20 }, () => [draft.newBsn(), 'X', 100]);
    draft.sheets.push({ name: 'Medewerkers', cells: [['BSN', 'Naam', 'Uren'], ...people] });
  });
  expect(result.groups.map(({ rule }) => rule)).toEqual(['S33']);
  expect(consolidate([result]).files).toMatchObject([{ status: 'to-repair', included: false }]);
});
