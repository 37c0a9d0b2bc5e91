import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readExport, type ReadExport } from '../../src/compose/export/read-export';
import type { ReadExportOptions } from '../../src/compose/export/export-reading';
import type { ExportField } from '../../src/compose/export/fields';
import { openWorkbook } from '../../src/workbook';

/** Twelve exports as payroll packages and HR systems give them, invented, ugly on purpose. December 2025 is asked for. */
interface Example {
  readonly name: string;
  /** Lines of the file; a .csv unless `xlsx` says otherwise. */
  readonly lines: readonly string[];
  readonly separator?: string;
  readonly xlsx?: boolean;
  readonly windows?: boolean;
  /** What each field must be taken from. What is not named must not be taken at all. */
  readonly columns: Partial<Record<ExportField, string>>;
  /** Questions that must be asked, as code and field or suggestion. */
  readonly asks?: readonly string[];
  readonly options?: Partial<ReadExportOptions>;
  /** Hours by BSN. */
  readonly hours?: Readonly<Record<string, number>>;
}

const A = '123456782';
const B = '111222333';
const C = '010554336';

const examples: readonly Example[] = [
  {
    name: 'one line an employee a month, with the BSN of the partner',
    lines: [
      'Medewerker;Naam;Voorletters;BSN;BSN partner;Geboortedatum;Datum in dienst;Datum in dienst concern;Periode;Verloonde uren;Uren verlof;Brutoloon',
      `1001;Jansen;A.;${A};${B};01-02-1980;01-03-2019;01-03-2001;2025-12;108,50;8;3.210,12`,
      `1002;de Vries;B.;${C};;02-03-1981;01-04-2020;01-04-2002;2025-12;32;0;1.003,44`,
    ],
    columns: { bsn: 'BSN', begin: 'Datum in dienst', period: 'Periode', hours: 'Verloonde uren' },
    hours: { [A]: 108.5, [C]: 32 },
  },
  {
    name: 'a title, an empty line, totals, in Windows-1252',
    lines: [
      'Verloningsoverzicht december 2025;;;;',
      'Stichting Één;;;;',
      ';;;;',
      'Pers.nr;Burgerservicenummer;Aant. verl. uren;Loon SV;Afdeling',
      `7;${A};100;2000,00;Onderbouw`,
      ';;100;2000,00;Totaal Onderbouw',
      `8;${B};50;1000,00;Bovenbouw`,
      'Pers.nr;Burgerservicenummer;Aant. verl. uren;Loon SV;Afdeling',
      'Eindtotaal;;150;3000,00;',
    ],
    windows: true,
    columns: { personNumber: 'Pers.nr', bsn: 'Burgerservicenummer', hours: 'Aant. verl. uren' },
    hours: { [A]: 100, [B]: 50 },
  },
  {
    name: 'a line for each wage component, and the BSN on the first only',
    lines: [
      'Personeelsnr,BSN-nummer,Looncomponent,Verloonde uren,Bedrag',
      `12,${A},Salaris,80.5,1500.00`,
      '12,,Meeruren,4,70.00',
      '12,,Vakantiegeld,0,120.00',
      `13,${B},Salaris,40,700.00`,
    ],
    separator: ',',
    columns: {
      personNumber: 'Personeelsnr',
      bsn: 'BSN-nummer',
      component: 'Looncomponent',
      hours: 'Verloonde uren',
    },
    options: { said: { monthConfirmed: true } },
    hours: { [A]: 84.5, [B]: 40 },
  },
  {
    name: 'all months of the year, numbered, with a year',
    lines: [
      'Jaar\tMaand\tSofinummer\tVerl. uren\tVerl. uren cumulatief',
      `2025\t11\t${A}\t90\t990`,
      `2025\t12\t${A}\t91\t1081`,
      `2024\t12\t${A}\t77\t900`,
      `2025\t12\t${B}\t20\t240`,
    ],
    separator: '\t',
    columns: { year: 'Jaar', period: 'Maand', bsn: 'Sofinummer', hours: 'Verl. uren' },
    hours: { [A]: 91, [B]: 20 },
  },
  {
    name: 'periods of four weeks, whose days are asked',
    lines: ['Periode;BSN;Verloonde uren', `12;${A};70`, `13;${A};72`, `13;${B};33`],
    columns: { period: 'Periode', bsn: 'BSN', hours: 'Verloonde uren' },
    asks: ['period-days'],
  },
  {
    name: 'periods of four weeks, whose days were answered',
    lines: ['Periode;BSN;Verloonde uren', `12;${A};70`, `13;${A};72`, `13;${B};73`, `13;${C};74`],
    columns: { period: 'Periode', bsn: 'BSN', hours: 'Verloonde uren' },
    options: { fourWeeks: { first: 45992, last: 46019 } },
    hours: { [A]: 72, [B]: 73, [C]: 74 },
  },
  {
    name: 'the fields of the loonaangifte, with dates of the tijdvak',
    lines: [
      'LHnr;DatAanvTv;DatEindTv;SofiNr;NumIV;DatAanv;DatEind;CdAard;AantVerlU;AantCtrcturenPWk',
      `123456782L01;20251201;20251231;${A};1;20190101;;1;108;25,5`,
      `123456782L01;20251201;20251231;${A};2;20250901;20251215;11;10;4`,
      `123456782L01;20251101;20251130;${A};1;20190101;;1;99;25,5`,
    ],
    columns: {
      lhnr: 'LHnr',
      periodStart: 'DatAanvTv',
      periodEnd: 'DatEindTv',
      bsn: 'SofiNr',
      number: 'NumIV',
      begin: 'DatAanv',
      end: 'DatEind',
      aard: 'CdAard',
      hours: 'AantVerlU',
      weeklyHours: 'AantCtrcturenPWk',
    },
    hours: { [A]: 118 },
  },
  {
    name: 'hours that are only called hours',
    lines: ['Nr;BSN;Uren;Uren per week', `1;${A};108;25`, `2;${B};52;12`],
    columns: { bsn: 'BSN' },
    asks: ['which-column hours'],
  },
  {
    name: 'hours a week under a name that may be paid hours',
    lines: ['Nr;BSN;Verloonde uren (per week)', `1;${A};25`, `2;${B};12`],
    columns: { bsn: 'BSN', hours: 'Verloonde uren (per week)' },
    asks: ['which-unit week'],
  },
  {
    name: 'minutes',
    lines: ['BSN werknemer;Verloonde uren', `${A};6480`, `${B};3120`, `${C};3000`],
    columns: { bsn: 'BSN werknemer', hours: 'Verloonde uren' },
    asks: ['which-unit minutes'],
  },
  {
    name: 'two columns of the BSN and none of them headed so',
    lines: ['Fiscaal nummer;Identificatienummer;Verloonde uren', `${A};${A};100`, `${B};${B};50`],
    columns: { hours: 'Verloonde uren' },
    asks: ['which-column bsn'],
  },
  {
    name: 'a workbook with real dates, numbers and lost zeros',
    lines: [
      'Werknemersnummer|Werknemer|BSN|In dienst|Uit dienst|Verloonde uren december 2025|FTE|Overwerk uren',
      `1|Jansen, A.|#${A}|@43466||#108|#0.68|#4`,
      `2|de Vries, B.|#10554336|@44197|@46010|#32|#0.2|#0`,
      '|Totaal|||| #140||',
    ],
    xlsx: true,
    columns: {
      personNumber: 'Werknemersnummer',
      bsn: 'BSN',
      begin: 'In dienst',
      end: 'Uit dienst',
      hours: 'Verloonde uren december 2025',
    },
    hours: { [A]: 108, [C]: 32 },
  },
];

