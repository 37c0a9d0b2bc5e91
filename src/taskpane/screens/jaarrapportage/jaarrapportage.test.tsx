/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, within } from '@testing-library/react';
import { draftSource } from '../../../check/draft-source';
import { yearReportWords } from '../../../locales/nl/year-report';
import { yearReportScreenWords as text } from '../../../locales/nl/year-report-screen';
import { YEAR_REPORT_COLUMNS } from '../../../meting/read/forms/read-year-report';
import { cleanDraft, type DraftCell } from '../../../meting/generate/draft';
import { mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

/** A pane over an open workbook with these rows. */
async function show(...rows: readonly DraftCell[][]) {
  const draft = cleanDraft({ rows: 1, seed: 1 });
  draft.sheets.splice(0, draft.sheets.length, { name: 'Blad1', cells: [...rows] });
  const { sheets } = draftSource(draft);
  const host = new OpenWorkbookHost();
  Object.assign(host, {
    listSheets: () => Promise.resolve(sheets.map(({ name }) => ({ name, visibility: 'visible' }))),
    async *readUsedRange(name: string) {
      const table = await sheets.find((sheet) => sheet.name === name)?.open();
      if (table) yield* table.batches();
    },
  });
  mount({ screen: 'jaarrapportage', host });
  fireEvent.click(await dom.findByRole('button', { name: text.useOpen }, { timeout: 20_000 }));
}

const headings = Object.values(YEAR_REPORT_COLUMNS).map(([nl]) => nl);

test('the open workbook becomes a list by sector, with what follows, the explanations and the gaps', async () => {
  await show(
    headings,
    ['Waterschappen', 2025, 100, 60, 20, 70, 'Minder vacatures; vraag 123456782'],
    ['Provincies', 2025, 50, 40, 15, null, ''],
  );
  const list = await dom.findByRole('list', { name: text.caption(2, 14) });
  const item = (name: RegExp) => {
    const found = within(list).getByRole('heading', { level: 3, name }).closest('li');
    if (found === null) throw new Error(`no item ${String(name)}`);
    return found;
  };
  const figures = (name: RegExp) =>
    [...item(name).querySelectorAll('dt')].map((label) => [
      label.textContent,
      label.nextElementSibling?.textContent,
    ]);
  expect(figures(/^waterschappen/)).toEqual([
    ['Doelstelling', '100'],
    ['Totaal', '80'],
    ['Formeel', '60'],
    ['Tekort', '20'],
    ['Inleen', '20'],
    ['Verandering', '10'],
  ]);
  const values = (name: RegExp) => figures(name).map(([, value]) => value);
  expect(values(/^provincies/)).toEqual(['50', '55', '40', '-5', '15', yearReportWords.unknown]);
  expect(values(/^Samen/)).toEqual(['150', '135', '100', '15', '35', yearReportWords.unknown]);
  expect(item(/^waterschappen/).textContent).toContain('Toelichting: Minder vacatures');
  expect(item(/^waterschappen/).textContent).not.toContain('123456782');
  expect(item(/^provincies/).textContent).not.toContain('Toelichting');
  expect(dom.getByText(/Niet opgegeven: .*Onderwijs/i)).toBeTruthy();
  expect(dom.getByRole('button', { name: text.saveHtml })).toBeTruthy();
});

test('where one figure has decimals, all have', async () => {
  await show(
    headings,
    ['Waterschappen', 2025, 100, 60.5, 20, 70, ''],
    ['Provincies', 2025, 50, 40, 15, 60, ''],
  );
  const list = await dom.findByRole('list', { name: text.caption(2, 14) });
  const values = [...list.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
  expect(values).toEqual(expect.arrayContaining(['60,50', '100,00', '20,00']));
  expect(values.filter((value) => !/,\d{2}$/.test(value))).toEqual([]);
});

test('what is wrong in the workbook is said by row, and no report is made', async () => {
  await show(headings, ['Waterschap X', 2025, 100, 60, 20, null, '']);
  expect((await dom.findByRole('alert')).textContent).toContain('Rij 2');
  expect(dom.queryByRole('list', { name: /overheidssectoren/ })).toBeNull();
});

test('a workbook without the headings: the remedy is one of this screen', async () => {
  await show(['iets'], ['anders']);
  expect((await dom.findByRole('alert')).textContent).toBe(text.noHeadings);
});
