/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { unreadableResult } from '../../../check/unreadable';
import { collectionWords as words } from '../../../locales/nl/collection';
import { pane } from '../../../locales/nl/pane';
import type { Board, Version } from '../../../meting/consolidate/collection/collection';
import { consolidate } from '../../../meting/consolidate/consolidate';
import type { Consolidation, YearBefore } from '../../../meting/consolidate/consolidation';
import { contributing } from '../../../meting/count/build-contribution';
import { cleanDraft } from '../../../meting/generate/draft';
import { DEFAULT_SETTINGS } from '../../../meting/form/settings';
import type { CheckResult } from '../../../meting/judge/check-result';
import { Pseudonymiser } from '../../../privacy/pseudonym';
import type { CollectionFile } from '../../../report/collection/read';
import { WorkbookError } from '../../../workbook/workbook-error';
import type { MadeConsolidation } from '../../checker/checker';
import { mostNames } from '../../collect/collection-desk';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { ConsolidatedTable } from './consolidated-table';

jest.setTimeout(60_000);
afterEach(cleanup);

const text = words.desk;
const session = { consolidate: contributing(new Pseudonymiser()) };

/** A board of six invented people; a spoilt one has hours below zero. */
async function board(file: string, organisation: string, spoilt = false): Promise<CheckResult> {
  const draft = cleanDraft({ rows: 6, seed: 4 });
  draft.setOpgave('organisatie', organisation);
  if (spoilt) draft.set(2, 'verloondeUren', -4);
  return { ...(await checkWorkbook(draftSource(draft), session)), file };
}