async function fileOf({ lines, windows, xlsx }: Example): Promise<Blob> {
  if (xlsx) {
    const rows = lines.map((line) =>
      line.split('|').map((cell) => {
        const text = cell.trim();
        if (text === '') return null;
        return text.startsWith('#') || text.startsWith('@') ? Number(text.slice(1)) : text;
      }),
    );
    const cells = new Map(
      lines.flatMap((line, r) =>
        line.split('|').flatMap((cell, c) =>
          cell.startsWith('@')
            ? [
                [
                  `${String(r)},${String(c)}`,
                  {
                    value: Number(cell.slice(1)),
                    type: 'number' as const,
                    style: { numFmt: 'dd-mm-yyyy' },
                  },
                ] as const,
              ]
            : [],
        ),
      ),
    );
    return new Blob([Uint8Array.from(await writeXlsx({ sheets: [{ name: 'Export', rows, cells }] }))]);
  }
  const text = `${lines.join('\r\n')}\r\n`;
  return windows ? new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]) : new Blob([text]);
}

async function read(example: Example): Promise<ReadExport> {
  const name = example.name.endsWith('.csv') ? example.name : `export.${example.xlsx ? 'xlsx' : 'csv'}`;
  const source = await openWorkbook(await fileOf(example), name);
  return readExport(source, { year: 2025, month: 12, ...example.options });
}

