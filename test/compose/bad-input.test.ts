import ExcelJS from 'exceljs';
import { readExport } from '../../src/compose/export/read-export';
import type { ReadExportOptions } from '../../src/compose/export/export-reading';
import { dayOfIso } from '../../src/meting/form/days';
import { openWorkbook } from '../../src/workbook';
import { outcomeOf, readLines } from './support/read-lines';

const [A, B, C] = ['123456782', '111222333', '010554336'];
const H = 'BSN;Periode;Verloonde uren';

/** Numbers, days and periods in every notation: right, or asked about. */
test.each<[string, readonly string[], string]>([
  ['="..." around numbers', [H, `="${C}";2025-12;="100,5"`], `${C} 100.5`],
  ['points in the number of a person', [H, '1234.56.782;2025-12;100'], `${A} 100`],
  ['three decimals with a point', [H, `${A};2025-12;108.500`, `${B};2025-12;64.000`], `${A} 108.5, ${B} 64`],
  ['three decimals with a comma', [H, `${A};2025-12;108,500`, `${B};2025-12;64,000`], `${A} 108.5, ${B} 64`],
  ['hours and minutes', [H, `${A};2025-12;136:30`, `${B};2025-12;64u15`], `${A} 136.5, ${B} 64.25`],
  ['corrections below zero', [H, `${A};2025-12;100`, `${A};2025-12;20-`, `${A};2025-12;(5)`], `${A} 75`],
  ['12/25', [H, `${A};12/25;100`], `${A} 100`],
  ['nov-25', [H, `${A};nov-25;100`], '! export-other-month'],
  ['years of two digits', [`BSN;Jaar;Maand;Verloonde uren`, `${A};24;12;100`], '! export-other-month'],
  [
    'days with years of two digits',
    ['BSN;Begin tijdvak;Einde tijdvak;Verloonde uren', `${A};01-11-25;30-11-25;100`],
    '! export-other-month',
  ],
  [
    'days with the month first',
    ['BSN;Begin tijdvak;Einde tijdvak;Verloonde uren', `${A};12/01/2025;12/31/2025;100`],
    `${A} 100`,
  ],
  [
    'days as numbers of a sheet',
    ['BSN;Begin tijdvak;Einde tijdvak;Verloonde uren', `${A};45962;45991;100`],
    '? which-column period: Begin tijdvak | Einde tijdvak',
  ],
  ['a period nobody knows', [H, `${A};2512;100`], '? which-column period: Periode'],
  ['a quarter', [H, `${A};2025-Q4;300`], '! export-other-month'],
  [
    'a quarter by its days',
    ['BSN;Begin tijdvak;Einde tijdvak;Verloonde uren', `${A};01-10-2025;31-12-2025;300`],
    '! export-odd-period',
  ],
  [
    'weeks',
    [
      'BSN;Begin tijdvak;Einde tijdvak;Verloonde uren',
      `${A};22-12-2025;28-12-2025;25`,
      `${A};29-12-2025;04-01-2026;25`,
    ],
    '! export-odd-period',
  ],
  ['numbered weeks', ['BSN;Jaar;Week;Verloonde uren', `${A};2025;49;25`], '? which-month month'],
  ['numbered months without a year', ['BSN;Maand;Verloonde uren', `${A};12;100`], '? which-month year'],
  ['a line without a month', [H, `${A};2025-12;100`, `${B};;50`], '? which-month lines'],
  ['hours of a year', ['BSN;Jaar;Verloonde uren', `${A};2025;700`], '? which-month month'],
  ['more hours than a month has', [H, `${A};2025-12;700`, `${B};2025-12;600`], '? which-month hours'],
  [
    'a title of several months',
    ['Overzicht januari 2025 t/m maart 2025;', 'BSN;Verloonde uren', `${A};100`],
    '! export-other-month',
  ],
  ['four weeks by the heading', ['BSN;Periode (4 weken);Verloonde uren', `${A};12;72`], '? period-days'],
  [
    'four weeks by another column',
    ['BSN;Tijdvaktype;Periode;Verloonde uren', `${A};4WK;12;72`],
    '? period-days',
  ],
  [
    'four-week periods under another name',
    ['BSN;4-weken periode;Verloonde uren', `${A};13;72`],
    '? period-days',
  ],
  [
    'hours of four weeks under a month',
    ['BSN;Verloonde uren (4 weken);Periode', `${A};72;2025-12`],
    '? period-days',
  ],
  [
    'hours of four weeks, of no month',
    ['Overzicht december 2025;', 'BSN;Verloonde uren (4 weken)', `${A};72`],
    '? period-days',
  ],
])('%s', async (_what, lines, gives) => {
  expect(await outcomeOf(readLines(lines))).toBe(gives);
});

