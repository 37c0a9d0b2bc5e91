import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/check';
import { unreadableResult } from '../../src/check/unreadable';
import { errorPlace, errors } from '../../src/locales/nl/errors';
import { reportOf } from '../../src/cli/report-of';
import { wordsIn } from '../../src/cli/words';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { textReport } from '../../src/report/text';
import { openWorkbook } from '../../src/workbook';
import { limits } from '../../src/workbook/limits';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { badCases } from './cases/bad';
import { hostileCases } from './cases/hostile';
import { otherFormatCases } from './cases/other-formats';

const words = wordsIn('nl');

interface Reading {
  readonly name: string;
  readonly file: string;
  readonly error: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

const text = (content: string) => () => new TextEncoder().encode(content);
const own: readonly Reading[] = [
  {
    name: 'a csv without its closing quote',
    file: 'a.csv',
    error: 'csv-malformed',
    bytes: text('BSN;Uren\n1;"2\n'),
  },
  { name: 'an empty csv', file: 'a.csv', error: 'empty-file', bytes: text('') },
  { name: 'Parquet', file: 'a.parquet', error: 'beyond-sheet', bytes: text('PAR1 and more') },
  {
    name: 'a csv of more rows than a sheet has',
    file: 'a.csv',
    error: 'beyond-sheet',
    bytes: text('A;B\n' + '1;2\n'.repeat(limits.rows)),
  },
];
const all: readonly Reading[] = [
  ...own,
  ...[...badCases, ...hostileCases, ...otherFormatCases].map((each) => ({ file: 'corpus.xlsx', ...each })),
];
/** Two of each kind: what is the same in all of them need not be done for all. */
const chosen = all.filter(
  ({ error }, i) => all.slice(0, i).filter((each) => each.error === error).length < 2,
);

/** Codes that no file gives by itself. */
const elsewhere = ['cancelled', 'ods'];

test('every error of reading has a file here', () => {
  const source = readFileSync('src/workbook/workbook-error.ts', 'utf8');
  const codes = [...source.slice(0, source.indexOf(';\n')).matchAll(/'([a-z0-9-]+)'/g)].map(
    ([, code]) => code,
  );
  expect(
    codes.filter((code) => !elsewhere.includes(code ?? '') && !all.some(({ error }) => error === code)),
  ).toEqual([]);
});

async function saidInTerminal({ bytes, file }: Reading) {
  const report = (result: CheckResult) => reportOf([{ result, sha256: null, bytes: null }], 'bestuur', words);
  try {
    const source = await openWorkbook(new Blob([(await bytes()) as BlobPart]), file);
    const result = await checkWorkbook(source);
    return { result, document: report(result) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const result = unreadableResult(file, error);
    return { result, document: report(result) };
  }
}

test.each(chosen)('$error is said, with its place and what to do: $name', async (reading) => {
  const { result, document } = await saidInTerminal(reading);
  const said = textReport(document, words.report, words.cli).replace(/\s+/g, ' ');
  if (result.unreadable !== null) {
    const { code, facts } = result.unreadable;
    expect(code).toBe(reading.error);
    // The pane shows the same two (`FailureNote`).
    expect(said).toContain(`${errors[code] ?? ''} ${errorPlace(facts)}`.trim());
    return;
  }
  const failed = result.notRead.find(({ code }) => code === 'sheet-failed');
  expect(failed?.facts['fout']).toBe(reading.error);
  const finding = document.files[0]?.findings.find(({ rule }) => rule === 'S10');
  expect(said).toContain(finding?.message);
  expect(said).toContain(finding?.action);
  for (const range of failed?.ranges ?? []) expect(finding?.cells).toContain(range);
  // What Excel would cut off or change in silence is never to be saved from there.
  if (['csv-malformed', 'beyond-sheet'].includes(reading.error))
    expect(finding?.action).not.toMatch(/sla het op/);
});
