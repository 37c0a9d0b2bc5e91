/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { saveFile } from '../../reports/save-file';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { sampleGroup, sampleResult } from '../../test-support/sample-result';
import { AnnotatedCopy } from './annotated-copy';

jest.mock('../../reports/save-file', () => ({ saveFile: jest.fn() }));
jest.setTimeout(60_000);
beforeEach(() => jest.clearAllMocks());
afterEach(cleanup);

async function show(name: string, result = sampleResult()) {
  const checker = new GivenChecker({ [name]: result });
  const checks = new CheckStore(checker);
  checks.checkFiles([new File(['x'], name)]);
  await waitFor(() => {
    expect(checks.snapshot()[0]?.state).toBe('done');
  });
  const [job] = checks.snapshot();
  if (!job) throw new Error('no job');
  mount({ checker, checks, children: <AnnotatedCopy job={job} result={result} /> });
  return checker;
}

const button = () => dom.queryByRole('button', { name: 'Bewaar een kopie met de bevindingen' });

test('the copy has every finding beside its cells, and a name that says so', async () => {
  const open = sampleGroup('B05', 'fout');
  const explanations = [{ text: 'Nabetaald in januari', role: 'Bestuur', date: '2026-01-31', cell: null }];
  const explained = sampleGroup('B06', 'waarschuwing', {
    count: 1,
    explained: 1,
    ranges: ['N30'],
    explanations,
  });
  const checker = await show('Meting 2025.xlsx', sampleResult({ groups: [open, explained] }));
  const annotate = jest.spyOn(checker, 'annotate');
  fireEvent.click(button() as HTMLElement);
  await dom.findAllByText('Meting 2025 (bevindingen).xlsx is gemaakt.', {}, { timeout: 20_000 });
  expect(saveFile).toHaveBeenCalledWith('Meting 2025 (bevindingen).xlsx', expect.anything());
  const [[file, sheets] = []] = annotate.mock.calls as unknown as [
    File,
    { notes: { row: number; severity: string; message: string }[] }[],
  ][];
  expect(file?.name).toBe('Meting 2025.xlsx');
  expect(sheets?.flatMap(({ notes }) => notes.map(({ row }) => row))).toEqual([12, 19, 30]);
  expect(sheets?.[0]?.notes.at(-1)).toMatchObject({
    severity: 'info',
    message: expect.stringContaining('“Nabetaald in januari” (Bestuur, 31 januari 2026)') as unknown,
  });
});

test('the name of the copy has no number that the check knows to be that of a person', async () => {
  await show('tel 566814511.xlsx', sampleResult({ file: 'tel ******511.xlsx' }));
  fireEvent.click(button() as HTMLElement);
  await waitFor(() => {
    expect(saveFile).toHaveBeenCalledWith('tel xxxxxx511 (bevindingen).xlsx', expect.anything());
  });
});

test('a copy that cannot be made is said', async () => {
  const checker = await show('Meting.xlsx');
  checker.annotate = () => Promise.reject(new Error('no room'));
  fireEvent.click(button() as HTMLElement);
  await dom.findByText('De kopie maken is niet gelukt.', {}, { timeout: 20_000 });
  expect(saveFile).not.toHaveBeenCalled();
});

test('a file that is no .xlsx and a file without findings have no copy to offer, the first with a word', async () => {
  for (const name of ['Meting.csv', 'Meting.ods']) {
    await show(name);
    expect(button()).toBeNull();
    expect(
      dom.getByText('Een kopie met de bevindingen kan alleen van een Excel-werkmap (.xlsx).'),
    ).toBeTruthy();
    cleanup();
  }
  await show('Meting.xlsx', sampleResult({ groups: [] }));
  expect(button()).toBeNull();
});
