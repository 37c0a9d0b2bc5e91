import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { runCli } from '../../src/cli/run';
import type { Draft } from '../../src/meting/generate/draft';
import { cleanDraft } from '../../src/meting/generate/draft';
import type { ReportDocument } from '../../src/report/document';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { MemoryTerminal, textOf } from '../support/memory-terminal';

/**
 * A file that is checked later can give another finding, as its period is over by then. The day never changes what counts, stands in the
 * receipt, and is the day of the check when that is repeated.
 */
const YEAR = 2027;
const found = async (draft: Draft, today?: string) => {
  const { groups, result, ledger } = await checkWorkbook(draftSource(draft), today ? { today } : {});
  const why = ledger.flatMap((entry) => ('why' in entry && entry.why === 'no-day' ? [entry.rule] : []));
  return {
    said: groups.map(({ rule, severity, cause, count }) => `${rule} ${severity} ${cause} ${String(count)}`),
    jobs: result?.counted.jobs,
    why,
  };
};

const ROWS = 40;
const draftOf = () => cleanDraft({ rows: ROWS, seed: 3, year: YEAR });

test.each([
  ['2026-12-01', [`S38 waarschuwing toekomst ${ROWS}`]],
  ['2027-12-20', [`S38 waarschuwing loopt ${ROWS}`]],
  ['2027-12-31', []],
  ['2028-02-01', []],
])('on %s a meting of December 2027 says %j, and counts the same', async (today, said) => {
  const { jobs } = await found(draftOf());
  expect(await found(draftOf(), today)).toEqual({ said, jobs, why: [] });
});

test('without a day nothing is said of it, and that it was not asked is', async () => {
  const { said, why } = await found(draftOf());
  expect([said, why]).toEqual([[], ['S38', 'S39']]);
});

test('four weeks that are over do not wait for the month, and those who are paid by the month do', async () => {
  const draft = draftOf();
  draft.set(0, 'tijdvakType', '4WK');
  draft.set(0, 'datAanvTv', draft.dayOf('2027-11-29'));
  draft.set(0, 'datEindTv', draft.dayOf('2027-12-26'));
  const { said } = await found(draft, '2027-12-28');
  expect(said).toContain(`S38 waarschuwing loopt ${String(ROWS - 1)}`);
});

test('a year on the Opgave that is not over is named where there are no rows to name it', async () => {
  const draft = draftOf();
  draft.meting.cells.splice(1);
  draft.setOpgave('niemand', 'ja');
  draft.recountTabel1();
  expect((await found(draft, '2026-12-01')).said).toEqual(['S39 waarschuwing jaar 1']);
  expect((await found(draft, '2028-01-02')).said).toEqual([]);
});

test('a table by itself that says the year is named at its cell of the year', async () => {
  const draft = draftOf();
  draft.sheets.splice(0, 2);
  const { groups } = await checkWorkbook(draftSource(draft), { today: '2026-12-01' });
  expect(groups.map(({ rule, ranges }) => `${rule} ${ranges.join()}`)).toContain('S39 B10');
});

test('a table that says it in its title only is named at a figure of it', async () => {
  const draft = draftOf();
  draft.sheets.splice(0, 2);
  draft.put({ sheet: 'Tabel 1', row: 1, column: 1 }, `Tabel 1: resultaten eind ${String(YEAR)}`);
  draft.sheet('Tabel 1').cells.splice(9);
  const { groups } = await checkWorkbook(draftSource(draft), { today: '2026-12-01' });
  expect(groups.filter(({ rule }) => rule === 'S39').map(({ ranges }) => ranges.join())).toEqual(['D4']);
});

const onDay = (day: string) => {
  jest.useFakeTimers({
    now: new Date(`${day}T12:00:00`),
    doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'],
  });
};
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['check', 'json'],
  ['check', 'xlsx'],
  ['consolidate', 'xlsx'],
  ['publish', 'json'],
])('%s --%s of a period that was not over is made again when it is', async (command, form) => {
  const terminal = new MemoryTerminal();
  terminal.files.set('in/meting.xlsx', Uint8Array.from(await draftWorkbook(draftOf())));
  const run = (...args: string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
  onDay('2026-12-01');
  const asked = command === 'consolidate' ? [] : [`--${form}`];
  const out = `uit.${form}`;
  await run(
    command,
    'in/meting.xlsx',
    ...asked,
    '--out',
    out,
    ...(command === 'publish' ? ['--anyway'] : []),
  );
  if (command === 'check' && form === 'json') {
    const { files } = JSON.parse(textOf(terminal.written.get(out) ?? new Uint8Array())) as ReportDocument;
    expect(files.map(({ status, checkedOn }) => [status, checkedOn])).toEqual([
      ['waarschuwing', '2026-12-01'],
    ]);
  }
  onDay('2029-03-01');
  terminal.said = '';
  expect([await run('verify', out, 'in'), terminal.said]).toEqual([0, expect.stringMatching(/\S/)]);
});
