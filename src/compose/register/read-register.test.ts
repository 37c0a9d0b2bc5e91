import { longRun, often } from '../../../test/support/long';
import { isoOfDay } from '../../meting/form/days';
import { openWorkbook } from '../../workbook';
import type { RegisterAnswers } from './date-columns';
import { readRegister } from './read-register';

const [A, B, C] = ['123456782', '111222333', '010554336'];

async function read(...lines: readonly string[]) {
  return readWith({}, ...lines);
}

async function readWith(answers: RegisterAnswers, ...lines: readonly string[]) {
  const source = await openWorkbook(new Blob([`${lines.join('\n')}\n`]), 'geplakte lijst.csv');
  return readRegister(source, undefined, answers);
}

const iso = (day: number) => (day === 0 ? '' : isoOfDay(day));
const whom = async (...lines: readonly string[]) =>
  (await read(...lines)).people.map(({ bsn, from, until }) => [
    String(bsn).padStart(9, '0'),
    iso(from),
    iso(until),
  ]);

const separators = [' ', '  ', ',', ', ', ';', '\t', ' | ', ' - '];
const headings = [
  null,
  ['BSN', 'Begin', 'Einde'],
  ['bsn', 'Begindatum registratie', 'Einddatum registratie'],
];

test.each(separators.flatMap((separator) => headings.map((heading) => [separator, heading] as const)))(
  'a line apart by %j under %j is a person with days',
  async (separator, heading) => {
    const lines = [
      ...(heading === null ? [] : [heading.join(separator)]),
      [A, '01-02-2020', '31-12-2025'].join(separator),
      [B, '1/3/2021', '31/12/2026'].join(separator),
      [C, '2022-04-01'].join(separator),
    ];
    expect(await whom(...lines)).toEqual([
      [A, '2020-02-01', '2025-12-31'],
      [B, '2021-03-01', '2026-12-31'],
      [C, '2022-04-01', ''],
    ]);
  },
);

test('each line may be written in its own way', async () => {
  expect(await whom(`${A}; 01-02-2020`, `${B} 01/03/2021`, `${C},2022-04-01`, '100000009')).toEqual([
    [A, '2020-02-01', ''],
    [B, '2021-03-01', ''],
    [C, '2022-04-01', ''],
    ['100000009', '', ''],
  ]);
});

test('a day is no number of a person, whatever the elfproef says of its digits', async () => {
  // With a zero before them their digits pass.
  const days = ['05-01-2016', '17-01-2016', '29-01-2016'];
  expect(await whom(...days.map((day, i) => `${[A, B, C][i]};${day}`))).toEqual([
    [A, '2016-01-05', ''],
    [B, '2016-01-17', ''],
    [C, '2016-01-29', ''],
  ]);
});

test('numbers on one line are so many people', async () => {
  expect(await whom(`${A}, ${B}, ${C}`)).toEqual([[A], [B], [C]].map(([bsn]) => [bsn, '', '']));
  expect(await whom(`${A} ${B} ${C}`)).toHaveLength(3);
});

test('numbers may hold spaces and dots', async () => {
  expect(await whom('1234 56 782', '111.222.333', '010 554 336 01-02-2020')).toEqual([
    [A, '', ''],
    [B, '', ''],
    [C, '2020-02-01', ''],
  ]);
});

test('words beside a number are not read, and it is said', async () => {
  const { people, notes } = await read(`${A} Jansen 01-02-2020`, `${B} de Vries`);
  expect(people.map(({ bsn }) => bsn)).toEqual([Number(A), Number(B)]);
  expect(notes.map(({ code }) => code)).toContain('list-other-columns');
});

