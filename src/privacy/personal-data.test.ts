import { findPersonalData, maskName, personalDataOfHeading } from './personal-data';

test.each([
  ['BSN 123456782', ['bsn']],
  ['mail naar p.jansen@school.example', ['mail']],
  ['bel 06-12345678', ['telephone']],
  ['bel +31 20 123 45 67', ['telephone']],
  ['dhr. De Vries is ziek gemeld', ['name']],
  ['mevrouw El Idrissi', ['name']],
  ['A.B. van der Berg', ['name']],
  ['heeft autisme', ['health']],
  ['ASS', ['health']],
  ['Licht verstandelijk beperkt', ['health']],
  ['NL91 ABNA 0417 1643 00', ['iban']],
  ['woont op 1234 AB', ['address']],
  ['Dorpsstraat 12', ['address']],
  ['mw. Jansen (diagnose: epilepsie), 06 12345678', ['telephone', 'name', 'health']],
  ['mail_p.jansen\u200b@school.example', ['mail']],
  ['Meting_mw._Jansen', ['name']],
  ['ｄｈｒ. De Vries', ['name']],
  ['Jansen, P.A.', ['name']],
  ['Berg, A.B. van der', ['name']],
  ['bel (06) 1234 5678', ['telephone']],
  ['tel. 030 - 123 45 67', ['telephone']],
  ['NL91ABNA0417164300', ['iban']],
  ['lichamelijke beperking', ['health']],
  ['Visuele beperking', ['health']],
])('%j holds %j', (text, kinds) => {
  expect(findPersonalData(text)).toEqual(kinds);
});

test.each([
  '',
  'uren van juni alsnog toegevoegd',
  'Loonaangifte gecorrigeerd in 2024-12',
  'detachering via Pantar, sector overheid',
  'Wajong, registratie per 1-1-2024',
  'doelgroep banenafspraak; arbeidsbeperking bekend',
  'class 3A',
  'contract 24 uur per week',
  'zie Kamerstuk 34 352, nr. 138',
  'CBS 2024 MS-DOS',
  'Massa van het perspectief',
  'art. 38b Wfsv',
  'bedrag 123.456,78',
  '123456782L01',
  'gemaild op 01-02-2024 12:00',
  'zie bijlage 1, A. en B.',
  'Utrecht, Amersfoort',
])('%j holds none', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test.each([
  ['BSN', 'bsn'],
  ['Achternaam', 'name'],
  ['Naam werknemer', 'name'],
  ['Naam', 'name'],
  ['Medewerkersnaam', 'name'],
  ['Naam school', null],
  ['E-mailadres', 'mail'],
  ['Telefoonnummer', 'telephone'],
  ['Postcode', 'address'],
  ['Diagnose', 'health'],
  ['Naam organisatie', null],
  ['Grond', null],
  ['VerloondeUren', null],
])('a column headed %j is meant for %j', (heading, kind) => {
  expect(personalDataOfHeading(heading)).toBe(kind);
});

test.each([
  ['Meting mw. Jansen', 'Meting ***'],
  ['Aan de heer De Vries', 'Aan ***'],
  ['Blad 123456782 van J. de Vries', 'Blad ******782 van ***'],
  ['p.jansen@school.example', '***'],
  ['bel 06-12345678', 'bel ***'],
  ['NL91 ABNA 0417 1643 00', '***'],
  ['Uren (autisme)', 'Uren (***)'],
  ['Meting_dhr._Bakker.xlsx', 'Meting ***.xlsx'],
  ['Meting 2025_def.xlsx', 'Meting 2025_def.xlsx'],
])('in the name %j what is personal is covered', (name, masked) => {
  expect(maskName(name)).toBe(masked);
  expect(maskName(masked)).toBe(masked);
});

test('the name of an organisation keeps the person after whom it is called', () => {
  expect(maskName('P.C. Hooftschool', ['name', 'health'])).toBe('P.C. Hooftschool');
  expect(maskName('P.C. Hooftschool, 06-12345678', ['name', 'health'])).toBe('P.C. Hooftschool, ***');
});

/** As boards of schools, municipalities and employers are called, with what stands before and behind their names. */
const called = [
  'Beuk',
  'Sint Jozef',
  'De Vier Windstreken',
  'Het Kompas',
  'Groningen Zuid',
  'Van Gogh',
  'Laurentius',
  'Oost-Gelre',
];
const before = ['', 'Stichting ', 'Vereniging ', 'Stichting Openbaar Onderwijs ', 'Gemeente ', 'Coöperatie '];
const behind = [
  '',
  ', B.V.',
  ', N.V.',
  ', V.O.F.',
  ', U.A.',
  ' U.A.',
  ' B.V.',
  ' e.o.',
  ', R.K. onderwijs',
  ', P.C. onderwijs',
];
const organisations = before.flatMap((first) =>
  called.flatMap((name) => behind.map((last) => `${first}${name}${last}`)),
);

test('the name of an organisation, and of a file that is called after one, says what it is', () => {
  expect(organisations.length).toBeGreaterThan(400);
  expect(organisations.filter((name) => maskName(name, ['name', 'health']) !== name)).toEqual([]);
  const files = organisations.map((name) => `Meting 2025 ${name}.xlsx`);
  expect(files.filter((name) => maskName(name) !== name)).toEqual([]);
  expect(organisations.filter((name) => maskName(name) !== name)).toEqual([]);
});

test.each([
  ['de Vries, J.P.', '***'],
  ['van den Berg, A.', '***'],
  ["van 't Hof, J.", '***'],
  ['El Idrissi, M.', '***'],
  ['Jansen-de Vries, P.', '***'],
  ['Hooft, P.C.', '***'],
  ['Hooft, P.C. van der', '***'],
  ['Bakker, R.K.', '***'],
  ['Jansen, W.A.', '***'],
  ['Smit, R.K.J.', '***'],
  ['Meting Jansen, P..xlsx', 'Meting ***.xlsx'],
  ['Jansen, P. - meting 2025.xlsx', '*** - meting 2025.xlsx'],
  ['Meting Jansen, P. (2).xlsx', 'Meting *** (2).xlsx'],
  ['Jansen, P. werkte minder uren', '*** werkte minder uren'],
  ['Uren van de Vries, J.P. zijn nagekeken', 'Uren *** zijn nagekeken'],
])('who is called with the surname first is covered: %j', (text, masked) => {
  expect(findPersonalData(text)).toContain('name');
  expect(maskName(text)).toBe(masked);
});

/** Milliseconds. */
const MOST_NOISE = 50;

test('a long text costs time in proportion to its length', () => {
  /** Processor time of looking for persons in this many characters of the part. */
  const cost = (part: string, length: number) => {
    const text = part.repeat(Math.floor(length / part.length));
    const began = process.cpuUsage();
    findPersonalData(text);
    return process.cpuUsage(began).user / 1e3;
  };
  for (const part of ['a', 'A.', 'a.', '1234', 'A', 'mw. ', 'van ', '0 ', 'A-']) {
    const [short, long] = [cost(part, 8_192), cost(part, 32_767)];
    // Four times as long costs four times as much; what grows with the square costs sixteen times. A few milliseconds are noise.
    expect([part, long < 10 * short + MOST_NOISE]).toEqual([part, true]);
  }
});