const asked = ({ questions }: ReadExport) =>
  questions.map((question) =>
    question.code === 'which-column'
      ? `which-column ${question.field}`
      : question.code === 'which-unit'
        ? `which-unit ${question.suggestion}`
        : question.code,
  );

test('there are twelve', () => {
  expect(examples).toHaveLength(12);
});

test.each(examples.map((each) => [each.name, each] as const))('%s', async (_name, example) => {
  const found = await read(example);
  expect(Object.fromEntries(found.match.matched.map(({ field, heading }) => [field, heading]))).toEqual(
    example.columns,
  );
  expect(asked(found)).toEqual(example.asks ?? []);
  const hours: Record<string, number> = {};
  for (const { bsn, hours: paid } of found.relations) {
    const key = String(bsn).padStart(9, '0');
    hours[key] = (hours[key] ?? 0) + paid;
  }
  expect(hours).toEqual(example.hours ?? {});
});

test('an OpenDocument export gives the same: columns, totals left out, lost zeros, hours', async () => {
  const rows = [
    ['Verloningsoverzicht december 2025'],
    ['Pers.nr', 'BSN', 'BSN partner', 'In dienst', 'Verloonde uren', 'Uren verlof'],
    [1, A, B, new Date(Date.UTC(2019, 0, 1)), 108.5, 4],
    [2, Number(C), null, new Date(Date.UTC(2021, 0, 1)), 32, 0],
    ['Totaal', null, null, null, 140.5, 4],
  ];
  const bytes = await writeOds({ sheets: [{ name: 'Export', rows }] });
  const source = await openWorkbook(new Blob([Uint8Array.from(bytes)]), 'export.ods');
  const found = await readExport(source, { year: 2025, month: 12 });
  expect(Object.fromEntries(found.match.matched.map(({ field, heading }) => [field, heading]))).toEqual({
    personNumber: 'Pers.nr',
    bsn: 'BSN',
    begin: 'In dienst',
    hours: 'Verloonde uren',
  });
  expect(found.relations.map(({ bsn, hours }) => [bsn, hours])).toEqual([
    [Number(A), 108.5],
    [Number(C), 32],
  ]);
  expect(found.relations[0]?.begin).toBe(43466);
});

test('of columns that are not needed no cell comes along: names, days of birth, wages', async () => {
  const [first] = examples;
  const found = JSON.stringify(await read(first as Example));
  expect(found).toContain('108.5');
  for (const secret of ['Jansen', 'Vries', '1980', '1981', '29252', '3.210', '3210', '1003.44', B])
    expect(found).not.toContain(secret);
});

test('what stands in a column is shown masked', async () => {
  const [first] = examples;
  const { match } = await read(first as Example);
  expect(JSON.stringify(match)).not.toContain(A);
  expect(match.matched.find(({ field }) => field === 'bsn')?.example).toBe('******782');
});

