/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom, waitFor, type RenderResult } from '@testing-library/react';
import { pane as words } from '../../../locales/nl/pane';
import type { WorkbookHost } from '../../../host/host';
import type { CheckResult } from '../../../meting/judge/check-result';
import { AT_FINDINGS } from '../../app/asked-opening';
import { NoHost } from '../../host/no-host';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { sampleGroup, sampleResult } from '../../test-support/sample-result';

jest.setTimeout(60_000);
afterEach(cleanup);

async function show(
  results: Readonly<Record<string, CheckResult>>,
  host?: WorkbookHost,
): Promise<RenderResult> {
  const checker = new GivenChecker(
    Object.fromEntries(Object.entries(results).map(([file, result]) => [file, { ...result, file }])),
  );
  const checks = new CheckStore(checker);
  checks.checkFiles(Object.keys(results).map((name) => new File(['x'], name)));
  await waitFor(() => {
    expect(checks.snapshot().every(({ state }) => state === 'done')).toBe(true);
  });
  return mount({ screen: 'controleren', checker, checks, ...(host && { host }) });
}

const open = async (name: string) => {
  fireEvent.click(await dom.findByRole('button', { name }, { timeout: 20_000 }));
};
test('back in the list, the keyboard is where it left', async () => {
  await show({ 'a.xlsx': sampleResult(), 'b.xlsx': sampleResult(), 'c.xlsx': sampleResult() });
  for (const name of ['b.xlsx', 'c.xlsx']) {
    await open(name);
    fireEvent.click(await dom.findByRole('button', { name: 'Alle bestanden' }));
    expect(document.activeElement?.textContent).toBe(name);
  }
});

test('of all rules it says what became of them', async () => {
  const ledger: CheckResult['ledger'] = [
    { rule: 'B01', outcome: 'passed' },
    { rule: 'B02', outcome: 'findings', count: 3 },
    { rule: 'B03', outcome: 'not-applicable', why: 'no-column' },
    { rule: 'B04', outcome: 'not-applicable', why: 'no-column' },
  ];
  await show({ 'a.xlsx': sampleResult({ ledger }), 'b.xlsx': sampleResult({ ledger: ledger.slice(0, 1) }) });
  await open('a.xlsx');
  await dom.findByText(
    'Alle regels: 1 in orde, 1 met bevindingen, 2 niet van toepassing',
    {},
    { timeout: 20_000 },
  );
  fireEvent.click(dom.getByRole('button', { name: 'Alle bestanden' }));
  await open('b.xlsx');
  await dom.findByText('Alle regels: 1 in orde');
});

test('a question about a column says what in its heading gives rise to it', async () => {
  const question = { sheet: 'Meting', index: 5, heading: 'Verloonde uren (4 weken)' };
  const result = sampleResult({
    questions: [
      {
        ...question,
        candidates: [{ column: 'verloondeUren', confidence: 1 }],
        remark: { kind: 'period', says: '4 weken' },
      },
      { ...question, index: 6, heading: 'Aard werk', candidates: [{ column: 'cdAard', confidence: 0.6 }] },
    ],
  });
  await show({ 'a.xlsx': result, 'b.xlsx': result });
  await open('a.xlsx');
  await dom.findByText(words.questions.remark.period('4 weken'), {}, { timeout: 20_000 });
  expect(dom.queryAllByText(/^In de kop staat/)).toHaveLength(1);
});

test('a check that is over before the screen is drawn is told all the same', async () => {
  const results = { 'a.xlsx': sampleResult({ file: 'a.xlsx' }) };
  const checks = new CheckStore(new GivenChecker(results));
  const checker = new GivenChecker(results);
  mount({ screen: 'controleren', checker, checks });
  const [id = 0] = checks.checkFiles([new File(['x'], 'a.xlsx')]);
  const { fout, waarschuwing } = results['a.xlsx'].counts;
  await dom.findByText(words.check.done('a.xlsx', fout, waarschuwing), {}, { timeout: 20_000 });
  results['a.xlsx'] = sampleResult({
    file: 'a.xlsx',
    counts: { ...results['a.xlsx'].counts, fout: fout + 4 },
  });
  act(() => {
    checks.recheck(id);
  });
  await dom.findByText(words.check.done('a.xlsx', fout + 4, waarschuwing));
});

test('the result that is opened is that of the workbook in view, not of the first', async () => {
  const ready = { groups: [], counts: { ...sampleResult().counts, fout: 0, waarschuwing: 0 } };
  await show({ 'a.xlsx': sampleResult(ready), 'b.xlsx': sampleResult(ready) });
  await open('b.xlsx');
  await open(words.start.steps.result.button);
  const chosen = await dom.findByLabelText<HTMLSelectElement>(words.picker.workbook, {}, { timeout: 20_000 });
  expect(chosen.selectedOptions[0]?.textContent).toBe('b.xlsx');
});