/** The desk with workbooks that were given one after the other. */
async function desk(
  results: readonly CheckResult[],
  opened: CollectionFile = { kind: 'nothing' },
  hashes: Readonly<Record<string, string>> = {},
) {
  const checker = new GivenChecker(Object.fromEntries(results.map((each) => [each.file, each])));
  checker.hashes = hashes;
  checker.readCollection = () => Promise.resolve(opened);
  const written = jest.spyOn(checker, 'writeReturns');
  const consolidated = jest.spyOn(checker, 'consolidate');
  const members = new CheckStore(checker, { consolidate: true });
  mount({ screen: 'samenvoegen', checker, members });
  const choose = await dom.findByLabelText<HTMLInputElement>(
    pane.consolidate.choose,
    { selector: 'input' },
    { timeout: 20_000 },
  );
  const give = async (...files: readonly string[]) => {
    await act(async () => {
      fireEvent.change(choose, { target: { files: files.map((name) => new File(['x'], name)) } });
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  };
  return { give, written, consolidated };
}
const lineOf = (name: string): HTMLElement => {
  const found = dom.getByTitle(text.open(name)).closest('li');
  if (!found) throw new Error(`no line for ${name}`);
  return found;
};

test('who is asked and sent nothing is named; who sent errors gets a letter before the day that is chosen', async () => {
  const { give, written } = await desk([
    await board('a.xlsx', 'Bestuur 10', true),
    await board('b.xlsx', 'Bestuur 2'),
  ]);
  fireEvent.change(dom.getByLabelText(pane.consolidate.expected), {
    target: { value: 'Bestuur 2\nBestuur 3' },
  });
  await give('a.xlsx', 'b.xlsx');
  await waitFor(() => {
    expect(lineOf('Bestuur 10').textContent).toContain(words.status.faulty);
  });
  expect(lineOf('Bestuur 3').textContent).toContain(words.status.missing);
  expect(lineOf('Bestuur 10').textContent).toContain(text.notAsked);
  const make = dom.getByRole('button', { name: text.returns.make(1) });
  fireEvent.click(make);
  expect(dom.getByText(text.returns.untilNeeded)).toBeTruthy();
  expect(written).not.toHaveBeenCalled();
  URL.createObjectURL = () => 'blob:a';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  fireEvent.change(dom.getByLabelText(text.returns.until), { target: { value: '2099-02-20' } });
  await act(async () => {
    fireEvent.click(make);
    await Promise.resolve();
  });
  expect(written.mock.calls[0]?.[0].map(({ board: name }) => name)).toEqual(['Bestuur 10']);
  expect(written.mock.calls[0]?.[1]).toMatchObject({ until: '2099-02-20', reminded: [] });
  await waitFor(() => {
    expect(lineOf('Bestuur 10').textContent).toContain(words.status.returned);
  });
});

test('a near name is asked about and not reminded; what cannot be read and what came twice are named apart', async () => {
  const { give } = await desk(
    [
      await board('a.xlsx', 'Stichting De Regenboog'),
      await board('b.xlsx', 'Wijzer Zuid'),
      { ...(await board('b2.xlsx', 'Wijzer Zuid')), file: 'b2.xlsx' },
      {
        ...(await board('foto.png', '')),
        organisation: null,
        unreadable: { code: 'not-a-workbook', facts: {} },
      },
    ],
    { kind: 'nothing' },
    { 'b2.xlsx': 'b.xlsx' },
  );
  fireEvent.change(dom.getByLabelText(pane.consolidate.expected), {
    target: { value: 'De Regenboog\nWijzer\nBeuk' },
  });
  await give('a.xlsx', 'b.xlsx', 'b2.xlsx', 'foto.png');
  await dom.findByText(text.unread.title(1));
  expect(dom.getByText(text.unread.copy('b2.xlsx', 'b.xlsx'), { exact: false })).toBeTruthy();
  expect(dom.queryByTitle(text.open('foto.png'))).toBeNull();
  // One that cannot be read was not checked.
  expect(dom.getByText(pane.check.progressOf(3, 4))).toBeTruthy();
  expect(dom.getByText(text.receivedAsked(1, 3, 1))).toBeTruthy();
  expect(dom.getByRole('button', { name: text.returns.remind(1) })).toBeTruthy();
  fireEvent.click(dom.getByRole('button', { name: `${text.same.yes}: Wijzer, Wijzer Zuid` }));
  await waitFor(() => {
    expect(dom.getByText(text.receivedAsked(2, 3, 0))).toBeTruthy();
  });
  expect(dom.queryByText(text.same.title)).toBeNull();
});

test('what cannot be read was received, and is put together with what can, until it is taken away', async () => {
  const { give, consolidated } = await desk([
    await board('a.xlsx', 'Bestuur 1'),
    unreadableResult('stuk.xlsx', new WorkbookError('corrupt')),
  ]);
  const together = () => consolidated.mock.lastCall?.[0].map(({ result }) => result.file);
  await give('a.xlsx', 'stuk.xlsx');
  await dom.findByText(text.unread.title(1));
  await waitFor(() => {
    expect(together()).toEqual(['a.xlsx', 'stuk.xlsx']);
  });
  expect(dom.queryByTitle(text.open('stuk.xlsx'))).toBeNull();
  fireEvent.click(dom.getByRole('button', { name: new RegExp(text.unread.dismiss) }));
  await waitFor(() => {
    expect(together()).toEqual(['a.xlsx']);
  });
});

test('too long a list is said and not taken over; a page with work in it is not left unasked', async () => {
  await desk([]);
  const list = dom.getByLabelText(pane.consolidate.expected);
  const names = Array.from({ length: 30_000 }, (_, index) => `Bestuur ${String(index)}`);
  fireEvent.change(list, { target: { value: names.join('\n') } });
  expect(dom.getByText(text.tooMany(30_000, mostNames))).toBeTruthy();
  expect(dom.queryByText(text.boards)).toBeNull();
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leaves()).toBe(true);
  fireEvent.change(list, { target: { value: names.slice(0, mostNames).join('\n') } });
  expect(dom.getByText(text.boards)).toBeTruthy();
  expect(leaves()).toBe(false);
});

test('a later version takes the place of the first, and its board says what changed', async () => {
  const { give } = await desk([await board('a.xlsx', 'Bestuur 1', true), await board('b.xlsx', 'Bestuur 1')]);
  await give('a.xlsx');
  await waitFor(() => {
    expect(lineOf('Bestuur 1').textContent).toContain(words.status.faulty);
  });
  await give('b.xlsx');
  await waitFor(() => {
    expect(lineOf('Bestuur 1').textContent).toContain(text.versions(2, 1));
  });
  fireEvent.click(dom.getByTitle(text.open('Bestuur 1')));
  await dom.findByText(text.detail.changed);
  // Rows are whole; jobs have two decimals.
  expect(dom.getByText(/^Rijen die meetellen: \+\d+\. Banen: \+\d+,\d\d\.$/)).toBeTruthy();
  expect(dom.getByText(/^Hersteld of toegelicht/)).toBeTruthy();
  expect(dom.getByLabelText<HTMLInputElement>(text.detail.countToo('a.xlsx')).checked).toBe(false);
  fireEvent.click(dom.getByRole('button', { name: text.back }));
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('title')).toBe(text.open('Bestuur 1'));
  });
});

test('a row opens what was found, and a place shows its cell with every number of a person masked', async () => {
  const { give } = await desk([await board('a.xlsx', 'Bestuur 1', true)]);
  await give('a.xlsx');
  fireEvent.click(await dom.findByTitle(text.open('Bestuur 1')));
  const [places] = await dom.findAllByText(/^Plekken van/);
  const details = places?.closest('details');
  if (!details) throw new Error('no places');
  details.open = true;
  fireEvent.click(within(details).getAllByRole('button')[0] as HTMLElement);
  await waitFor(() => {
    expect(within(details).queryByText(text.detail.reading)).toBeNull();
  });
  expect(details.textContent).not.toContain('123456782');
});

