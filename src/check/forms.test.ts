import { cleanDraft, type Draft, type DraftCell } from '../meting/generate/draft';
import { SHEETS } from '../meting/form/templates';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));
const analysis: DraftCell[][] = [
  ['Banen per sector en vorm'],
  ['Jaar', 2024],
  [null, 'Markt', 'Overheid', 'Totaal'],
  ['Formeel', 1, 2, 3],
  ['Inleen', 4, 5, 99],
  ['Totaal', 7, 8, 9],
];

/** Puts a sheet before or behind all others. */
function withSheet(draft: Draft, name: string, cells: DraftCell[][], first = true): Draft {
  if (first) draft.sheets.unshift({ name, cells });
  else draft.sheets.push({ name, cells });
  return draft;
}

test.each([true, false])(
  'a table on an analysis sheet is no Tabel 1 beside the real one (first: %s)',
  async (first) => {
    const draft = withSheet(cleanDraft({ rows: 20, seed: 31 }), 'Analyse', analysis, first);
    const { groups, notRead, sheets } = await check(draft);
    expect(groups).toEqual([]);
    expect(notRead).toEqual([
      { code: 'sheet-doubtful', sheet: 'Analyse', ranges: [], facts: { soort: 'tabel1' } },
    ]);
    expect(sheets.find(({ name }) => name === 'Analyse')?.takenFor).toBe('unknown');
  },
);

test('beside a meting without a Tabel 1 it is asked about, not judged', async () => {
  const draft = withSheet(cleanDraft({ rows: 20, seed: 32 }), 'Uitkomst', analysis);
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  const { groups, notRead } = await check(draft);
  expect(groups).toEqual([]);
  expect(notRead.map(({ code }) => code)).toEqual(['sheet-doubtful']);
});

test('a table alone in a workbook is a Tabel 1, whatever its sheet is called', async () => {
  const draft = withSheet(cleanDraft({ rows: 20, seed: 33 }), 'Blad1', analysis);
  draft.sheets.splice(1);
  const { groups } = await check(draft);
  expect(groups.map(({ rule }) => rule)).toContain('T01');
});

test('a list of organisations is no Opgave beside the real one', async () => {
  const draft = withSheet(cleanDraft({ rows: 20, seed: 34 }), 'Overzicht', [
    ['Organisatie', 'Bestuur Noord'],
    ['Jaar', 1999],
    ['Sector', 'markt'],
    ['Maand', 3],
  ]);
  const { organisation, year, groups, notRead } = await check(draft);
  expect([organisation, year, groups]).toEqual(['Stichting Voorbeeld', 2024, []]);
  expect(notRead).toEqual([
    { code: 'sheet-doubtful', sheet: 'Overzicht', ranges: [], facts: { soort: 'opgave' } },
  ]);
});

test('without a sheet of that name, what names organisation and year is the Opgave', async () => {
  const draft = cleanDraft({ rows: 20, seed: 35 });
  draft.sheet(SHEETS.opgave).name = 'Gegevens';
  const { organisation, groups } = await check(draft);
  expect([organisation, groups]).toEqual(['Stichting Voorbeeld', []]);
});

describe('the published tables under the headings of the letters', () => {
  const letter = (year: number, lines: DraftCell[][]): DraftCell[][] => [
    [`Tabel 1: Resultaten eind ${String(year)} ten opzichte van de nulmeting`],
    [null, 'Toename aantal banen markt', 'Toename aantal banen overheid', 'Totale toename aantal banen'],
    ...lines,
  ];
  const only = (cells: DraftCell[][]): Draft => {
    const draft = withSheet(cleanDraft({ rows: 20, seed: 35 }), 'Blad1', cells);
    draft.sheets.splice(1);
    return draft;
  };
  const found = async (cells: DraftCell[][]) => (await check(only(cells))).groups.map(({ rule }) => rule);
  const of2021 = letter(2021, [
    ['Formele dienstverbanden', '59.9281', '7.094', '67.0212'],
    ['Inleenverbanden (uitzendrelaties en Wsw-detacheringen)', '1.039', '4.748', '5.787'],
    ['Totaal', '60.966', '11.842', '72.809'],
    ['Doelstelling Sociaal Akkoord', '(60.000)', '(20.000)', '(80.000)'],
  ]);
  const of2024 = letter(2024, [
    ['Formele dienstverbanden', '80.996', '12.631', '93.627'],
    ['Inleenverbanden (uitzendrelaties en Wsw-detacheringen)', '- 3.853', '- 158', '- 4.011'],
    ['Totaal', '77.143', '12.474', '89.616'],
    ['Doelstelling Sociaal Akkoord', '(90.000)', '(25.000)', '(115.000)'],
  ]);

  test('are read whole: only their rounding and what was missed is said, for the year in the title', async () => {
    expect(await found(of2021)).toEqual(['T04', 'T14']);
    expect(await found(of2024)).toEqual(['T04', 'T11', 'T14']);
  });

  test('their year is that of the title: the targets of another year are refused', async () => {
    expect(await found(letter(2022, of2024.slice(2)))).toContain('T13');
  });

  test('a title with two years says no year', async () => {
    const [title, ...rest] = of2024;
    expect(await found([[`${String(title?.[0])}, vergeleken met 2023`], ...rest])).not.toContain('T14');
  });
});

test('hours that cannot be are no jobs that could still come: of such a row nothing is known', async () => {
  const draft = cleanDraft({ rows: 30, seed: 5 });
  draft.set(3, 'vorm', null);
  const one = (await checkWorkbook(draftSource(draft))).result?.leftOut;
  draft.set(3, 'verloondeUren', 139_000);
  const absurd = (await checkWorkbook(draftSource(draft))).result?.leftOut;
  expect([one?.rows, one?.unknown]).toEqual([1, 0]);
  expect(absurd).toEqual({ rows: 1, jobs: 0, unknown: 1 });
});
