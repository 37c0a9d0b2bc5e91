import { distinctNames } from '../../src/cli/check-files';
import { runCli } from '../../src/cli/run';
import { cleanDraft } from '../../src/meting/generate/draft';
import type { ReportDocument } from '../../src/report/document';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { MemoryTerminal, textOf } from '../support/memory-terminal';

/** They differ in the number of a person only. */
const files = ['in/M 123456782.xlsx', 'in/M 100000782.xlsx'];

async function withFiles() {
  const terminal = new MemoryTerminal();
  for (const [i, name] of files.entries()) {
    const draft = cleanDraft({ rows: 30 + 10 * i, seed: 4 + i });
    draft.setOpgave('organisatie', `Bestuur ${String(i)}`);
    terminal.files.set(name, Uint8Array.from(await draftWorkbook(draft)));
  }
  const run = (...args: readonly string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
  return { terminal, run };
}

test('workbooks whose names are alike once people are masked stay two, also where they are told apart by name', async () => {
  const { terminal, run } = await withFiles();
  expect(await run('check', ...files, '--json', '--out', 'rapport.json')).toBe(0);
  const report = JSON.parse(
    textOf(terminal.written.get('rapport.json') ?? new Uint8Array()),
  ) as ReportDocument;
  expect(report.files.map(({ file, organisation }) => [file, organisation])).toEqual([
    ['M ******782 (2).xlsx', 'Bestuur 0'],
    ['M ******782.xlsx', 'Bestuur 1'],
  ]);
  expect(await run('verify', 'rapport.json', ...files)).toBe(0);
  // Each is of its own organisation: a publication that takes them for one is not made again.
  await run('publish', ...files, '--small-numbers', 'off', '--anyway', '--json', '--out', 'uit.json');
  expect(await run('verify', 'uit.json', ...files)).toBe(0);
});

test('names are numbered by what is left of them', () => {
  expect(distinctNames(['a/M 10554336.xlsx', 'a/M 20554336.xlsx', 'a/N.xlsx'])).toEqual([
    'M 10554336.xlsx',
    'M 20554336 (2).xlsx',
    'N.xlsx',
  ]);
  expect(distinctNames(['a/M.xlsx', 'b/M.xlsx'])).toEqual(['a/M.xlsx', 'b/M.xlsx']);
});
