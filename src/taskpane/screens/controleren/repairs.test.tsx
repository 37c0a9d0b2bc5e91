/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor, within } from '@testing-library/react';
import { HostError } from '../../../host/host-error';
import type { Mark, RangeRef, RangeWrite } from '../../../host/host';
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
  locked = false;

  constructor() {
    super(['marks']);
  }
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
async function show() {
  const host = new Workbook();
  const result = sampleResult({
    groups: [sampleGroup('S03', 'fout')],
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

/** Opens the one cause, and asks what could be repaired. */
async function propose(): Promise<HTMLElement> {
  fireEvent.click(within(dom.getByRole('article')).getByRole('button'));
  fireEvent.click(button('Snel herstellen'));
  return dom.findByRole('table', { name: 'Voorstel voor 1 cel' });
}

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

test('marks that the workbook refuses are said, and nothing is called marked', async () => {
  const { host } = await show();
  host.locked = true;
  fireEvent.click(button('Markeer in het blad'));
  await dom.findByText('Markeren is niet gelukt.');
  expect(dom.queryByText(/gemarkeerd\./)).toBeNull();
});

test('a quick fix shows old and new, writes only what is safe, and checks again', async () => {
  const { host, checkHost } = await show();
  const table = await propose();
  expect(table.textContent).toContain('N12');
  expect(table.textContent).toContain('“110,5”');
  expect(host.written).toEqual([]);
  fireEvent.click(dom.getByRole('button', { name: /^Herstel/ }));
  await waitFor(() => {
    expect(checkHost).toHaveBeenCalledTimes(2);
  });
  expect(host.written).toHaveLength(1);
  expect(host.cells).toEqual({ 12: 110.5, 19: 'veel' });
});

test('a quick fix that is not wanted leaves the workbook alone', async () => {
  const { host, checkHost } = await show();
  await propose();
  fireEvent.click(button('Niet herstellen'));
  expect(dom.queryByText('Voorstel voor 1 cel')).toBeNull();
  expect(host.written).toEqual([]);
  expect(checkHost).toHaveBeenCalledTimes(1);
});