test('of two numbers a line neither is taken for the person', async () => {
  await expect(read(`${A};${B}`, `${C};`)).rejects.toMatchObject({ code: 'list-two-numbers' });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['Ja, sinds', ['BSN;In doelgroepregister', `${A};Ja, sinds 2019`, `${B};Nee`], [A]],
  ['a status', ['BSN;Status', `${A};Actief`, `${B};Beëindigd`], [A]],
  ['a column of another year beside it', ['BSN;In register;Vorig jaar', `${A};ja;nee`, `${B};nee;ja`], [A]],
  ['a column behind a status', ['BSN;Status;Doelgroepregister', `${A};actief;ja`, `${B};actief;nee`], [A]],
  ['two columns alike', ['BSN;Doelgroep;In register', `${A};ja;wel`, `${B};nee;niet`], [A]],
])('who is registered may be said by %s', async (_what, lines, people) => {
  expect((await read(...lines)).people.map(({ bsn }) => String(bsn).padStart(9, '0'))).toEqual(people);
});

test.each<[string, readonly string[], string]>([
  ['yes and no under another heading', ['BSN;Uitkomst', `${A};Wel`, `${B};Niet`], 'list-flag-doubt'],
  [
    'two columns that contradict each other',
    ['BSN;Doelgroep;In register', `${A};ja;ja`, `${B};ja;nee`],
    'list-flag-doubt',
  ],
  ['something else under the right heading', ['BSN;In register', `${A};A1`, `${B};B2`], 'list-flag-doubt'],
  ['hours and money', ['BSN;Uren;Brutoloon', `${A};100;2000`, `${B};50;1000`], 'list-is-export'],
])('a list with %s is refused: whoever is not registered would count', async (_what, lines, code) => {
  await expect(read(...lines)).rejects.toMatchObject({ code });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a number above that is too short', ['1234567', A, B], ['list-unreadable']],
  [
    'a last number that is shorter than all others',
    [A, B, '100000009', '100000010', '10055433'],
    ['list-elfproef', 'list-eight-digits', 'list-last-short'],
  ],
  [
    'days that cannot be read',
    ['BSN;Begindatum registratie', `${A};43830`, `${B};43845`],
    ['list-dates-unused'],
  ],
])('says of %s', async (_what, lines, notes) => {
  expect((await read(...lines)).notes.map(({ code }) => code)).toEqual(notes);
});

test('a number of the employer above the headings does not hide what they say', async () => {
  const headings = ['Werkgevernummer;1234567;', ';;', 'BSN;Datum in dienst;In register'];
  expect(await whom(...headings, `${A};01-02-2020;ja`, `${B};01-03-2020;nee`)).toEqual([[A, '', '']]);
});

test.each([' ', ': ', ';'])('what a number is may stand before each with %j', async (apart) => {
  expect(await whom(`BSN${apart}${A}`, `BSN${apart}${B}`)).toEqual([
    [A, '', ''],
    [B, '', ''],
  ]);
});

test('headings that come back have people above them', async () => {
  expect(await whom(A, 'BSN', B)).toHaveLength(2);
  // In another column they are two lists: neither is taken for the whole.
  await expect(whom(A, B, ';;BSN', `;;${C}`)).rejects.toMatchObject({ code: 'list-two-numbers' });
});

test('days with the month first are read so', async () => {
  const lines = ['BSN;Begin', `${A};12/31/2019`, `${B};02/01/2020`];
  expect(await whom(...lines)).toEqual([
    [A, '2019-12-31', ''],
    [B, '2020-02-01', ''],
  ]);
});

test('a number may stand behind words, and one of eight digits is said', async () => {
  expect(await whom(`de heer Bakker ${A} sinds 1-3-2021`, `Jansen ${B}`)).toEqual([
    [A, '2021-03-01', ''],
    [B, '', ''],
  ]);
  const { notes } = await read(A, C.slice(1));
  expect(notes).toEqual([{ code: 'list-eight-digits', rows: [2], count: 1 }]);
});

// More than a call takes as arguments.
test('a list of very many lines is read', async () => {
  const long = await read(`${A}\n`.repeat(often(130_000, 1_000_000)));
  expect(long.people).toHaveLength(1);
});

