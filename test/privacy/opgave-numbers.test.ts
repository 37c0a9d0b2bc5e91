import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { reportOf } from '../../src/cli/report-of';
import { wordsIn } from '../../src/cli/words';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { OPGAVE_FIELDS, type OpgaveField } from '../../src/meting/form/opgave';
import { isBsnNumber } from '../../src/privacy/bsn';
import { csvReport } from '../../src/report/csv';
import { htmlReport } from '../../src/report/html/report';
import { jsonReport } from '../../src/report/json';
import { sarifReport } from '../../src/report/sarif';

/** Of nine digits, and of eight after a zero that a spreadsheet dropped. */
const numbers = [123_456_782, 10_464_554];

const numberFields = OPGAVE_FIELDS.filter(({ type }) =>
  ['integer', 'number', 'percent', 'euro'].includes(type),
);

/** A meting in which every rule on the Opgave that repeats a number does so when `field` holds one that is wrong. */
function draftWith(field: OpgaveField, value: number): Draft {
  const draft = cleanDraft({ rows: 30, seed: 5 });
  draft.set(0, 'cdAard', 22);
  draft.setOpgave('urenDoelgroep', 12_000);
  draft.setOpgave('quotumtekort', 0.9);
  draft.setOpgave('quotumheffing', 4_500);
  draft.setOpgave(field, value);
  return draft;
}

function allReports(result: CheckResult): string {
  return (['nl', 'en'] as const)
    .flatMap((language) => {
      const words = wordsIn(language);
      const report = reportOf([{ result, sha256: 'a'.repeat(64), bytes: 1 }], 'bestuur', words);
      return [
        jsonReport(report),
        csvReport(report, words.report),
        sarifReport(report),
        htmlReport(report, words.report),
      ];
    })
    .join('\n');
}

/** Digits as they stand in a text, whatever groups they are written in. */
function shows(text: string, value: number): boolean {
  return text.replace(/(?<=\d)(?:[.,\u00a0 -]|&nbsp;)(?=\d{3})/g, '').includes(String(value));
}

test.each(numberFields.flatMap(({ id }) => numbers.map((value) => [id, value] as const)))(
  'the number of a person in %s (%d) is in no finding, result or report',
  async (field, value) => {
    const result = await checkWorkbook(draftSource(draftWith(field, value)));
    expect(shows(JSON.stringify([result.groups, result.result?.previous, result.year]), value)).toBe(false);
    expect(shows(allReports(result), value)).toBe(false);
  },
);

test('where no number is that large it is not counted with, and the finding says why', async () => {
  const result = await checkWorkbook(draftSource(draftWith('banenVorigJaar', 123_456_782)));
  expect(result.result?.previous.jobs).toBeNull();
  const shown = result.groups.map(({ rule, examples }) => [rule, examples[0]?.facts['waarde']]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['S18', '******782'],
      ['P01', '******782'],
    ]),
  );
});

test('hours and amounts are counted with, and pointed out where the column of the BSN holds them as well', async () => {
  const draft = draftWith('urenDoelgroep', 123_456_782);
  const facts = async () =>
    (await checkWorkbook(draftSource(draft))).groups.flatMap(({ rule, examples }) =>
      rule === 'Q04' || rule === 'P01' ? [[rule, examples[0]?.facts]] : [],
    );
  expect(await facts()).toEqual([['Q04', { uren: '******782', rijen: 1 }]]);
  draft.set(3, 'bsn', 123_456_782);
  expect(await facts()).toEqual([
    ['P01', { waarde: '******782' }],
    ['Q04', { uren: '******782', rijen: 1 }],
  ]);
});

test('a large number that cannot be that of a person, and every number that is computed, is shown as it is', async () => {
  const draft = draftWith('urenDoelgroep', 12_345_678);
  // The levy that follows, 10,008,500, passes the elfproef by chance.
  const shortage = 2001.7;
  draft.setOpgave('quotumtekort', shortage);
  const { groups } = await checkWorkbook(draftSource(draft));
  const factsOf = (id: string) => groups.find(({ rule }) => rule === id)?.examples[0]?.facts;
  expect(factsOf('Q04')).toMatchObject({ uren: 12_345_678 });
  expect(factsOf('Q03')).toMatchObject({ opgegeven: 4_500, verwacht: shortage * 5000 });
  expect(isBsnNumber(shortage * 5000)).toBe(true);
});
