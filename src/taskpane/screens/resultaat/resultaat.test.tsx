/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor, within } from '@testing-library/react';
import type { TableSpec } from '../../../host/host';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';
import { sampleResult } from '../../test-support/sample-result';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

/** A workbook that keeps what is written into it. */
class WrittenWorkbook extends OpenWorkbookHost {
  readonly tables: TableSpec[] = [];
  readonly properties = new Map<string, string | null>();
  fails = false;
  override addSheet = ((name: string) =>
    this.fails ? Promise.reject(new Error('protected')) : Promise.resolve(name)) as never;
  override writeTable = ((table: TableSpec) => {
    this.tables.push(table);
    return Promise.resolve();
  }) as never;
  override writeRanges = (() => Promise.resolve()) as never;
  override writeRange = (() => Promise.resolve()) as never;
  override readProperty = ((key: string) => Promise.resolve(this.properties.get(key) ?? null)) as never;
  override writeProperty = ((key: string, value: string | null) => {
    this.properties.set(key, value);
    return Promise.resolve();
  }) as never;
}

async function show(host: OpenWorkbookHost, change = {}) {
  const checker = new GivenChecker({ host: sampleResult(change) });
  const checks = new CheckStore(checker);
  checks.checkHost('Meting 2025.xlsx');
  await waitFor(() => {
    expect(checks.snapshot()[0]?.state).toBe('done');
  });
  mount({ screen: 'resultaat', host, checks, checker });
  return dom.findByRole('heading', { name: 'Tabel 1' }, { timeout: 20_000 });
}

test('a figure opens its rows, and a row leads to its cell', async () => {
  const host = new WrittenWorkbook();
  await show(host);
  fireEvent.click(dom.getByRole('button', { name: /^Formeel, Overheid: 20,25/ }));
  const rows = await dom.findByRole('table', { name: /rij/ });
  expect(within(rows).getAllByRole('row')).toHaveLength(2);
  fireEvent.click(within(rows).getByRole('button', { name: 'Meting N3' }));
  expect(host.selected).toEqual([{ sheet: 'Meting', row: 3, column: 14, rows: 1, columns: 1 }]);
  fireEvent.click(dom.getByRole('button', { name: /^Per overheidssector: vo: 2,25/ }));
  const others = await dom.findByRole('table', { name: '1 rij' });
  expect(within(others).getByRole('button', { name: 'Meting N4' })).toBeTruthy();
});

test('the result becomes a sheet of formulas, and the user hears where', async () => {
  const host = new WrittenWorkbook();
  await show(host);
  fireEvent.click(dom.getByRole('button', { name: 'Zet dit als blad in de werkmap' }));
  expect((await dom.findAllByText('Het blad Resultaat staat in de werkmap.')).length).toBeGreaterThan(0);
  expect(host.tables.map(({ name }) => name)).toEqual(['BA_Telling', 'BA_Resultaat', 'BA_Kerncijfers']);
  expect(host.tables[0]?.rows.map((row) => row[4])).toEqual([
    { formula: "=SUM('Meting'!N2)" },
    { formula: "=SUM('Meting'!N3)" },
    { formula: "=SUM('Meting'!N4)" },
  ]);
});

test('where the sectors are not told apart there are totals only, on the screen and on the sheet', async () => {
  const { result } = sampleResult();
  if (result === null) throw new Error('no result');
  const together = { year: 2025, source: 'Stb. 2024, 9', supplied: true, endsInside: false };
  const bucket = Uint8Array.of(5, 5, 6);
  const addends = result.addends.map((each) => ({ ...each, bucket }));
  const host = new WrittenWorkbook();
  await show(host, { result: { ...result, together, addends } });
  expect(dom.getByText(/Stb\. 2024, 9/)).toBeTruthy();
  expect(dom.queryByText('Markt')).toBeNull();
  fireEvent.click(dom.getByRole('button', { name: /^Inleen, Totaal/ }));
  expect(await dom.findByRole('button', { name: 'Meting N4' })).toBeTruthy();
  fireEvent.click(dom.getByRole('button', { name: 'Zet dit als blad in de werkmap' }));
  await dom.findAllByText('Het blad Resultaat staat in de werkmap.');
  expect(host.tables[1]?.headings).toEqual(['Vorm', 'Totaal']);
});

test('a sheet that cannot be made is said', async () => {
  const host = new WrittenWorkbook();
  host.fails = true;
  await show(host);
  fireEvent.click(dom.getByRole('button', { name: 'Zet dit als blad in de werkmap' }));
  expect(await dom.findByText('Het blad maken is niet gelukt.')).toBeTruthy();
});

test('a target of one’s own stays in the workbook, and stands beside the jobs', async () => {
  const host = new WrittenWorkbook(['properties']);
  await show(host);
  const field = dom.getByLabelText(/Uw eigen doelstelling in banen/);
  fireEvent.change(field, { target: { value: '51,5' } });
  fireEvent.blur(field);
  expect(await dom.findByText('50%')).toBeTruthy();
  expect(host.properties.get('BA_EigenDoelstelling')).toBe('51.5');
  fireEvent.change(field, { target: { value: 'veel' } });
  fireEvent.blur(field);
  expect(await dom.findByText(/Vul een getal boven nul in/)).toBeTruthy();
  expect(host.properties.get('BA_EigenDoelstelling')).toBe('51.5');
});

test('the answer for the annual report can be copied', async () => {
  const written: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        written.push(text);
        return Promise.resolve();
      },
    },
  });
  await show(new WrittenWorkbook());
  const answer = await dom.findByRole('region', { name: 'Voor uw jaarverslag en DUO' });
  expect(within(answer).getByRole('row', { name: /Banen \(25,5 uur per week\)/ })).toBeTruthy();
  fireEvent.click(within(answer).getByRole('button', { name: 'Kopieer het antwoord' }));
  await within(answer).findByText('Gekopieerd.');
  expect(written[0]).toContain('25,5 verloonde uren per week');
  // Advice to who copies it is on the screen, and not in what is copied.
  expect(within(answer).getByText(/de precieze vraag van DUO/)).toBeTruthy();
  expect(written[0]).not.toContain('de precieze vraag van DUO');
});

test('errors that are open are in the copied answer; what rows lack is named as in that answer', async () => {
  const written: string[] = [];
  const writeText = (text: string) => Promise.resolve(written.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const checked = sampleResult();
  await show(new WrittenWorkbook(), {
    ...checked,
    counts: { ...checked.counts, fout: 4 },
    result: checked.result && { ...checked.result, leftOut: { rows: 5, jobs: 4.08, unknown: 1 } },
  });
  fireEvent.click(await dom.findByRole('button', { name: 'Kopieer het antwoord' }));
  await dom.findByText('Gekopieerd.');
  expect(written[0]).toContain('Er staan nog 4 fouten open.');
  const reason = 'de uren of het tijdvaktype ontbreken of kunnen niet kloppen.';
  expect(written[0]).toContain(reason);
  // Once, in the answer itself.
  expect(dom.getAllByText(new RegExp(reason))).toHaveLength(1);
});

test('rows that may still count are named without a year as well', async () => {
  const checked = sampleResult();
  await show(new WrittenWorkbook(), {
    ...checked,
    year: null,
    result: checked.result && {
      ...checked.result,
      year: null,
      leftOut: { rows: 1, jobs: 1.1, unknown: 0 },
    },
  });
  expect(
    await dom.findByText('Niet meegeteld, omdat niet vaststaat of het meetelt: 1 rij, hoogstens 1,10 banen.'),
  ).toBeTruthy();
});