// It takes millions of cells to be too many.
(longRun ? test : test.skip)('a list with more beside it than a list has is refused', async () => {
  const wide = Array.from({ length: 21 }, () => 'x').join(';');
  await expect(read(`${A};${wide}\n`.repeat(200_000))).rejects.toMatchObject({ code: 'too-large' });
});

const dated = (...headings: readonly string[]) => [
  ['BSN', ...headings].join(';'),
  `${A};01-02-2020;`,
  `${B};10-01-2026;30-06-2026`,
  `${C};01-03-2021;`,
];

test.each([
  'Datum opname doelgroepregister',
  'Datum opname',
  'Opgenomen per',
  'Opgenomen in doelgroepregister per',
  'Registratiedatum',
  'Datum registratie',
  'Datum van registratie',
  'Geregistreerd sinds',
  'Begindatum registratie',
  'Ingangsdatum',
  'Van',
])('%s is the begin of the registration, also beside an end that somebody has', async (heading) => {
  const { people, questions, notes, dates } = await read(...dated(heading, 'Einddatum'));
  expect(people.map(({ from, until }) => [iso(from), iso(until)])).toEqual([
    ['2020-02-01', ''],
    ['2026-01-10', '2026-06-30'],
    ['2021-03-01', ''],
  ]);
  expect([questions, notes]).toEqual([[], []]);
  expect(dates).toEqual([
    { heading, meaning: 'begin', by: 'heading' },
    { heading: 'Einddatum', meaning: 'end', by: 'heading' },
  ]);
});

test.each([
  ['Datum beschikking', 'other'],
  ['Startdatum contract', 'begin'],
  ['Einddatum indicatie', 'end'],
  ['Datum inschrijving', 'begin'],
  ['Datum', 'other'],
  ['Doelgroepregister', 'other'],
  ['Begin en einde', 'end'],
])('what the days under %s are is asked, and no day of it is used', async (heading, suggestion) => {
  const { people, questions, notes } = await read(...dated(heading, 'Einddatum'));
  expect(questions).toMatchObject([{ heading, why: 'meaning', suggestion }]);
  expect(people.every(({ from, until }) => from === 0 && until === 0)).toBe(true);
  expect(notes).toEqual([]);
});

test.each(['Geboortedatum', 'Geboortedatum geregistreerde', 'Datum in dienst'])(
  '%s is not asked about',
  async (heading) => {
    const { questions, notes } = await read(...dated(heading, 'Einddatum'));
    expect(questions).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['list-other-columns']);
  },
);

test('what was said of a column of days holds for it, however its heading is written', async () => {
  const lines = dated('Datum beschikking', 'Datum besluit');
  const { people, questions, dates } = await readWith(
    { 'datum  Beschikking': 'begin', 'Datum besluit': 'other' },
    ...lines,
  );
  expect(questions).toEqual([]);
  expect(people.map(({ from, until }) => [iso(from), iso(until)])).toContainEqual(['2026-01-10', '']);
  expect(dates.map(({ meaning, by }) => [meaning, by])).toEqual([
    ['begin', 'answer'],
    ['other', 'answer'],
  ]);
});

test('of two columns for the same it is asked which it is', async () => {
  const both = ['BSN;Datum opname;Begindatum registratie', `${A};01-02-2020;01-03-2021`];
  expect((await read(...both)).questions).toEqual([
    { heading: 'Datum opname', why: 'several', suggestion: 'begin', examples: ['2020-02-01'] },
    { heading: 'Begindatum registratie', why: 'several', suggestion: 'begin', examples: ['2021-03-01'] },
  ]);
  const { people, questions } = await readWith({ 'Datum opname': 'other' }, ...both);
  expect(questions).toEqual([]);
  expect(people.map(({ from }) => iso(from))).toEqual(['2021-03-01']);
});

