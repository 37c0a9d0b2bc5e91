import { unzipSync } from 'fflate';
import { sampleCatalogue } from '../support/sample-catalogue';
import { checkWorkbook } from '../../src/check';
import { reportOf } from '../../src/cli/report-of';
import { wordsIn } from '../../src/cli/words';
import { draftSource } from '../../src/check/draft-source';
import { errors } from '../../src/locales/nl/errors';
import { reportWords as words } from '../../src/locales/nl/report';
import { cleanDraft } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';
import { buildReport } from '../../src/report/build';
import { csvReport } from '../../src/report/csv';
import { htmlReport } from '../../src/report/html/report';
import { jsonReport } from '../../src/report/json';
import { sarifReport } from '../../src/report/sarif';
import { xlsxReport } from '../../src/report/xlsx/report';

const remarks = [
  'mw. Jansen-Okafor heeft een depressie',
  'mail naar t.devries@school.example',
  'wisselt door epilepsie',
];

/** A meting with findings of many rules, and with what does not belong in remarks. */
async function checked() {
  const draft = cleanDraft({ rows: 40, seed: 9 });
  const random = seeded(9);
  for (const rule of RULES.filter(({ scope }) => scope === 'rows')) {
    try {
      RULE_EXAMPLES[rule.id].seed(draft, random);
    } catch {
      // Nothing left for this rule to break.
    }
  }
  draft.setHeading('bonusaandeel', 'Opmerking');
  remarks.forEach((remark, row) => draft.set(row, 'bonusaandeel', remark));
  return checkWorkbook(draftSource(draft));
}

async function everythingWritten(result: Awaited<ReturnType<typeof checked>>): Promise<string> {
  const document = buildReport([{ result, sha256: 'a'.repeat(64), bytes: 1 }], {
    language: 'nl',
    role: 'bestuur',
    words,
    errors,
    catalogue: sampleCatalogue,
  });
  const workbook = Object.values(unzipSync(await xlsxReport(document, words)));
  return [
    jsonReport(document),
    csvReport(document, words),
    sarifReport(document),
    htmlReport(document, words),
    ...workbook.map((part) => new TextDecoder().decode(part)),
  ].join('\n');
}

test('keys of findings, which are made from numbers of persons without a secret, are in nothing that leaves the workbook', async () => {
  const result = await checked();
  const keys = result.groups.flatMap(({ key, examples }) => [key, ...examples.map((example) => example.key)]);
  expect(keys.length).toBeGreaterThan(40);
  const written = await everythingWritten(result);
  expect(keys.filter((key) => written.includes(key))).toEqual([]);
});

test('the hash of the outcome does not depend on them, so that nobody can try numbers on it', async () => {
  const result = await checked();
  const other = {
    ...result,
    groups: result.groups.map((group) => ({
      ...group,
      key: 'x',
      examples: group.examples.map((example) => ({ ...example, key: 'y' })),
    })),
  };
  const receiptOf = (of: typeof result) =>
    reportOf([{ result: of, sha256: null, bytes: null }], 'bestuur', wordsIn('nl')).receipt;
  expect(receiptOf(other).outcome).toEqual(receiptOf(result).outcome);
});

test('names, addresses and health in remarks are pointed out, and repeated nowhere', async () => {
  const result = await checked();
  const kinds = result.groups
    .filter(({ rule }) => rule === 'P02')
    .flatMap(({ examples }) => examples.map(({ facts }) => facts['soort']));
  expect(kinds).toEqual(expect.arrayContaining(['health', 'mail', 'name']));
  const written = `${await everythingWritten(result)}${JSON.stringify(result.groups)}`;
  expect(written).not.toMatch(/Okafor|depressie|devries|epilepsie/);
});
