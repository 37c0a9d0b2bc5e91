import { writeXlsx } from 'hucre/xlsx';
import { readExport } from '../../src/compose/export/read-export';
import { composeWords as en } from '../../src/locales/en/compose';
import { composeWords as nl } from '../../src/locales/nl/compose';
import { openWorkbook } from '../../src/workbook';
import { outcomeOf, readLines } from './support/read-lines';

// What is asked and said of an export names the rows, says why, and asks nothing that no answer can mend.

const [A, B, C] = ['123456782', '111222333', '010554336'];
const words = [nl, en];

test('a BSN that cannot be right is named by its row', async () => {
  const { notes } = await readLines(
    [
      'BSN;Periode;Verloonde uren',
      `${A};2025-12;100`,
      '123456789;2025-12;50',
      ...[B, C].map((bsn) => `${bsn};2025-12;60`),
    ],
    { answers: { headings: { bsn: 'BSN' } } },
  );
  expect(notes).toEqual([{ code: 'bsn-elfproef', rows: [3], lines: 1 }]);
});

test('lines that stand there twice are named by their rows', async () => {
  const { questions } = await readLines([
    'BSN;Periode;Verloonde uren',
    `${A};2025-12;100`,
    `${B};2025-12;50`,
    `${A};2025-12;100`,
    `${C};2025-12;60`,
    `${C};2025-12;60`,
  ]);
  expect(questions).toEqual([{ code: 'which-lines', why: 'same', relations: 2, rows: [4, 6] }]);
  for (const { question } of words) expect(question(questions[0] as never)).toMatch(/ 4, 6\)/);
});

test('why the unit of the hours is asked stands in the question', async () => {
  const { questions } = await readLines([
    'BSN;Periode;Verloonde uren',
    `${A};2025-12;1100`,
    `${B};2025-12;110`,
    `${C};2025-12;87`,
  ]);
  expect(questions).toMatchObject([{ code: 'which-unit', suggestion: 'hours', most: 1100 }]);
  expect(nl.question(questions[0] as never)).toContain('Het hoogste getal is 1.100.');
  expect(en.question(questions[0] as never)).toContain('The greatest number is 1,100.');
});

const names = ['BSN;Periode;Verloonde uren', 'Jansen, A.;2025-12;100', 'de Vries, B.;2025-12;50'];

test.each([undefined, { headings: { bsn: 'BSN' } }])(
  'names are no BSNs, whatever was said: %j',
  async (answers) => {
    expect(await outcomeOf(readLines(names, { answers }))).toBe('! export-bsn-other');
  },
);

test.each<[string, readonly string[], string]>([
  ['headings only', ['BSN;Periode;Verloonde uren;Loon'], '! export-only-headings'],
  ['an empty column of hours', ['BSN;Periode;Verloonde uren', `${A};2025-12;`], '! export-column-empty'],
  ['an empty column of BSNs', ['Nr;BSN;Verloonde uren', '12;;100'], '! export-column-empty'],
  [
    'the list of UWV',
    [
      'Burgerservicenummer;Naam;Datum opname doelgroepregister;Einddatum;Grondslag',
      `${A};Jansen;01-02-2020;;Wajong`,
    ],
    '! export-is-list',
  ],
  ['an export without hours', ['BSN;Naam;Loon', `${A};Jansen;2000,12`], '! export-without-hours'],
])('%s', async (_, lines, outcome) => {
  expect(await outcomeOf(readLines(lines))).toBe(outcome);
});

test.each([
  'Volgnr. IKV',
  'IKV',
  'IKV-nr',
  'Volgnummer IKV',
  'Volgnummer inkomstenverhouding',
  'Nummer inkomstenverhouding',
])('%s is the number of the income relation', async (heading) => {
  const { match, relations } = await readLines([
    `BSN;${heading};Periode;Verloonde uren`,
    `${A};2;2025-12;100`,
    `${B};1;2025-12;50`,
  ]);
  expect(match.matched.map(({ field }) => field)).toContain('number');
  expect(relations.map(({ number }) => number)).toEqual(['2', '1']);
});

test('an example shows a period, of a day the year only, and of a person no more than before', async () => {
  const day = new Date(Date.UTC(2019, 2, 1));
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Export',
        rows: [
          ['BSN', 'Datum in dienst', 'Periode', 'Verloonde uren', 'Personeelsnummer'],
          [A ?? '', day, '2025-12', 100, 'Jansen'],
          [B ?? '', day, '2025-12', 50, 'de Vries'],
        ],
      },
    ],
  });
  const source = await openWorkbook(new Blob([Uint8Array.from(file)]), 'export.xlsx');
  const { match } = await readExport(source, { year: 2025, month: 12 });
  const example = Object.fromEntries(match.matched.map((each) => [each.field, each.example]));
  expect(example).toMatchObject({ begin: '**-**-2019', period: '2025-12', hours: '100' });
  expect(example['bsn']).not.toContain(A?.slice(0, 6));
  expect(example['personNumber']).not.toContain('Jansen');
});
