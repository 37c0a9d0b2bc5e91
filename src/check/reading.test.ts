import { cleanDraft, type Draft, type DraftCell, type DraftSheet } from '../meting/generate/draft';
import { SHEETS, TEMPLATES } from '../meting/form/templates';
import { limits } from '../workbook/limits';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));

async function rulesOf(draft: Draft): Promise<readonly string[]> {
  return (await check(draft)).groups.map(({ rule }) => rule);
}

function withoutTable(seed: number, rows = 30): Draft {
  const draft = cleanDraft({ rows, seed });
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  return draft;
}

test('a sheet with more rows than a workbook may have together is named and not read, and the others are', async () => {
  const draft = withoutTable(5, 300);
  const [headings = [], ...rows] = draft.meting.cells;
  const cells = [headings, ...rows];
  draft.sheets.push({ name: 'Meting 2', cells });
  const all = await check(draft);
  cells[2 * limits.rows - 1] = rows[0] ?? [];
  const { notRead, result, groups } = await check(draft);
  expect(notRead.map(({ code, sheet, facts }) => [code, sheet, facts['fout']])).toEqual([
    ['sheet-failed', 'Meting 2', 'too-large'],
  ]);
  expect(groups.map(({ rule }) => rule)).toContain('S10');
  expect(all.groups.map(({ rule }) => rule)).not.toContain('S10');
  expect(result?.counted.rows).toBe(300);
});

describe('rows above the headings', () => {
  const above = async (change: (cells: DraftSheet['cells']) => void, rows = 30) => {
    const draft = withoutTable(5, rows);
    change(draft.meting.cells);
    const { notRead, result, groups } = await check(draft);
    return {
      rows: result?.counted.rows,
      told: notRead.map(({ code, ranges }) => [code, ...ranges]),
      rules: groups.map(({ rule }) => rule),
    };
  };
  const headingsTo = (at: number) => (cells: DraftSheet['cells']) => {
    const [headings = []] = cells.splice(0, 1);
    cells.splice(at, 0, headings);
  };

  test('a person in the only one is told of', async () => {
    expect(await above(headingsTo(1))).toEqual({
      rows: 29,
      told: [['records-before-header', '1:1']],
      rules: ['S12'],
    });
  });

  test('the one next to the headings is told of with the others', async () => {
    expect((await above(headingsTo(10))).told).toEqual([['records-before-header', '1:10']]);
  });

  test.each<[string, (heading: DraftCell, at: number) => DraftCell]>([
    ['a remark on each', (heading) => `Vul in: ${String(heading)}`],
    ['groups of headings', (_, at) => (at % 4 === 0 ? 'Persoon' : null)],
    ['the numbers of the columns', (_, at) => at + 1],
    ['the years of the columns', () => 2024],
    ['totals', (_, at) => 1600.5 + at],
  ])('%s next to the headings are no record', async (_, make) => {
    const { rows, told } = await above((cells) => {
      cells.unshift((cells[0] ?? []).map((heading, at) => make(heading, at)));
    });
    expect({ rows, told }).toEqual({ rows: 30, told: [] });
  });
});

describe('texts that would fill the memory', () => {
  const long = 'x'.repeat(limits.cellChars - 8);
  const full = Math.ceil((128 * 2 ** 20) / long.length);
  const longTexts = (count: number) => Array.from({ length: count }, (_, i) => `${String(i)} ${long}`);
  const failed = async (draft: Draft) =>
    (await check(draft)).notRead.flatMap(({ code, sheet, facts }) =>
      code === 'sheet-failed' ? [[sheet, facts['fout']]] : [],
    );

  test('of rows: the sheet is named and not read, and other sheets are', async () => {
    const draft = withoutTable(5);
    const [headings = [], first = []] = draft.meting.cells;
    const place = draft.cell(0, 'regio').column - 1;
    const cells = longTexts(full).map((text) =>
      first.map((cell, column) => (column === place ? text : cell)),
    );
    draft.sheets.push({ name: 'Meting 2', cells: [headings, ...cells] });
    expect(await failed(draft)).toEqual([['Meting 2', 'too-large']]);
  });

  test('of a form', async () => {
    const draft = withoutTable(5);
    draft.sheets.push({
      name: SHEETS.toelichting,
      cells: [['Regel', 'Sleutel', 'Toelichting'], ...longTexts(full).map((text) => ['B06', 'a', text])],
    });
    expect(await failed(draft)).toEqual([[SHEETS.toelichting, 'too-large']]);
  });

  test('that repeat themselves fill nothing', async () => {
    const draft = withoutTable(5, 20);
    draft.setHeading('bonusaandeel', 'Opmerking');
    for (let i = 0; i < draft.records; i++) draft.set(i, 'bonusaandeel', long);
    expect(await failed(draft)).toEqual([]);
  });
});

test('hidden columns, merged cells and a hidden sheet are said with their place, and read all the same', async () => {
  const draft = cleanDraft({ rows: 20, seed: 21 });
  const place = draft.cell(0, 'grond').column - 1;
  draft.meting.hiddenColumns = [
    [place, place + 1],
    // To the end of the sheet: only columns that are read are named.
    [draft.columns.length, 16_383],
  ];
  draft.meting.merges = ['A3:A4', 'AZ1:BA9'];
  draft.meting.visibility = 'hidden';
  const { notRead, result, groups } = await check(draft);
  expect(notRead.map(({ code, sheet, ranges }) => [code, sheet, ranges])).toEqual([
    ['hidden-sheet-counted', 'Meting', []],
    ['hidden-columns-read', 'Meting', ['L:M']],
    ['merged-cells', 'Meting', ['A3:A4']],
  ]);
  expect(result?.counted.rows).toBe(20);
  expect(groups).toEqual([]);
});