test('hours of four weeks count over the days that are said', async () => {
  const fourWeeks = { first: dayOfIso('2025-12-01'), last: dayOfIso('2025-12-28') };
  const lines = ['Overzicht december 2025;', 'BSN;Verloonde uren (4 weken)', `${A};72`];
  const { relations } = await readLines(lines, { fourWeeks });
  expect(relations).toMatchObject([{ hours: 72, ...fourWeeks }]);
});

test('of two years the thirteenth period of the other is not added', async () => {
  const lines = [H, `${A};2024-P13;70`, `${A};2025-P13;72`];
  const fourWeeks = { first: 45992, last: 46019 };
  expect(await outcomeOf(readLines(lines, { fourWeeks }))).toBe(`${A} 72`);
});

test('numbered periods may be months, and days that the month does not fall in are asked again', async () => {
  const lines = [H, `${A};2025-P12;100`, `${A};2025-P11;90`];
  const told = (first: string, last: string) =>
    outcomeOf(readLines(lines, { fourWeeks: { first: dayOfIso(first), last: dayOfIso(last) } }));
  expect(await told('2025-12-01', '2025-12-31')).toBe(`${A} 100`);
  expect(await told('2025-11-03', '2025-11-30')).toBe('? period-days');
  expect(await told('2025-12-01', '2025-12-20')).toBe('? period-days');
});

test.each<[string, readonly string[], string]>([
  ['headings in two rows', ['Werknemer;;Uren;', 'BSN;Naam;Verloond;Verlof', `${A};J;100;8`], 'Uren Verloond'],
  ['a heading with its month', ['BSN;Verloonde uren 2025-12', `${A};100`], 'Verloonde uren 2025-12'],
])('%s', async (_what, lines, heading) => {
  const { match } = await readLines(lines);
  expect(match.matched.find(({ field }) => field === 'hours')?.heading).toBe(heading);
});