test('last year is read from a file, and its difference stands with the board', async () => {
  const lastYear = { kind: 'last-year', year: 2024, boards: [{ name: 'Bestuur 1', jobs: 2 }] } as const;
  const { give } = await desk([await board('a.xlsx', 'Bestuur 1')], lastYear);
  const [open] = dom.getAllByLabelText<HTMLInputElement>(text.openFile, { selector: 'input' });
  await act(async () => {
    fireEvent.change(open as HTMLInputElement, { target: { files: [new File(['x'], 'vorig.xlsx')] } });
    await Promise.resolve();
  });
  expect((await dom.findAllByText(text.opened['last-year'](1, 2024))).length).toBeGreaterThan(0);
  expect(dom.getByLabelText<HTMLTextAreaElement>(pane.consolidate.expected).value).toBe('Bestuur 1');
  await give('a.xlsx');
  await waitFor(() => {
    expect(lineOf('Bestuur 1').textContent).toMatch(/ten opzichte van vorig jaar/);
  });
});

test('a state that was opened speaks of Tabel 1 only where a workbook that counts is at hand', async () => {
  const given = await board('a.xlsx', 'Bestuur 1');
  const version: Version = {
    file: 'b.xlsx',
    sha256: 'b',
    marks: [],
    on: '2026-01-15',
    year: given.year,
    status: 'complete',
    fout: 0,
    open: 0,
    rows: 6,
    jobs: 4,
    previousJobs: null,
    unsettled: [],
    rules: [],
    replaced: false,
  };
  const away: Board = {
    name: 'Bestuur 2',
    names: ['Bestuur 2'],
    apart: [],
    asked: true,
    versions: [{ ...version, unsettled: ['K04'] }],
    returned: null,
    lastYear: null,
  };
  const { give } = await desk([given], {
    kind: 'state',
    collection: { boards: [away], target: null },
  });
  expect(dom.queryByText(text.unsettledTotal(1), { exact: false })).toBeNull();
  const [open] = dom.getAllByLabelText<HTMLInputElement>(text.openFile, { selector: 'input' });
  await act(async () => {
    fireEvent.change(open as HTMLInputElement, { target: { files: [new File(['x'], 'stand.xlsx')] } });
    await Promise.resolve();
  });
  expect(await dom.findByText(text.remembered(1), { exact: false })).toBeTruthy();
  expect(dom.getByText(text.unsettledTotal(1), { exact: false })).toBeTruthy();
  expect(dom.queryByText(/Tabel 1 hieronder/)).toBeNull();
  await give('a.xlsx');
  expect(await dom.findByText(/Tabel 1 hieronder/)).toBeTruthy();
});

/** The consolidation as the worker hands it over; only its summary is looked at here. */
function made(jobs: YearBefore, more: Partial<Consolidation> = {}): MadeConsolidation {
  const notAsked = () => Promise.reject(new Error('not asked in this test'));
  const total: Consolidation = consolidate([], { settings: DEFAULT_SETTINGS });
  return {
    summary: { ...total, yearBefore: { ...total.yearBefore, jobs }, ...more },
    addends: notAsked,
    addendsByFile: notAsked,
    hoursByFile: notAsked,
    write: notAsked,
    publish: notAsked,
    forget: () => undefined,
  };
}

test('the total compares like with like: only the workbooks that name their last year', () => {
  const table = (jobs: YearBefore) => (
    <ConsolidatedTable made={made(jobs)} text={text} onOpen={() => undefined} />
  );
  mount({ children: table({ files: 1, previous: 20, now: 21.5 }) });
  expect(dom.getByText(pane.consolidate.yearBefore(1, '20,00', '21,50', '+1,50'))).toBeTruthy();
  cleanup();
  mount({ children: table({ files: 0, previous: 0, now: 0 }) });
  expect(dom.queryByText(/vorig jaar/)).toBeNull();
});

test('that someone counts in more regions than one is said under the table', () => {
  const none = { files: 0, previous: 0, now: 0 };
  const region = (key: string, persons: number) => ({ key, persons, rows: persons, hours: 0, jobs: 0 });
  const { tabel1 } = consolidate([], { settings: DEFAULT_SETTINGS });
  const totaal = { ...tabel1.totaal, totaal: { ...tabel1.totaal.totaal, persons: 5 } };
  const shown = (...perRegio: readonly ReturnType<typeof region>[]) =>
    mount({
      children: (
        <ConsolidatedTable
          made={made(none, { tabel1: { ...tabel1, totaal }, perRegio })}
          text={text}
          onOpen={() => undefined}
        />
      ),
    });
  shown(region('Drenthe', 4), region('Friesland', 3));
  expect(dom.getByText(text.moreRegions('7', '5'))).toBeTruthy();
  cleanup();
  shown(region('Drenthe', 2), region('Friesland', 3));
  expect(dom.queryByText(text.moreRegions('5', '5'))).toBeNull();
});
