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