describe('lines', () => {
  const same = [H, `${A};2025-12;100`, `${A};2025-12;100`, `${B};2025-12;50`];
  const totals = [
    'BSN;Periode;Looncomponent;Verloonde uren',
    `${A};2025-12;Salaris;60`,
    `${A};2025-12;Meeruren;10`,
    `${A};2025-12;;70`,
    `${B};2025-12;Salaris;50`,
    `${B};2025-12;;50`,
  ];
  const several = ['BSN;Kostenplaats;Verloonde uren', `${A};1;60`, `${A};2;50`];
  const weekly = ['BSN;Periode;Contracturen', `${A};2025-12;12`, `${A};2025-12;13`];
  const asWeeks = { answers: { headings: { hours: 'Contracturen' }, unit: { kind: 'week' } } } as const;
  const month = 1331 / 12 / 25.5;

  test.each([
    ['the same', same, {}, 'same', `${A} 100, ${B} 50`, `${A} 200, ${B} 50`],
    ['sums of the others', totals, {}, 'sum', `${A} 70, ${B} 50`, `${A} 140, ${B} 100`],
    [
      'a week each',
      weekly,
      asWeeks,
      'contracts',
      `${A} ${String(Math.round(13 * month * 1e4) / 1e4)}`,
      `${A} ${String(Math.round(25 * month * 1e4) / 1e4)}`,
    ],
  ] as const)(
    'that are %s are asked about, and do as they are told',
    async (_what, lines, options, why, once, add) => {
      expect(await outcomeOf(readLines(lines, options))).toBe(`? which-lines ${why}`);
      const told = (answer: 'once' | 'add') =>
        outcomeOf(readLines(lines, { ...options, said: { lines: { [why]: answer } } }));
      expect(await told('once')).toBe(once);
      expect(await told('add')).toBe(add);
    },
  );

  test('of a person that all have the same hours are asked about', async () => {
    const lines = [
      'BSN;Periode;Looncomponent;Verloonde uren',
      `${A};2025-12;Salaris;86,7`,
      `${A};2025-12;Reiskosten;86,7`,
      `${B};2025-12;Salaris;110,5`,
    ];
    expect(await outcomeOf(readLines(lines))).toBe('? which-lines equal');
    const told = (equal: 'once' | 'add') => outcomeOf(readLines(lines, { said: { lines: { equal } } }));
    expect(await told('once')).toBe(`${A} 86.7, ${B} 110.5`);
    expect(await told('add')).toBe(`${A} 173.4, ${B} 110.5`);
  });

  test('that are so for one of many only are added up, whatever was said of others', async () => {
    const lines = [
      'BSN;Periode;Looncomponent;Verloonde uren',
      ...[A, B, C].flatMap((bsn, i) => [
        `${bsn};2025-12;Salaris;60`,
        `${bsn};2025-12;Meeruren;${i === 0 ? '60' : '10'}`,
      ]),
    ];
    const once = { same: 'once', sum: 'once', equal: 'once' } as const;
    expect(await outcomeOf(readLines(lines, { said: { lines: once } }))).toBe(`${A} 120, ${B} 70, ${C} 70`);
  });

  test('without a component that repeat those with one are asked about, also of one person among many', async () => {
    const lines = [
      'BSN;Periode;Looncomponent;Verloonde uren',
      ...[A, B, C].flatMap((bsn) => [`${bsn};2025-12;Salaris;60`, `${bsn};2025-12;Meeruren;10`]),
      `${B};2025-12;;70`,
    ];
    expect(await outcomeOf(readLines(lines))).toBe('? which-lines sum');
    const told = (sum: 'once' | 'add') => outcomeOf(readLines(lines, { said: { lines: { sum } } }));
    expect(await told('once')).toBe(`${A} 70, ${B} 70, ${C} 70`);
    expect(await told('add')).toBe(`${A} 70, ${B} 140, ${C} 70`);
  });

  test('without hours a week take nothing from the line that has them', async () => {
    const lines = [
      'BSN;Periode;Looncomponent;Contracturen',
      `${A};2025-12;Salaris;25,5`,
      `${A};2025-12;Reis;0`,
    ];
    const components = { counted: ['Salaris', 'Reis'], left: [] };
    const answers = { headings: { hours: 'Contracturen' }, unit: { kind: 'week' }, components } as const;
    expect(await outcomeOf(readLines(lines, { answers }))).toBe(`${A} 110.9167`);
  });

  test('of which nothing says why there are several are asked about, also where the month was said', async () => {
    expect(await outcomeOf(readLines(several))).toBe('? which-month month');
    const said = { monthConfirmed: true };
    expect(await outcomeOf(readLines(several, { said }))).toBe('? which-lines several');
    expect(await outcomeOf(readLines(several, { said: { ...said, lines: { several: 'add' } } }))).toBe(
      `${A} 110`,
    );
  });

  test('of people called Som or at work for Total are no totals', async () => {
    const lines = ['Naam;Afdeling;BSN;Periode;Verloonde uren', `Som;x;${A};2025-12;100`];
    const more = [`Bos;Total Care;${B};2025-12;50`, `Bos;Totaal;${B};2025-12;50`, 'Totaal;;;;150'];
    expect(await outcomeOf(readLines([...lines, ...more.slice(0, 1)]))).toBe(`${A} 100, ${B} 50`);
    const total = [`Bos;x;${B};2025-12;50`, ...more.slice(1)];
    const { relations, notes } = await readLines([...lines, ...total]);
    expect(relations.map(({ hours }) => hours)).toEqual([100, 50]);
    expect(notes).toEqual([{ code: 'total-lines', lines: 2 }]);
  });

  test('of different kinds of work are different relations', async () => {
    const head = 'BSN;Functie;Maand;Verloonde uren;Aard arbeidsverhouding;Datum in dienst';
    const lines = [head, `${A};conc;2025-12;50;1;01-01-2020`, `${A};besch;2025-12;30;24;01-01-2020`];
    expect(await outcomeOf(readLines(lines))).toBe(`${A}/1 50, ${A}/24 30`);
    // A line that says nothing of it goes with the only one it can belong to.
    const first = lines.slice(0, 2);
    expect(await outcomeOf(readLines([...first, `${A};toeslag;2025-12;4;;`]))).toBe(`${A}/1 54`);
  });
});