const export1 = (header: string, ...lines: readonly string[]): Example => ({
  name: '',
  lines: [header, ...lines],
  columns: {},
});

test.each<[string, Example, string]>([
  ['without a BSN', export1('Naam;Verloonde uren', 'Jansen;100'), 'export-without-bsn'],
  ['without hours', export1('BSN;Naam;Afdeling;Functie;Schaal', `${A};Jansen;x;y;z`), 'export-without-hours'],
  ['that is a list', export1('BSN', A, B), 'export-is-list'],
  ['that is a list without a heading', export1(A, B, C), 'export-is-list'],
  ['of another month', export1('BSN;Periode;Verloonde uren', `${A};2025-11;100`), 'export-other-month'],
  ['of another year', export1('BSN;Periode;Verloonde uren', `${A};2024-12;100`), 'export-other-month'],
  [
    'whose title names another month',
    export1('Overzicht november 2025;;', 'BSN;Verloonde uren;', `${A};100;`),
    'export-other-month',
  ],
])('refuses an export %s', async (_what, example, code) => {
  await expect(read(example)).rejects.toMatchObject({ name: 'ComposeError', code });
});

test('says what it could not read', async () => {
  const { notes, relations, questions } = await read(
    export1(
      'BSN;Verloonde uren december 2025',
      `${A};100`,
      `${B};honderd`,
      ';12',
      '123456789;30',
      `${C};-10`,
      ...[
        '100000009',
        '100000010',
        '100000022',
        '100000034',
        '100000046',
        '100000058',
        '100000071',
        '100000083',
      ].map((bsn) => `${bsn};60`),
    ),
  );
  expect(questions).toEqual([]);
  expect(notes).toEqual([
    { code: 'hours-unreadable', rows: [3], lines: 1 },
    { code: 'bsn-elfproef', rows: [5], lines: 1 },
    { code: 'hours-impossible', rows: [6], relations: 1 },
    { code: 'lines-without-bsn', lines: 1, hours: 12 },
  ]);
  expect(relations.map(({ hours }) => hours).slice(0, 4)).toEqual([100, NaN, 30, -10]);
});

test('converts hours of a week once told so, and says that it did', async () => {
  const example = examples.find(({ asks }) => asks?.[0] === 'which-unit week') as Example;
  const { relations, notes } = await read({
    ...example,
    options: { answers: { headings: {}, unit: { kind: 'week' } }, said: { monthConfirmed: true } },
  });
  // 25.5 hours a week are 1,331 hours a year.
  expect(relations[0]?.hours).toBeCloseTo((25 / 25.5) * (1331 / 12), 3);
  expect(notes).toContainEqual({ code: 'hours-converted', unit: 'week' });
});

const november: readonly [string, readonly string[]][] = [
  [
    'Begindatum and Einddatum',
    [
      'BSN;Begindatum;Einddatum;Verloonde uren',
      `${A};01-11-2025;30-11-2025;100`,
      `${B};17-11-2025;30-11-2025;50`,
    ],
  ],
  ['Periode van and tot', ['BSN;Periode van;Periode tot;Verloonde uren', `${A};1-11-2025;30-11-2025;100`]],
  ['Van and T/m', ['BSN;Van;T/m;Verloonde uren', `${A};1-11-2025;30-11-2025;100`]],
  ['Startdatum and Eind', ['BSN;Startdatum;Eind;Verloonde uren', `${A};20251103;20251130;100`]],
  ['a first day only', ['BSN;Begin tijdvak;Verloonde uren', `${A};01-11-2025;100`]],
  ['days in a title', ['Tijdvak 01-11-2025 t/m 30-11-2025;;', 'BSN;Verloonde uren;', `${A};100;`]],
  ['the heading of the hours', ['BSN;Verloonde uren november 2025', `${A};100`]],
  ['a month under another name', ['BSN;Verwerkingsmaand;Verloonde uren', `${A};november 2025;100`]],
  ['a month number with a year', ['Jaar;Mnd;BSN;Verloonde uren', `2025;11;${A};100`]],
  ['another year', ['Jaar;BSN;Verloonde uren', `2024;${A};100`]],
];

