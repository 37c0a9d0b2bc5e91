import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { reportOf } from '../../src/cli/report-of';
import { runCli } from '../../src/cli/run';
import { wordsIn } from '../../src/cli/words';
import { publicationWords } from '../../src/locales/nl/publication';
import { consolidate } from '../../src/meting/consolidate/consolidate';
import { contributing } from '../../src/meting/count/build-contribution';
import { cleanDraft } from '../../src/meting/generate/draft';
import type { CheckOptions } from '../../src/meting/judge/check-result';
import { Pseudonymiser } from '../../src/privacy/pseudonym';
import { csvReport } from '../../src/report/csv';
import { htmlReport } from '../../src/report/html/report';
import { jsonReport } from '../../src/report/json';
import { buildPublication } from '../../src/report/publication/build';
import { writePublication } from '../../src/report/publication/write';
import { sarifReport } from '../../src/report/sarif';
import { sha256OfBlob } from '../../src/report/sha256';
import { textReport } from '../../src/report/text';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { xlsxReport } from '../../src/report/xlsx/report';
import { MemoryTerminal, textOf } from '../support/memory-terminal';

/** The heading of the hours says nothing: the user said what it is. The sheet is named after someone in it. */
const BSN = '010554336';
const SHEET = `Meting ${BSN.slice(1)}`;
const HEADING = 'Uren tot';
const words = wordsIn('nl');

async function answered() {
  const draft = cleanDraft({ rows: 40, seed: 5 });
  draft.set(0, 'bsn', BSN);
  draft.setHeading('verloondeUren', HEADING);
  const index = (draft.meting.cells[0] ?? []).indexOf(HEADING) + 1;
  const sheet = draft.sheet('Meting');
  draft.sheets[draft.sheets.indexOf(sheet)] = { ...sheet, name: SHEET };
  const bytes = Uint8Array.from(await draftWorkbook(draft));
  const blob = new Blob([bytes]);
  const check = (options: CheckOptions = {}) =>
    checkWorkbook({ ...draftSource(draft), name: 'meting.xlsx' }, options);
  const answers = new Map([[SHEET, new Map([[index, 'verloondeUren' as const]])]]);
  const input = async (options: CheckOptions = {}) => ({
    result: await check({ answers, ...options }),
    sha256: await sha256OfBlob(blob),
    bytes: bytes.length,
  });
  const terminal = new MemoryTerminal();
  terminal.files.set('in/meting.xlsx', bytes);
  const verify = async (file: string, content: string | Uint8Array) => {
    terminal.files.set(
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
    );
    terminal.said = '';
    const code = await runCli(['verify', file, 'in'], { terminal, template: () => new Uint8Array() });
    return { code, said: terminal.said };
  };
  return { input, check, verify };
}

test('without the answer the outcome is another one', async () => {
  const { input, check } = await answered();
  const [told, untold] = [(await input()).result, await check()];
  expect(told.result?.counted.jobs).toBeGreaterThan(0);
  expect(untold.result?.counted.jobs ?? 0).not.toBe(told.result?.counted.jobs);
  expect(untold.answers).toEqual([]);
});

test('a report says the answer in every form, and is made again with it', async () => {
  const { input, verify } = await answered();
  const report = reportOf([await input()], 'bestuur', words);
  const said = `("${HEADING}") is gelezen als Verloonde uren`;
  expect(report.files[0]?.answers[0]?.message).toContain(said);
  expect(textReport(report, words.report, words.cli).replace(/\s+/g, ' ')).toContain(said);
  const forms = {
    'r.json': jsonReport(report),
    'r.sarif': sarifReport(report),
    'r.html': htmlReport(report, words.report),
    'r.csv': csvReport(report, words.report),
    'r.xlsx': await xlsxReport(report, words.report),
  };
  for (const [file, content] of Object.entries(forms)) {
    expect(await verify(file, content)).toMatchObject({ code: 0 });
    const text = typeof content === 'string' ? content : textOf(content);
    expect(text).toMatch(/answers[^[]{0,10}\[/);
    expect(text).not.toContain(BSN.slice(1));
  }
  expect(forms['r.html']).toContain(`is gelezen als Verloonde uren`);
  expect(textOf(forms['r.xlsx'])).toContain(`is gelezen als Verloonde uren`);
});

test('an answer that was taken out of the receipt, or changed, is noticed', async () => {
  const { input, verify } = await answered();
  const { receipt } = reportOf([await input()], 'bestuur', words);
  const [first] = receipt.inputs;
  const withAnswers = (answers: unknown) =>
    JSON.stringify({ ...receipt, inputs: [{ ...first, ...(answers === undefined ? {} : { answers }) }] });
  expect(await verify('bewijs.json', JSON.stringify(receipt))).toMatchObject({ code: 0 });
  const { answers = [], ...bare } = first ?? {};
  expect(await verify('bewijs.json', JSON.stringify({ ...receipt, inputs: [bare] }))).toMatchObject({
    code: 1,
  });
  expect(answers).toHaveLength(1);
  const left = answers.map((each) => ({ ...each, column: null }));
  expect(await verify('bewijs.json', withAnswers(left))).toMatchObject({ code: 1 });
  // What is no column is no receipt of ours.
  for (const bad of [[], [{ ...answers[0], column: 'geheim' }], [{ ...answers[0], index: 0 }], 'x'])
    expect(await verify('bewijs.json', withAnswers(bad))).toMatchObject({ code: 2 });
});

test('a publication tells it in its receipt, and is made again with it', async () => {
  const { input, verify } = await answered();
  const checked = await input({ consolidate: contributing(new Pseudonymiser()) });
  const consolidation = consolidate([checked.result], {});
  const publication = buildPublication(consolidation, [checked], { language: 'nl', minimum: 5, names: [] });
  expect(publication.receipt.publication.made?.answers).toEqual([
    expect.objectContaining({ workbook: 1, column: 'verloondeUren' }),
  ]);
  const written = await writePublication(publication, 'json', publicationWords, words.report);
  expect(await verify('uit.json', written)).toMatchObject({ code: 0 });
});