test.each<[string, readonly string[], Parameters<typeof readLines>[1], readonly string[]]>([
  [
    'another total in the file than was counted',
    [H, `${A};2025-12;100`, `${B};2025-12;50`, 'Totaal;;250'],
    {},
    ['total-lines', 'total-differs'],
  ],
  ['the same total', [H, `${A};2025-12;100`, `${B};2025-12;50`, 'Totaal;;150'], {}, ['total-lines']],
  [
    'more hours in a month than anybody works',
    [H, `${A};2025-12;300`, `${B};2025-12;50`, `${C};2025-12;50`],
    {},
    ['hours-many'],
  ],
  [
    'an answer that the values speak against',
    [H, `${A};2025-12;30`, `${B};2025-12;20`, `${C};2025-12;25`],
    { answers: { headings: {}, unit: { kind: 'hours' } } },
    ['unit-told'],
  ],
  ...(
    [
      ['minutes that are parts of full time', 0.8, { kind: 'minutes' }],
      ['minutes that are hours', 120, { kind: 'minutes' }],
      ['parts of full time that are hours', 120, { kind: 'fte', fullTime: 40 }],
      ['hours a week that are hours', 120, { kind: 'week' }],
      ['hours a day that are hours a week', 36, { kind: 'day', days: 5 }],
    ] as const
  ).map(
    ([what, hours, unit]) =>
      [
        what,
        [H, `${A};2025-12;${String(hours)}`, `${B};2025-12;${String(hours / 2)}`],
        { answers: { headings: {}, unit } },
        expect.arrayContaining(['hours-converted', 'unit-told']) as string[],
      ] as [string, readonly string[], Partial<ReadExportOptions>, readonly string[]],
  ),
])('says of %s', async (_what, lines, options, notes) => {
  expect((await readLines(lines, options)).notes.map(({ code }) => code)).toEqual(notes);
});

test('takes loonheffingennummers for what they are, whatever they are headed', async () => {
  const lines = ['Werkgever;BSN;Periode;Verloonde uren', `123456782L01;${A};2025-12;100`];
  expect((await readLines(lines)).relations[0]?.lhnr).toBe('123456782L01');
});

describe('a workbook', () => {
  const read = async (fill: (workbook: ExcelJS.Workbook) => void) => {
    const workbook = new ExcelJS.Workbook();
    fill(workbook);
    const source = await openWorkbook(new Blob([await workbook.xlsx.writeBuffer()]), 'export.xlsx');
    return readExport(source, { year: 2025, month: 12 });
  };
  const head = ['BSN', 'Periode', 'Verloonde uren'];

  test('with hours as times of a clock', async () => {
    const { relations } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Export');
      sheet.addRows([head, [A, '2025-12', 5.6875], [B, '2025-12', 2.5]]);
      sheet.getColumn(3).numFmt = '[h]:mm';
    });
    expect(relations.map(({ hours }) => hours)).toEqual([136.5, 60]);
  });

  test('with rows that are not shown, and a sheet with other headings', async () => {
    const { notes } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Deel 1');
      sheet.addRows([head, [A, '2025-12', 100], [B, '2025-12', 50]]);
      sheet.getRow(3).hidden = true;
      workbook.addWorksheet('Deel 2').addRows([
        ['BSN', 'Periode', 'Uren'],
        [C, '2025-12', 60],
      ]);
    });
    expect(notes).toEqual([
      { code: 'sheets-not-read', sheets: ['Deel 2'] },
      { code: 'hidden-lines', lines: 1 },
    ]);
  });
});