test('a clean workbook with hidden columns, which were read, is not called read in part', async () => {
  const hidden = { sheet: 'Meting', ranges: ['K:K'], facts: {} };
  const clean = { groups: [], counts: { ...sampleResult().counts, fout: 0, waarschuwing: 0 } };
  await show({
    'a.xlsx': sampleResult({ ...clean, notRead: [{ ...hidden, code: 'hidden-columns-read' }] }),
    'b.xlsx': sampleResult({ ...clean, notRead: [{ ...hidden, code: 'column-ignored' }] }),
  });
  await open('a.xlsx');
  await dom.findByText(words.check.clean, {}, { timeout: 20_000 });
  fireEvent.click(dom.getByRole('button', { name: 'Alle bestanden' }));
  await open('b.xlsx');
  await dom.findByText(words.check.cleanButNotAll);
});

test('a meting without rows is ready, and says who was on no payroll', async () => {
  const madeWithout: CheckResult['madeWithout'] = [
    {
      id: 'list-not-on-payroll',
      count: 2,
      where: '******782 (rij 2 van de lijst); ******333 (rij 3 van de lijst)',
    },
    { id: 'total-lines', count: 1, where: '' },
  ];
  const result = sampleResult({ groups: [], madeWithout });
  await show({ 'a.xlsx': result, 'b.xlsx': result });
  await open('a.xlsx');
  await dom.findByText('Weggelaten bij het maken van deze meting', {}, { timeout: 20_000 });
  const lines = dom.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /niet op de loonlijst staan: 2 \(\*{6}782 \(rij 2 van de lijst\); \*{6}333 \(rij 3/,
    ),
  );
});

test('a finding says at once what was found, with its numbers, and what to do', async () => {
  const facts = { opgegeven: 12, rijen: 9.5, verschil: 2.5, vorm: 'formeel', sector: 'markt' };
  const cells = [{ sheet: 'Tabel 1', row: 4, column: 2 }];
  const group = sampleGroup('C01', 'fout', {
    sheet: 'Tabel 1',
    count: 1,
    ranges: ['B4'],
    examples: [{ rule: 'C01', severity: 'fout', cells, facts, key: 'C01-4' }],
  });
  await show({ 'a.xlsx': sampleResult({ groups: [group] }), 'b.xlsx': sampleResult() });
  await open('a.xlsx');
  const told = await dom.findByText(/^B4:/, {}, { timeout: 20_000 });
  expect(told.parentElement?.textContent).toMatch(/12\b.*9,5\b.*2,5\b/);
  expect(told.parentElement?.closest('details')).toBeNull();
});

test('a file with findings is opened to mend it where the page around the pane can do that, and says what comes of others', async () => {
  const opened: unknown[] = [];
  class Page extends NoHost {
    openFile(file: File, paneAt?: string): Promise<void> {
      opened.push([file.name, paneAt]);
      return Promise.resolve();
    }
  }
  const clean = sampleResult({ groups: [] });
  await show({ 'a.xlsx': sampleResult(), 'b.xlsx': clean }, new Page());
  await open('a.xlsx');
  await open(words.check.openToMend);
  dom.getByText(words.check.openToMendWhat(1));
  expect(opened).toEqual([['a.xlsx', AT_FINDINGS]]);
  fireEvent.click(dom.getByRole('button', { name: words.check.back }));
  await open('b.xlsx');
  await dom.findByText(words.check.clean);
  expect(dom.queryByRole('button', { name: words.check.openToMend })).toBeNull();
});

test('a file that is chosen beside others gets the keyboard, also when it is chosen again', async () => {
  const { container } = await show({ 'a.xlsx': sampleResult(), 'b.xlsx': sampleResult() });
  const choose = (name: string) => {
    const input = container.querySelector('input[type=file]');
    if (input === null) throw new Error('there is nothing to choose files with');
    fireEvent.change(input, { target: { files: [new File(['y'], name)] } });
  };
  for (const name of ['a.xlsx', 'b.xlsx', 'b.xlsx', 'a.xlsx']) {
    dom.getByRole('button', { name: words.check.files }).focus();
    choose(name);
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
    });
  }
  // Back from what was found in another, the reader goes on from there.
  await open('b.xlsx');
  fireEvent.click(await dom.findByRole('button', { name: words.check.back }));
  expect(document.activeElement?.textContent).toBe('b.xlsx');
});