test('the columns that the template itself hides are no news, also without the properties of the template', async () => {
  const { columns, open = 0 } = TEMPLATES.schoolbestuur;
  const hidden = async (first: number, change: (draft: Draft) => void = () => undefined) => {
    const draft = cleanDraft({ rows: 20, seed: 21 });
    const places = columns.map((id) => draft.columns.indexOf(id));
    for (const [i, row] of draft.meting.cells.entries())
      draft.meting.cells[i] = places.map((place) => row[place] ?? null);
    draft.meting.hiddenColumns = [[first, 16_383]];
    change(draft);
    const { notRead } = await check(draft);
    return notRead.map(({ code, ranges }) => [code, ranges]);
  };
  expect(await hidden(open)).toEqual([]);
  // Of those that everybody fills in one is hidden as well.
  expect(await hidden(open - 1)).toEqual([['hidden-columns-read', ['J:AA']]]);
  // Another column stands there.
  const swapped = (draft: Draft) => {
    for (const row of draft.meting.cells)
      [row[open], row[open + 9]] = [row[open + 9] ?? null, row[open] ?? null];
  };
  expect(await hidden(open, swapped)).toEqual([['hidden-columns-read', ['K:AA']]]);
});

test.each([
  ['1,234', ['12,5'], 1.234, []],
  ['1,234', ['12.5'], 1234, ['B06', 'B07']],
  ['1,234', [], 1.234, ['S21']],
  ['1,234', ['12,5', '12.5'], 1.234, ['S21']],
])('hours %s beside %j are read as %d', async (text, others, value, expected) => {
  const draft = withoutTable(22);
  for (const [i, hours] of [text, ...others].entries()) {
    for (const id of ['contracturenPW', 'banen', 'urenToegerekend'] as const) draft.set(i, id, null);
    draft.set(i, 'verloondeUren', hours);
  }
  const { groups, result } = await check(draft);
  const told = groups.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  expect(told.filter((rule) => rule !== 'B06' || expected.includes('B06')).sort()).toEqual(
    [...expected].sort(),
  );
  expect(result?.addends[0]?.hours[0]).toBe(value);
});

test('a doubtful day that changes nothing is not asked about', async () => {
  const draft = withoutTable(23);
  for (let i = 0; i < draft.records; i++) draft.set(i, 'datRegistratie', '01-02-2019');
  expect(await rulesOf(draft)).toEqual(['S09']);
});

test('an employer with one sector on each of two sheets is found', async () => {
  const draft = withoutTable(24, 12);
  const lhnr = draft.get(0, 'lhnr');
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'vorm', 'formeel');
    draft.set(i, 'cdAard', 1);
    draft.set(i, 'lhnr', lhnr);
    draft.set(i, 'sector', 'markt');
    for (const id of [
      'overheidssector',
      'sectorcode',
      'sectorInlener',
      'sectorUitlener',
      'lhnrInlener',
      'urenToegerekend',
    ] as const)
      draft.set(i, id, null);
  }
  expect(await rulesOf(draft)).toEqual([]);
  draft.set(11, 'sector', 'overheid');
  draft.set(11, 'overheidssector', 'rijk');
  const [headings = []] = draft.meting.cells;
  const [last = []] = draft.meting.cells.splice(12, 1);
  draft.sheets.push({ name: 'Meting vestiging', cells: [headings, last] });
  const { groups } = await check(draft);
  expect(groups.map(({ rule, sheet }) => [rule, sheet])).toEqual([['B29', 'Meting vestiging']]);
});

test('a number of a person in a column of numbers is pointed at in every cell', async () => {
  const draft = withoutTable(25);
  draft.setHeading('bonusaandeel', 'Kenmerk');
  for (let i = 0; i < draft.records; i++) draft.set(i, 'bonusaandeel', Number(draft.get(i, 'bsn')));
  const { groups } = await check(draft);
  expect(groups.map(({ rule, count }) => [rule, count])).toEqual([['P01', draft.records]]);
  expect(JSON.stringify(groups)).not.toContain(String(Number(draft.get(0, 'bsn'))));
});

test('a limit on the sheet BA_Parameters changes what is asked about, and is named', async () => {
  const draft = cleanDraft({ rows: 30, seed: 26 });
  draft.setOpgave('personenVorigJaar', 20);
  expect(await rulesOf(draft)).toEqual(['C02']);
  draft.sheets.push({
    name: 'BA_Parameters',
    cells: [
      ['Naam', 'Van', 'Tot', 'Waarde', 'Bron'],
      ['grens.jaarmutatie', null, null, '60%', null],
    ],
  });
  const { groups, parameters } = await check(draft);
  expect(groups).toEqual([]);
  expect(parameters).toContainEqual({
    name: 'grens.jaarmutatie',
    value: '0.6',
    status: 'setting',
    supplied: true,
  });
  const wrong = draft.sheet('BA_Parameters').cells[1];
  for (const value of ['veel', '600%', 0]) {
    if (wrong) wrong[3] = value;
    expect([value, await rulesOf(draft)]).toEqual([value, ['S20']]);
  }
});
