import { cleanDraft } from '../meting/generate/draft';
import { draftSource } from './draft-source';
import { lookAt } from './look';

test('a filled template tells what it is, of whom and about which year', async () => {
  const draft = cleanDraft({ rows: 30, seed: 1, year: 2024 });
  draft.setOpgave('organisatie', 'Stichting De Linde');
  const look = await lookAt(draftSource(draft));
  expect(look).toMatchObject({
    organisation: 'Stichting De Linde',
    year: 2024,
    metingen: [{ sheet: 'Meting', headerRow: 1 }],
    empty: false,
  });
  expect(look.template.kind).not.toBeNull();
});

test('a long sheet is not read to its end', async () => {
  const source = draftSource(cleanDraft({ rows: 3000, seed: 2 }));
  let batches = 0;
  const counted = {
    ...source,
    sheets: source.sheets.map((sheet) => ({
      ...sheet,
      open: async () => {
        const table = await sheet.open();
        return {
          ...table,
          async *batches() {
            for await (const batch of table.batches()) {
              batches += 1;
              yield batch;
            }
          },
        };
      },
    })),
  };
  expect((await lookAt(counted)).metingen).toHaveLength(1);
  expect(batches).toBeLessThan(12);
});

test('a sheet that cannot be read stops nothing, and an empty workbook is known as such', async () => {
  const draft = cleanDraft({ rows: 5, seed: 3 });
  const broken = draftSource({
    ...draft,
    name: draft.name,
    properties: draft.properties,
    sheets: draft.sheets.map((sheet) => (sheet.name === 'Opgave' ? { ...sheet, fails: true } : sheet)),
  } as typeof draft);
  expect(await lookAt(broken)).toMatchObject({ organisation: null, metingen: [{ sheet: 'Meting' }] });
  const empty = draftSource({
    ...draft,
    properties: new Map(),
    sheets: [{ name: 'Blad1', cells: [] }],
  } as unknown as typeof draft);
  expect(await lookAt(empty)).toMatchObject({ empty: true, metingen: [], tabel1: false, year: null });
});
