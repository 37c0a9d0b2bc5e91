/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { pane as words } from '../../../locales/nl/pane';
import { HostError } from '../../../host/host-error';
import type { Mark, RangeRef, RangeWrite, SheetInfo } from '../../../host/host';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { NoHost } from '../../host/no-host';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';
import { sampleGroup, sampleResult } from '../../test-support/sample-result';

jest.setTimeout(60_000);
afterEach(cleanup);

/** An open workbook with two hours as text, that keeps what is done to it. */
class Workbook extends OpenWorkbookHost {
  readonly marks = new Map<string, readonly Mark[]>();
  readonly written: [string, readonly RangeWrite[]][] = [];
  readonly cells: Record<number, unknown> = { 12: '110,5', 19: 'veel' };
  readonly sheets = ['Meting'];
  locked = false;

  constructor() {
    super(['marks']);
  }
  override listSheets = (() =>
    Promise.resolve(
      this.sheets.map((name): SheetInfo => ({ name, visibility: 'visible' })),
    )) as unknown as NoHost['listSheets'];
  override markCells = ((sheet: string, marks: readonly Mark[]) => {
    if (this.locked) return Promise.reject(new HostError('protected'));
    this.marks.set(sheet, marks);
    return Promise.resolve();
  }) as unknown as NoHost['markCells'];
  override clearMarks = ((sheet: string) => {
    this.marks.delete(sheet);
    return Promise.resolve();
  }) as unknown as NoHost['clearMarks'];
  override readFormulas = ((ref: RangeRef) =>
    Promise.resolve(
      Array.from({ length: ref.rows }, (_, index) => [this.cells[ref.row + index] ?? null]),
    )) as unknown as NoHost['readFormulas'];
  override writeRanges = ((sheet: string, writes: readonly RangeWrite[]) => {
    this.written.push([sheet, writes]);
    for (const { row, values } of writes)
      values.forEach(([value], index) => (this.cells[row + index] = value));
    return Promise.resolve();
  }) as unknown as NoHost['writeRanges'];
}

const button = (name: string) => dom.getByRole('button', { name });

/** The findings of the open workbook, on the screen. */
async function show(...rules: readonly ('S03' | 'S09' | 'B05')[]) {
  const host = new Workbook();
  const result = sampleResult({
    groups: (rules.length === 0 ? (['S03'] as const) : rules).map((rule) =>
      sampleGroup(rule, rule === 'S09' ? 'info' : 'fout'),
    ),
    counts: { fout: 2, waarschuwing: 0, info: 0, explained: 0 },
  });
  const checker = new GivenChecker({ host: result });
  const checkHost = jest.spyOn(checker, 'checkHost');
  const checks = new CheckStore(checker);
  checks.checkHost('Meting 2025.xlsx');
  await waitFor(() => {
    expect(checks.hostJob()?.state).toBe('done');
  });
  mount({ screen: 'controleren', host, checker, checks });
  fireEvent.click(await dom.findByRole('button', { name: 'Meting 2025.xlsx' }, { timeout: 20_000 }));
  await dom.findByRole('button', { name: 'Markeer in het blad' }, { timeout: 20_000 });
  return { host, checkHost };
}

/** What could be repaired of the one cause, which is open by itself. */
const proposal = () => dom.findByRole('table', { name: words.fix.preview(1, 1) });

test('marks stand on every cell with a finding, each with its words, until they are wiped', async () => {
  const { host } = await show();
  fireEvent.click(button('Markeer in het blad'));
  await dom.findAllByText(/^2 cellen gemarkeerd\./);
  const marks = host.marks.get('Meting') ?? [];
  expect(marks.map(({ row, column, severity }) => [row, column, severity])).toEqual([
    [12, 14, 'fout'],
    [19, 14, 'fout'],
  ]);
  for (const { note } of marks) expect(note).toMatch(/\w{3}/);
  fireEvent.click(button('Markeringen wissen'));
  await dom.findAllByText('Markeringen gewist.');
  expect(host.marks.size).toBe(0);
});

test('marks are wiped from a sheet whose name is shown without the number of a person in it', async () => {
  const { host } = await show();
  host.sheets.push('Blad 123456782');
  host.marks.set('Blad 123456782', []);
  fireEvent.click(button('Markeringen wissen'));
  await dom.findAllByText('Markeringen gewist.');
  expect(host.marks.size).toBe(0);
});

test('marks that the workbook refuses are said, and nothing is called marked', async () => {
  const { host } = await show();
  host.locked = true;
  fireEvent.click(button('Markeer in het blad'));
  await dom.findByText('Markeren is niet gelukt.');
  expect(dom.queryByText(/gemarkeerd\./)).toBeNull();
});

test('a repair shows old and new, writes only what is safe, checks again, and can be undone', async () => {
  const { host, checkHost } = await show();
  const table = await proposal();
  expect(table.textContent).toContain('N12');
  expect(table.textContent).toContain('“110,5”');
  expect(host.written).toEqual([]);
  fireEvent.click(button(words.fix.repair));
  await waitFor(() => {
    expect(checkHost).toHaveBeenCalledTimes(2);
  });
  expect(host.cells).toEqual({ 12: 110.5, 19: 'veel' });
  fireEvent.click(await dom.findByRole('button', { name: words.fix.undo }));
  await waitFor(() => {
    expect(checkHost).toHaveBeenCalledTimes(3);
  });
  expect(host.cells).toEqual({ 12: '110,5', 19: 'veel' });
  expect(dom.queryByRole('button', { name: words.fix.undo })).toBeNull();
});