test.each(november)('refuses hours of another month: %s', async (_what, lines) => {
  await expect(read({ name: '', lines, columns: {} })).rejects.toMatchObject({ code: 'export-other-month' });
});

test.each<[string, readonly string[], string]>([
  ['a first day that may be anything', ['BSN;Begindatum;Verloonde uren', `${A};01-11-2025;100`], ''],
  ['a column of days', ['BSN;Boekdatum;Verloonde uren', `${A};30-11-2025;100`, `${B};30-11-2025;50`], ''],
  ['a column nobody knows', ['BSN;Wanneer;Verloonde uren', `${A};2025-11;100`], ''],
  ['a month without a year in a title', ['Uren november;;', 'BSN;Verloonde uren;', `${A};100;`], ''],
  ['a day before the month in a title', ['Peildatum 30-11-2025;;', 'BSN;Verloonde uren;', `${A};100;`], ''],
  ['the name of the file', ['BSN;Verloonde uren', `${A};100`], 'uren_november_2025.csv'],
  ['the name of the file, in figures', ['BSN;Verloonde uren', `${A};100`], 'export-202511.csv'],
  ['the day in the name of the file', ['BSN;Verloonde uren', `${A};100`], 'export 2025-11-30.csv'],
])('asks of which month the hours are where it may be another: %s', async (_what, lines, name) => {
  const example = { name, lines, columns: {} };
  const found = await read(example);
  expect(asked(found)).toEqual(['which-month']);
  expect(found.relations).toEqual([]);
  const told = await read({ ...example, options: { said: { monthConfirmed: true } } });
  expect(told.relations[0]).toMatchObject({ first: 45992, last: 46022, hours: 100 });
});

test.each<[string, readonly string[], string]>([
  ['pairs of days', ['BSN;Begindatum;Einddatum;Verloonde uren', `${A};01-12-2025;31-12-2025;100`], ''],
  [
    'a title with the day of printing',
    ['December 2025, afgedrukt 5 januari 2026;;', 'BSN;Verloonde uren;', `${A};100;`],
    '',
  ],
  ['the name of the file', ['BSN;Verloonde uren', `${A};100`], 'december-2025 gemaakt 2026-01-05.csv'],
])('sees by itself that the hours are of the month: %s', async (_what, lines, name) => {
  const found = await read({ name, lines, columns: {} });
  expect(found.notes).toEqual([]);
  expect(found.relations).toMatchObject([{ first: 45992, last: 46022, hours: 100 }]);
});

test('takes days that are spread over years for those of the relation', async () => {
  const found = await read(
    export1(
      'BSN;Begindatum;Einddatum;Verloonde uren december 2025',
      `${A};01-03-2019;;100`,
      `${B};15-08-2022;31-07-2026;50`,
      `${C};01-12-2025;;20`,
    ),
  );
  expect(found.match.matched.map(({ field }) => field)).toEqual(['bsn', 'hours', 'begin', 'end']);
  expect(found.notes).toEqual([]);
  expect(found.relations.map(({ begin }) => begin)).toEqual([43525, 44788, 45992]);
});

test('asks what days are that may be of the period and of the relation, and does what is said', async () => {
  const lines = ['BSN;Begindatum;Einddatum;Verloonde uren', `${A};01-08-2025;31-07-2026;100`];
  expect(asked(await read({ name: '', lines, columns: {} }))).toEqual(['which-dates']);
  const said = (headings: Partial<Record<ExportField, string>>) =>
    read({
      name: '',
      lines,
      columns: {},
      options: { answers: { headings }, said: { monthConfirmed: true } },
    });
  const relation = await said({ begin: 'Begindatum', end: 'Einddatum', periodStart: '', periodEnd: '' });
  expect(relation.relations).toMatchObject([{ begin: 45870, first: 45992, last: 46022 }]);
  const headings = { begin: '', end: '', periodStart: '', periodEnd: '' };
  const neither = await read({ name: '', lines, columns: {}, options: { answers: { headings } } });
  expect(asked(neither)).toEqual(['which-month']);
});