test('a begin that is no day is named by its row; an end that says there is none is not', async () => {
  const { people, notes } = await read(
    'BSN;Datum opname;Einddatum',
    `${A};01-02-2020;n.v.t.`,
    `${B};onbekend;31-12-2026`,
    `${C};01-03-2021;-`,
    `100000009;01-03-2021;31-12-2026`,
    `100000010;01-03-2021;31-12-2026`,
  );
  expect(people.map(({ from }) => iso(from))).toContain('');
  expect(notes).toEqual([{ code: 'list-dates-unreadable', rows: [3], count: 1 }]);
});

test.each([
  '31-12-9999',
  '9999-12-31',
  '99991231',
  '0',
  '31 december 9999',
  'n.v.t.',
  'onbepaald',
  't/m heden',
  'geen einddatum',
  'Niet van toepassing',
  'heden/',
])('where most registrations end at %s, the others end when they do', async (never) => {
  const { people, notes, dates } = await read(
    'BSN;Begindatum registratie;Einddatum registratie',
    `${A};01-02-2020;${never}`,
    `${B};01-01-2020;30-06-2023`,
    `${C};01-03-2021;${never}`,
    `100000009;01-03-2021;${never}`,
  );
  expect(people.map(({ until }) => iso(until))).toEqual(['', '2023-06-30', '', '']);
  expect(notes).toEqual([]);
  expect(dates).toHaveLength(2);
});

test.each(['0', '99991231', '9999-12-31'])('one end at %s among days is no doubt', async (never) => {
  const { people, notes } = await read(
    'BSN;Begin registratie;Einde registratie',
    `${A};2020-01-01;${never}`,
    `${B};2020-01-01;`,
    `${C};2020-01-01;2026-01-01`,
  );
  expect(people.map(({ until }) => iso(until))).toEqual(['', '', '2026-01-01']);
  expect(notes).toEqual([]);
});

test.each(['0', '-', '99991231'])('nobody is out of the register because all ends are %s', async (never) => {
  const { people, notes, dates } = await read(
    'BSN;Begin doelgroepregister;Einde doelgroepregister',
    ...[A, B, C].map((bsn) => `${bsn};2020-01-01;${never}`),
  );
  expect(people.map(({ from, until }) => [iso(from), iso(until)])).toEqual(Array(3).fill(['2020-01-01', '']));
  expect(notes).toEqual([]);
  // Such a column is read, and that is confirmed.
  expect(dates).toEqual([
    { heading: 'Begin doelgroepregister', meaning: 'begin', by: 'heading' },
    { heading: 'Einde doelgroepregister', meaning: 'end', by: 'heading', endless: true },
  ]);
});

test('an end that nobody has is asked about no more beside one that somebody has', async () => {
  const { questions, dates } = await read(
    'BSN;Begin;Einddatum;Einde registratie',
    ...[A, B, C].map((bsn) => `${bsn};2020-01-01;31-12-9999;2030-01-01`),
  );
  expect(questions).toEqual([]);
  expect(dates.map(({ heading, endless = false }) => [heading, endless])).toEqual([
    ['Begin', false],
    ['Einde registratie', false],
    ['Einddatum', true],
  ]);
});

test('a column headed as an end that says yes and no is asked about', async () => {
  const lines = [`${A};0`, `${B};0`, `${C};1`];
  await expect(read('BSN;Beëindigd', ...lines)).rejects.toMatchObject({ code: 'list-flag-doubt' });
});

test('an end that merely has 9999 in it is named by its row', async () => {
  const { notes } = await read(
    'BSN;Begin registratie;Einde registratie',
    `${A};2020-01-01;tel 9999`,
    `${B};2020-01-01;31-12-9999`,
    `${C};2020-01-01;2026-01-01`,
  );
  expect(notes).toEqual([{ code: 'list-dates-unreadable', rows: [2], count: 1 }]);
});