test('what changed since it was shown is shown again, and not written', async () => {
  const { host } = await show();
  await proposal();
  host.cells[12] = '99,5';
  fireEvent.click(button(words.fix.repair));
  await dom.findByText('“99,5”');
  expect(host.written).toEqual([]);
});

test('no repair is offered where the value itself is the matter', async () => {
  await show('B05');
  await dom.findByRole('button', { name: words.check.goTo('N12') });
  expect(dom.queryByRole('button', { name: words.fix.repair })).toBeNull();
});

test('several places are gone through one by one', async () => {
  const { host } = await show('B05');
  await dom.findByText(words.check.placeOf(1, 2));
  fireEvent.click(button(words.check.next));
  await dom.findByText(words.check.placeOf(2, 2));
  expect(host.selected.map(({ row, column }) => [row, column])).toEqual([[19, 14]]);
  expect(button(words.check.goTo('N19'))).toBeTruthy();
});

test.each([
  ['comes along', false],
  ['stays with who went on in the sheet', true],
])('after a repair the keyboard %s', async (_, leaves) => {
  const { checkHost } = await show('S03', 'B05');
  await proposal();
  let answer: (result: CheckResult) => void = () => undefined;
  checkHost.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  fireEvent.click(button(words.fix.repair));
  await waitFor(() => {
    expect(checkHost).toHaveBeenCalledTimes(2);
  });
  if (leaves) fireEvent.blur(window);
  await act(() => {
    answer(sampleResult({ groups: [sampleGroup('B05', 'fout')] }));
    return Promise.resolve();
  });
  const next = await dom.findByRole('button', { expanded: true, name: /keer/ });
  expect(document.activeElement === next).toBe(!leaves);
});

test('after the last repair the keyboard is where the result is opened', async () => {
  const { checkHost } = await show('S03');
  await proposal();
  checkHost.mockReturnValueOnce(
    Promise.resolve(
      sampleResult({ groups: [], counts: { fout: 0, waarschuwing: 0, info: 0, explained: 0 } }),
    ),
  );
  fireEvent.click(button(words.fix.repair));
  const result = await dom.findByRole('button', { name: words.start.steps.result.button });
  await waitFor(() => {
    expect(document.activeElement).toBe(result);
  });
});

test('a sheet that is named after a person is reached by its own name, and shown by another', async () => {
  const shown = 'Blad ******336';
  const own = 'Blad 10554336';
  const host = new Workbook();
  const group = sampleGroup('S03', 'fout', {
    sheet: shown,
    examples: [
      { rule: 'S03', severity: 'fout', cells: [{ sheet: shown, row: 12, column: 14 }], facts: {}, key: 'k' },
    ],
  });
  const [first] = sampleResult().sheets;
  if (!first) throw new Error('no sheet');
  const checker = new GivenChecker({
    host: sampleResult({
      groups: [group],
      sheets: [{ ...first, name: shown }],
      sheetNames: new Map([[shown, own]]),
    }),
  });
  const read: string[] = [];
  host.readRange = ((ref: RangeRef) => {
    read.push(ref.sheet);
    return Promise.resolve([['110,5']]);
  }) as unknown as NoHost['readRange'];
  const checks = new CheckStore(checker);
  checks.checkHost('Meting 2025.xlsx');
  await waitFor(() => {
    expect(checks.hostJob()?.state).toBe('done');
  });
  mount({ screen: 'controleren', host, checker, checks });
  fireEvent.click(await dom.findByRole('button', { name: 'Meting 2025.xlsx' }, { timeout: 20_000 }));
  fireEvent.click(await dom.findByRole('button', { name: 'Markeer in het blad' }, { timeout: 20_000 }));
  await waitFor(() => {
    expect([...host.marks.keys()]).toEqual([own]);
  });
  fireEvent.click(await dom.findByRole('button', { name: words.check.goTo('N12') }));
  await waitFor(() => {
    expect(host.selected.map(({ sheet }) => sheet)).toEqual([own]);
  });
  fireEvent.click(await dom.findByRole('button', { name: words.fix.repair }));
  await waitFor(() => {
    expect(host.written.map(([sheet]) => sheet)).toEqual([own]);
  });
  expect(new Set(read)).toEqual(new Set([own]));
  expect(document.body.textContent).toContain(shown);
  expect(document.body.innerHTML).not.toContain('10554336');
});

test('that a repair waits for errors in its column is said, and the repair is not offered', async () => {
  await show('B05', 'S09');
  fireEvent.click(await dom.findByRole('button', { name: /De waarde is anders geschreven/ }));
  await dom.findByText(words.fix.waits);
  expect(dom.queryByRole('button', { name: words.fix.repair })).toBeNull();
});

test('of a cause that no repair closes nothing waits', async () => {
  await show('B05');
  expect(dom.queryByText(words.fix.waits)).toBeNull();
});
