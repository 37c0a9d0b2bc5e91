import { checkWorkbook } from '../../src/check';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { buildReport } from '../../src/report/build';
import { reportWords } from '../../src/locales/nl/report';
import { errors } from '../../src/locales/nl/errors';
import { sampleCatalogue } from '../support/sample-catalogue';
import { openWorkbook } from '../../src/workbook';
import { longRun } from '../support/long';

/** As many characters as a cell can have. */
const CELL = 32_767;
/** A file that takes longer than this stops whoever opens it. Far from what it takes: an expression that is not linear takes minutes. */
const MOST_SECONDS = longRun ? 5 : 60;

/** What long texts are made of: each brought an expression to a stop once, or is one that often does. */
const PARTS = [
  ...[
    ' ',
    '0',
    '1',
    '9.',
    '1,',
    'A',
    'a',
    'A.',
    'a.',
    '(',
    '[',
    '<',
    '"',
    "'",
    '-',
    '1-',
    '1 ',
    'a@',
    '@a.',
    '€ ',
  ],
  ...[
    'mw. ',
    'van ',
    'totaal ',
    'algemeen ',
    'periode 0',
    '0 ',
    'P',
    '\u00a0',
    '\u200b',
    '1\u200b',
    '(a',
    'bsn',
    'é',
    '\n',
  ],
] as const;

const full = (part: string, end = '') =>
  part.repeat(Math.ceil(CELL / part.length)).slice(0, CELL - end.length) + end;

/** A workbook in which every place holds a long text. */
function longTexts(part: string): Draft {
  const draft = cleanDraft({ rows: 8, seed: 5 });
  const text = full(part, '!');
  const columns = [
    'tijdvak',
    'verloondeUren',
    'datRegistratie',
    'grond',
    'regio',
    'lhnr',
    'bsn',
    'cdAard',
  ] as const;
  columns.forEach((column, row) => draft.set(row, column, text));
  draft.setHeading('bonusaandeel', text);
  draft.set(1, 'bonusaandeel', text);
  draft.setOpgave('organisatie', text);
  draft.setOpgave('quotumpercentage', text);
  draft.setTabel1('formeel', 'markt', text);
  return draft;
}

async function reportOn(file: Blob, name: string): Promise<string> {
  const source = await openWorkbook(file, name);
  const result = await checkWorkbook(source);
  source.close();
  const report = buildReport([{ result, sha256: null, bytes: null }], {
    language: 'nl',
    role: 'bestuur',
    words: reportWords,
    errors,
    catalogue: sampleCatalogue,
  });
  return JSON.stringify(report);
}

const slice = PARTS.filter((_, i) => longRun || i % 12 === 1);

test.each(slice.map((part) => [JSON.stringify(part), part]))(
  'cells full of %s are read in time, and nothing of them is repeated',
  async (_, part) => {
    const bytes = Uint8Array.from(await draftWorkbook(longTexts(part)));
    const began = process.cpuUsage();
    const report = await reportOn(new Blob([bytes]), 'lang.xlsx');
    const { user } = process.cpuUsage(began);
    expect(user / 1e6).toBeLessThan(MOST_SECONDS);
    // White space before the mark at the end is no part of what the cell says.
    expect(report).toContain(`[${String(full(part, '!').trim().length)} tekens]`);
  },
);

test('a quoted field without end is refused in time', async () => {
  const began = process.cpuUsage();
  const csv = new Blob([`Jaar;BSN\n2025;"${'x'.repeat(30 * 2 ** 20)}`]);
  expect((await reportOn(csv, 'a.csv')).includes('"reden":"csv-malformed"')).toBe(true);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(MOST_SECONDS);
});

test('a sheet with a cell longer than Excel has is not read on, and that is said', async () => {
  const text = `Jaar;Opmerking\n2025;${'x'.repeat(CELL + 1)}`;
  expect((await reportOn(new Blob([text]), 'a.csv')).includes('"reden":"cell-too-long"')).toBe(true);
});
