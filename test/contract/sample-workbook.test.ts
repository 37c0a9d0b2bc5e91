import { checkWorkbook } from '../../src/check';
import { lookAt } from '../../src/check/look';
import { generateRows } from '../../src/meting/generate/rows';
import { TEMPLATES } from '../../src/meting/form/templates';
import { mistakes } from '../../src/workbench/sample/meting-sheet';
import { sampleWorkbook, visitors } from '../../src/workbench/sample/sample';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import type { Cell, WorkbookSource } from '../../src/workbook/table';
import * as en from '../../src/locales/en/workbench';
import * as nl from '../../src/locales/nl/workbench';
import { giveFunctions } from '../support/product-functions';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();

async function source(host: WorkbenchHost): Promise<WorkbookSource> {
  const sheets = await host.listSheets();
  return {
    name: 'Voorbeeld',
    kind: 'host',
    properties: new Map(),
    close: () => undefined,
    sheets: sheets.map(({ name, visibility }) => ({
      name,
      visibility,
      open: () => Promise.resolve({ sheet: name, date1904: false, batches: () => host.readUsedRange(name) }),
    })),
  };
}

async function block(
  host: WorkbenchHost,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  return host.readRange({ sheet, row, column, rows, columns });
}

describe('the sample workbook', () => {
  let host: WorkbenchHost;
  let figures: WorkbenchHost;

  beforeAll(async () => {
    // The sheets are computed in one go.
    await giveFunctions(engine);
    host = new WorkbenchHost(engine, 'Voorbeeld', sampleWorkbook(engine, 'bestuur', 'nl'));
    figures = new WorkbenchHost(engine, 'Cijfers', sampleWorkbook(engine, 'onderzoeker', 'nl'));
  });

  test.each(visitors)('%s: no cell shows an error', async (visitor) => {
    const errors: string[] = [];
    const opened = new WorkbenchHost(engine, visitor, sampleWorkbook(engine, visitor, 'nl'));
    for (const { name } of await opened.listSheets())
      for await (const batch of opened.readUsedRange(name))
        batch.columns.forEach((column, index) =>
          column?.kinds.forEach((kind, row) => {
            if (kind === 4) errors.push(`${name} ${batch.rows[row]},${index + 1} ${column.texts[row]}`);
          }),
        );
    expect(errors).toEqual([]);
  });

  test('shows a board its meting, and the national Tabel 1 only to who asks for figures', async () => {
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Meting']);
    expect((await figures.listSheets())[0]?.name).toBe('Tabel 1');
  });

  test.each([
    [
      2024,
      7,
      [
        [80996, 12631, 93627],
        [-3853, -158, -4011],
        [77143, 12474, 89616],
      ],
    ],
    [
      2021,
      15,
      [
        [59928, 7094, 67021],
        [1039, 4748, 5787],
        [60966, 11842, 72809],
      ],
    ],
  ])('Tabel 1 of %i holds the published figures', async (_, row, published) => {
    // prettier-ignore
    expect(await block(figures, 'Tabel 1', row, 2, 3, 3)).toEqual(published);
  });

  test('in English no word of the page is Dutch', async () => {
    const opened = new WorkbenchHost(engine, 'Figures', sampleWorkbook(engine, 'onderzoeker', 'en'));
    const [headings, forms] = [
      await block(opened, 'Tabel 1', 6, 1, 1, 4),
      await block(opened, 'Tabel 1', 7, 1, 3, 1),
    ];
    expect(headings).toEqual([['Form', 'Market', 'Government', 'Total']]);
    expect(forms.flat()).toEqual(['Formal employment', 'Inleenverbanden', 'Total']);
    expect((await opened.listSheets()).map(({ name }) => name)).toContain('Counting');
  });

  test('the recomputed figures differ by rounding and by nothing else', async () => {
    for (const row of [7, 15]) {
      const differences = (await block(figures, 'Tabel 1', row, 10, 3, 3)).flat().map(Number);
      expect(differences.every((difference) => Math.abs(difference) <= 1)).toBe(true);
      expect(differences.some((difference) => difference !== 0)).toBe(true);
      const verdicts = (await block(figures, 'Tabel 1', row, 13, 3, 1)).flat();
      expect(verdicts.every((verdict: Cell) => verdict === 'gelijk' || verdict === 'afronding')).toBe(true);
    }
  });

  test('the examples of the functions are no meting, though one of them computes with a whole one', async () => {
    const { metingen, tabel1 } = await lookAt(await source(figures));
    // The published table beside them is a Tabel 1.
    expect({ metingen, tabel1 }).toEqual({ metingen: [], tabel1: true });
    const sample = await lookAt(await source(host));
    expect(sample.metingen).toEqual([{ sheet: 'Meting', headerRow: 4 }]);
  });

  test.each(['nl', 'en'] as const)(
    'the check finds the mistakes on purpose, each once, and no others: %s',
    async (language) => {
      const opened = new WorkbenchHost(engine, 'Voorbeeld', sampleWorkbook(engine, 'bestuur', language));
      const result = await checkWorkbook(await source(opened));
      // The published tables get remarks (rounding of sums), which ask for nothing.
      const groups = result.groups.filter(({ severity }) => severity !== 'info');
      expect(groups.every(({ sheet, count }) => sheet === 'Meting' && count === 1)).toBe(true);
      expect(groups.map(({ rule }) => rule).sort()).toEqual(['B01', 'B09', 'B11', 'S02', 'S03']);
      expect(groups).toHaveLength(mistakes.length);
      // As many as the page and the sheet say.
      expect(result.counts).toMatchObject({ fout: 4, waarschuwing: 1 });
      const { workbenchWords, benchWords } = { nl, en }[language];
      const said = { nl: 'vier fouten en één waarschuwing', en: 'four errors and one warning' }[language];
      expect(benchWords.who.visitors.bestuur.text).toContain(said);
      expect(workbenchWords.meting.invented).toContain(said);
    },
  );

  test('once they are repaired, the check finds none', async () => {
    const rows = [...generateRows({ rows: 120, seed: 2024, year: 2024 })];
    for (const { record, column } of mistakes) {
      const value = rows[record]?.[column] as string | number;
      const at = TEMPLATES.sectororganisatie.columns.indexOf(column) + 1;
      await host.writeRange({ sheet: 'Meting', row: 5 + record, column: at, rows: 1, columns: 1 }, [[value]]);
    }
    const { counts } = await checkWorkbook(await source(host));
    expect(counts).toMatchObject({ fout: 0, waarschuwing: 0 });
  });
});