test('never adds up the days of several months', async () => {
  const lines = ['BSN;Datum;Verloonde uren', `${A};30-11-2025;100`, `${A};31-12-2025;90`];
  const found = await read({ name: '', lines, columns: {} });
  expect(asked(found)).toEqual(['which-column period']);
  const options = { answers: { headings: { period: 'Datum' } } };
  expect((await read({ name: '', lines, columns: {}, options })).relations).toMatchObject([{ hours: 90 }]);
});

test.each<[string, readonly string[], number | null]>([
  ['after the number of a person', [`${A};100;x`, `${B};50;y`, `${C}`], 4],
  ['within the hours', [`${A};100;x`, `${B};50;y`, `${C};10`], 4],
  [
    'within the number of a person',
    [...Array.from({ length: 10 }, (_, i) => `${A};${i + 10};x`), '0105'],
    12,
  ],
  ['within the last text', [`${A};100;15,50`, `${B};50;7,25`, `${C};10;8,00`, `${A};1;3,`], 5],
  ['nowhere, after texts of any length', [`${A};100;15,5`, `${B};50;7`, `${C};10;118`, `${A};1;3`], null],
  ['nowhere', [`${A};100;x`, `${B};50;`, `${C};108;`], null],
  ['nowhere, with a total below', [`${A};100;x`, `${B};50;y`, 'Totaal;150'], null],
])('says that a file may be cut off: %s', async (_where, lines, row) => {
  const { notes } = await read(export1('BSN;Verloonde uren december 2025;Afdeling', ...lines));
  expect(notes.filter(({ code }) => code === 'last-line-short')).toEqual(
    row === null ? [] : [{ code: 'last-line-short', row }],
  );
});

test.each<[string, readonly string[], number | null]>([
  ['after people below the last total', [`${A};100;x`, ';100;Totaal x', `${B};50;y`, `${C};10;y`], 5],
  ['after a line of a person whose total is missing', [`${A};100;x`, `${A};100;Totaal`, `${B};50;x`], 4],
  [
    'nowhere: the last line is a total',
    [`${A};100;x`, ';100;Totaal x', `${B};50;y`, ';150;Eindtotaal'],
    null,
  ],
  ['nowhere: the total stands above', [';150;Totaal', `${A};100;x`, `${B};50;y`], null],
  ['nowhere: there are no totals', [`${A};100;x`, `${B};50;y`], null],
])('says that a total is missing at the end: %s', async (_where, lines, row) => {
  const { notes } = await read(export1('BSN;Verloonde uren december 2025;Afdeling', ...lines));
  expect(notes.filter(({ code }) => code === 'end-without-total')).toEqual(
    row === null ? [] : [{ code: 'end-without-total', row }],
  );
});

const staff = (n: number): readonly string[] =>
  [
    A,
    B,
    C,
    '100000009',
    '100000010',
    '100000022',
    '100000034',
    '100000046',
    '100000058',
    '100000071',
    '100000083',
  ].slice(0, n);

test.each<[string, string]>([
  ['Correctie over', '2025-10'],
  ['Correctieperiode', 'oktober 2025'],
  ['Herrekening over', '31-10-2025'],
  ['TWK-periode', '10-2025'],
  ['Terugwerkend', '10'],
  ['Correctie', '2025-10'],
])('gives the lines of a correction to the period that it names: %s %s', async (heading, period) => {
  const { notes, relations, questions } = await read(
    export1(
      `BSN;Periode;${heading};Verloonde uren`,
      `${A};2025-12;;139`,
      `${B};2025-12;nee;160`,
      `${C};2025-12;2025-12;88`,
      ...Array.from({ length: 10 }, () => `${A};2025-12;${period};3`),
      `${A};2025-12;${period.replace('10', '11').replace('oktober', 'november').replace('31', '30')};-8`,
    ),
  );
  expect(questions).toEqual([]);
  expect(relations.map(({ hours }) => hours)).toEqual([139, 160, 88]);
  expect(notes).toEqual([{ code: 'other-periods', periods: expect.any(Array) as unknown, lines: 11 }]);
});