test('where hardly any begin is a day, it is read, and the others are named by their rows', async () => {
  const { people, notes } = await read(
    'BSN;Begindatum registratie',
    `${A};voor 2013`,
    `${B};10-01-2026`,
    `${C};Wsw`,
    '100000009;Wajong',
  );
  expect(people.map(({ from }) => iso(from))).toEqual(['', '2026-01-10', '', '']);
  expect(notes).toEqual([{ code: 'list-dates-unreadable', rows: [2, 4, 5], count: 3 }]);
});

test('two columns with one heading are asked about apart, and answered apart', async () => {
  const lines = ['BSN;Datum;Datum', `${A};01-02-2020;01-02-2027`, `${B};01-01-2020;01-02-2026`];
  const { questions } = await read(...lines);
  const [first = '', second = ''] = questions.map(({ heading }) => heading);
  expect([first, second]).toEqual(['Datum (=B)', 'Datum (=C)']);
  const answered = await readWith({ [first]: 'begin', [second]: 'end' }, ...lines);
  expect(answered.questions).toEqual([]);
  expect(answered.people.map(({ from, until }) => [iso(from), iso(until)])).toContainEqual([
    '2020-02-01',
    '2027-02-01',
  ]);
});

test('an answered column of which few cells are days is used, and nothing else is said', async () => {
  const { people, notes } = await readWith(
    { 'Datum besluit': 'begin' },
    'BSN;Datum besluit',
    `${A};01-02-2020`,
    `${B};onbekend`,
    `${C};onbekend`,
  );
  expect(people.map(({ from }) => iso(from))).toEqual(['2020-02-01', '', '']);
  expect(notes.map(({ code }) => code)).toEqual(['list-dates-unreadable']);
});

test.each([
  ['Startdatum registratie (afdeling Dienstverlening)', 'begin'],
  ['Begin (Sociale Dienst)', 'begin'],
  ['Inschrijfdatum', 'begin'],
  ['Gereg. per', 'begin'],
])('%s is asked about', async (heading, suggestion) => {
  expect((await read(...dated(heading))).questions).toMatchObject([{ heading, why: 'meaning', suggestion }]);
});

test.each(['Jaar opname', 'Opgenomen sinds', 'Begindatum'])(
  'years under %s are no days, and it is said',
  async (heading) => {
    const { notes } = await read(`BSN;${heading}`, `${A};2020`, `${B};2026`, `${C};2021`);
    expect(notes.map(({ code }) => code)).toContain('list-dates-unused');
  },
);

test('an end with an accent is an end', async () => {
  const { dates } = await read('BSN;Beëindigd per', `${A};01-02-2020`, `${B};01-02-2021`);
  expect(dates).toEqual([{ heading: 'Beëindigd per', meaning: 'end', by: 'heading' }]);
});

test('what is asked of a column of days shows days out of it, each once', async () => {
  const { questions } = await read(
    'BSN;Datum beschikking',
    `${A};01-02-2020`,
    `${B};01-02-2020`,
    `${C};n.v.t.`,
    '100000009;15-03-2021',
    '100000010;16-04-2022',
    '100000022;17-05-2023',
  );
  expect(questions.map(({ examples }) => examples)).toEqual([['2020-02-01', '2021-03-15', '2022-04-16']]);
});

test.each([
  ['all', [`${A};01-02-2024;01-03-2020`, `${B};05-02-2024;01-04-2020`], [2, 3], true],
  ['one', [`${A};01-02-2020;`, `${B};05-02-2024;01-04-2020`, `${C};05-02-2020;01-04-2026`], [3], false],
])('of a list with %s of the ends before their begins it is said, with the rows', async (...each) => {
  const [, lines, rows, swapped] = each;
  const { notes } = await readWith({ Van: 'begin', Tot: 'end' }, 'BSN;Van;Tot', ...lines);
  expect(notes).toContainEqual({ code: 'list-reversed', rows, count: rows.length, swapped });
});
