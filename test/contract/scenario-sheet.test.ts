import { scenarioWords } from '../../src/locales/nl/scenario';
import { forecast, targetPosition } from '../../src/counting';
import { publishedLaw } from '../../src/law';
import {
  lastPublishedYear,
  writeScenarioSheet,
} from '../../src/taskpane/screens/parameters/write-scenario-sheet';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { lookAtHost } from '../support/look-at-host';
import { giveFunctions } from '../support/product-functions';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

const text = scenarioWords.sheet;
const published = (name: string) =>
  (publishedLaw.get(name)?.values ?? []).map(
    ({ from, value }) => [Number(from.slice(0, 4)), Number(value)] as const,
  );

describe('the scenario sheet goes on computing by itself', () => {
  let host: WorkbenchHost;
  let sheet: string;
  const cells = async () => host.readRange({ sheet, row: 1, column: 1, rows: 70, columns: 10 });
  const rowOf = async (label: string, heading?: string) => {
    const all = await cells();
    const from = heading === undefined ? 0 : all.findIndex(([first]) => first === heading);
    return from + all.slice(from).findIndex(([first]) => first === label) + 1;
  };
  const assume = async (label: string, value: number | string | null) => {
    await host.writeRange({ sheet, row: await rowOf(label), column: 3, rows: 1, columns: 1 }, [[value]]);
  };
  const read = async (row: number, column: number) =>
    (await host.readRange({ sheet, row, column, rows: 1, columns: 1 }))[0]?.[0];

  beforeAll(async () => {
    await giveFunctions(engine);
    host = new WorkbenchHost(engine, 'Open.xlsx', undefined);
    sheet = await writeScenarioSheet(host, scenarioWords);
  });

  test('without an assumption it shows what was published', async () => {
    const all = await cells();
    const errors = all
      .slice(0, 48)
      .flat()
      .filter((cell) => typeof cell === 'object' && cell !== null);
    expect(errors).toEqual([]);
    expect(await read(await rowOf(text.year), 4)).toBe(lastPublishedYear());
    for (const [year, jobs] of published('realisatie.totaal.totaal')) {
      const row = all.findIndex(([first, value]) => first === year && typeof value !== 'string') + 1;
      expect(await read(row, 4)).toBe(jobs);
    }
  });

  test('no heading is cut off by the button beside it', () => {
    const { getters } = host.model;
    const width = getters.getColSize(getters.getActiveSheetId(), 1);
    expect(width).toBeGreaterThan(text.published.length * 8 + 30);
  });

  test('one step back takes all of it away', async () => {
    const other = new WorkbenchHost(engine, 'Open.xlsx', undefined);
    await writeScenarioSheet(other, scenarioWords);
    other.model.dispatch('REQUEST_UNDO');
    expect((await other.listSheets()).map(({ name }) => name)).toEqual(['Blad1']);
    other.model.dispatch('REQUEST_REDO');
    expect((await other.readRange({ sheet: text.name, row: 1, column: 1, rows: 1, columns: 1 }))[0]).toEqual([
      text.title,
    ]);
  });

  test('a check takes it for no meting and no Tabel 1', async () => {
    expect(await lookAtHost(host)).toMatchObject({ metingen: [], tabel1: false });
  });

  describe('from 2024 on, whatever was published since', () => {
    beforeAll(async () => assume(text.year, 2024));

    test('Tabel 1 is the published one', async () => {
      const total = await rowOf(text.forms.totaal, text.tabel1);
      expect(Number(await read(total, 4))).toBeCloseTo(89616, 0);
      const short = await rowOf(text.short, text.tabel1);
      expect(Number(await read(short, 4))).toBeCloseTo(
        targetPosition(89616, 2024, 'totaal').shortfall.toNumber(),
        0,
      );
    });

    test('what if the key were 30%: the government gets 30% of the lent jobs', async () => {
      const lent = await rowOf(text.forms.inleen, text.tabel1);
      await assume(text.key, 0.3);
      expect(Number(await read(lent, 3))).toBeCloseTo(0.3 * 32195 - 8689.44, 0);
      await assume(text.key, null);
      expect(Number(await read(lent, 3))).toBeCloseTo(-158, 0);
    });

    test.each([0, 0.003, 3, 30, '30%%', 'dertig'])('%p is no key, and the sheet says so', async (typed) => {
      const lent = await rowOf(text.forms.inleen, text.tabel1);
      await assume(text.key, typed);
      const said = await rowOf(text.assumptions);
      expect(await read(said, 2)).toBe(text.refusedKey);
      expect((await read(lent, 3)) ?? '').toBe('');
      await assume(text.key, 1);
      expect((await read(said, 2)) ?? '').toBe('');
      await assume(text.key, null);
      expect(Number(await read(lent, 3))).toBeCloseTo(-158, 0);
    });

    test('a percentage above 10% is refused in words as well', async () => {
      await assume(text.paidHours, 1_331_000);
      await assume(text.percentage, 1.93);
      expect(await read(await rowOf(text.assumptions), 2)).toBe(text.refusedPercentage);
      expect((await read(await rowOf(text.quotumJobs), 4)) ?? '').toBe('');
      for (const label of [text.paidHours, text.percentage]) await assume(label, null);
    });

    test('pace, target and hours of a job change what comes after, and the trend has its band', async () => {
      const all = await cells();
      const next = all.findIndex(([first]) => first === 2026) + 1;
      await assume(text.pace, 5000);
      await assume(text.target, 100_000);
      expect(await read(next, 6)).toBe(89616 + 2 * 5000);
      expect(await read(next, 10)).toBe(100_000 - (89616 + 2 * 5000));
      const points = published('realisatie.totaal.totaal');
      const trend = forecast(
        points.map(([year]) => year),
        points.map(([, jobs]) => jobs),
        2026,
      );
      expect(Number(await read(next, 7))).toBeCloseTo(trend.jobs, 0);
      expect(Number(await read(next, 8))).toBeCloseTo(trend.low, 0);
      expect(Number(await read(next, 9))).toBeCloseTo(trend.high, 0);
      await assume(text.hoursPerJob, 51);
      expect(Number(await read(await rowOf(text.forms.totaal, text.tabel1), 4))).toBeCloseTo(89616 / 2, -1);
      for (const label of [text.pace, text.target, text.hoursPerJob]) await assume(label, null);
    });

    test('another sector: the years follow it', async () => {
      await assume(text.sector, 'overheid');
      const row =
        (await cells()).findIndex(([first, value]) => first === 2024 && typeof value === 'number') + 1;
      expect(await read(row, 4)).toBe(12474);
      expect(await read(row, 5)).toBe(25000);
      await assume(text.sector, null);
    });

    test('the percentage of the quotum gives jobs only where paid hours are filled in', async () => {
      const row = await rowOf(text.quotumJobs);
      expect((await read(row, 4)) ?? '').toBe('');
      await assume(text.paidHours, 1_331_000);
      await assume(text.percentage, 0.02);
      expect(await read(row, 4)).toBe(20);
    });
  });
});