test('says of a correction that it does not tell of which period it is, and adds it to none', async () => {
  const lines = [
    'BSN;Periode;Correctie over;Verloonde uren',
    ...staff(3).map((bsn) => `${bsn};2025-12;;100`),
    ...Array.from({ length: 18 }, () => `${A};2025-12;2025-11;3`),
    `${B};2025-12;ja;30`,
    `${C};2025-12;2025;30`,
  ];
  const { notes, relations } = await read({ name: '', lines, columns: {} });
  expect(relations.map(({ hours }) => hours)).toEqual([100, 100, 100]);
  expect(notes).toContainEqual({ code: 'correction-unclear', rows: [23, 24], lines: 2 });
});

test('asks about a column of corrections that names no periods', async () => {
  const lines = ['BSN;Periode;Terugwerkend;Verloonde uren', `${A};2025-12;ja;100`, `${B};2025-12;;50`];
  expect(asked(await read({ name: '', lines, columns: {} }))).toEqual(['which-column correction']);
  const options = { answers: { headings: { correction: '' } } };
  const { relations } = await read({ name: '', lines, columns: {}, options });
  expect(relations.map(({ hours }) => hours)).toEqual([100, 50]);
});

test('takes corrections of a month in an export of another one for no hours of the month', async () => {
  const example = export1(
    'BSN;Periode;Correctie over;Verloonde uren',
    `${A};2026-01;;100`,
    `${A};2026-01;2025-12;8`,
  );
  await expect(read(example)).rejects.toMatchObject({ code: 'export-other-month' });
});

test.each<[string, string, string, number]>([
  ['the same month', '2025-12', '2025-12', 0],
  ['another spelling of it', '31-12-2025', 'december 2025', 0],
  ['without the year', '2025-12', '12', 0],
  ['of the month, and one of another', '2025-12', '2025-12', 1],
])('takes a correction of the own period of a line for none: %s', async (_what, own, corrected, others) => {
  const { notes, relations } = await read(
    export1(
      'BSN;Verloonde uren;Periode;TWK-periode',
      ...staff(11).map((bsn, i) => `${bsn};${String(110 + i)};${own};${corrected}`),
      ...Array.from({ length: others }, () => `${A};8;${own};2025-11`),
    ),
  );
  expect(relations.map(({ hours }) => hours)).toEqual(staff(11).map((_, i) => 110 + i));
  expect(notes).toEqual(others === 0 ? [] : [{ code: 'other-periods', periods: ['2025-11'], lines: others }]);
});

test('takes a correction without a year for one of the year of its line', async () => {
  const of = (year: number, hours: number) =>
    staff(11).map((bsn, i) => `${bsn};${String(hours + i)};12;${String(year)};12`);
  const { relations, notes } = await read({
    name: '',
    lines: ['BSN;Verloonde uren;Periodenummer;Jaar;Correctieperiode', ...of(2024, 50), ...of(2025, 110)],
    columns: {},
  });
  expect(relations.map(({ hours }) => hours)).toEqual(staff(11).map((_, i) => 110 + i));
  expect(notes).toContainEqual({ code: 'other-periods', periods: ['2024-12'], lines: 11 });
});

test.each(['Periode begin;Periode eind', 'Periodenummer;Jaar'])(
  'takes a correction of the own period of a line for none: in the columns %s',
  async (headings) => {
    const own = headings.startsWith('Periode begin') ? '01-12-2025;31-12-2025' : '12;2025';
    const { relations } = await read(
      export1(
        `BSN;Verloonde uren;${headings};TWK-periode`,
        ...staff(11).map((bsn, i) => `${bsn};${String(110 + i)};${own};2025-12`),
      ),
    );
    expect(relations.map(({ hours }) => hours)).toEqual(staff(11).map((_, i) => 110 + i));
  },
);

test('names the row of a BSN that Excel cut off, and why', async () => {
  const lines = staff(11).map((bsn, i) => `${bsn};2025-12;${String(60 + i)}`);
  const { notes } = await read(
    export1(
      'BSN;Periode;Verloonde uren',
      ...lines.slice(0, 2),
      '1,00023757E+08;2025-12;88',
      ...lines.slice(2),
    ),
  );
  expect(notes).toContainEqual({ code: 'bsn-cut', rows: [4], lines: 1, written: '1,00E+08', hours: 88 });
  expect(notes.map(({ code }) => code)).not.toContain('lines-without-bsn');
});

test('counts every line of a BSN that Excel cut off, and names their rows', async () => {
  const cut = '1,00023757E+08';
  const lines = [
    'Personeelsnr;BSN;Periode;Verloonde uren',
    ...staff(11).map((bsn, i) => `${String(i + 1)};${bsn};2025-12;${String(60 + i)}`),
    `50;${cut};2025-12;80`,
    `51;${cut};2025-12;7`,
    `50;${cut};2025-12;5`,
    '50;;2025-12;3',
    `50;${cut};2025-12;2`,
  ];
  const options = { answers: { headings: { bsn: 'BSN' } } };
  const { notes } = await read({ name: '', lines, columns: {}, options });
  const told = { rows: [13, 14, 15, 17], lines: 5, written: '1,00E+08', hours: 97 };
  expect(notes.filter(({ code }) => code === 'bsn-cut')).toEqual([{ code: 'bsn-cut', ...told }]);
});

test('repeats no text that is no period, and names the row that seems shifted', async () => {
  const lines = staff(11).map((bsn, i) => `${bsn};M;2025-12;${String(60 + i)}`);
  const found = await read(
    export1('BSN;Naam;Periode;Verloonde uren;Loon', ...lines, `${A};Vries;de;2025-12;88`),
  );
  expect(found.questions).toEqual([]);
  expect(found.notes).toContainEqual({ code: 'period-unreadable', rows: [13], lines: 1 });
  expect(found.notes.map(({ code }) => code)).not.toContain('other-periods');
  expect(found.notes.map(({ code }) => code)).not.toContain('hours-unreadable');
  const options = { answers: { headings: { period: 'Naam' } }, said: { monthConfirmed: true } };
  const example = export1('BSN;Naam;Verloonde uren', `${A};Vries;100`);
  await expect(read({ ...example, options })).rejects.toMatchObject({
    code: 'export-period-unreadable',
    facts: {},
  });
});

test('tells columns with the same heading apart, and says which BSNs are not read', async () => {
  const example = export1(
    'BSN;Naam;Verloonde uren;;BSN;Naam;Verloonde uren;Periode',
    `${A};M;100;;${B};N;50;2025-12`,
    `${C};M;90;;100000009;N;40;2025-12`,
  );
  const { match } = await read(example);
  expect(
    match.questions.map((question) =>
      question.code === 'which-column' ? question.candidates.map(({ heading }) => heading) : question,
    ),
  ).toEqual([
    ['BSN (=A)', 'BSN (=E)'],
    ['Verloonde uren (=C)', 'Verloonde uren (=G)'],
  ]);
  // The hours of the one table are never those of the people of the other.
  const mixed = { headings: { bsn: 'BSN (=A)', hours: 'Verloonde uren (=G)' } };
  const ofOne = await read({ ...example, options: { answers: mixed } });
  expect(ofOne.relations.map(({ hours }) => hours)).toEqual([100, 90]);
  const answers = { headings: { bsn: 'BSN (=E)', hours: 'Verloonde uren (=G)' } };
  const found = await read({ ...example, options: { answers } });
  expect(found.relations.map(({ hours }) => hours)).toEqual([50, 40]);
  expect(found.notes).toContainEqual({ code: 'bsn-columns-not-read', letters: ['A'] });
});
