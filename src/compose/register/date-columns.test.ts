import { meaningOf, namesBegin, namesDay, suggestionOf } from './date-columns';

describe('what the days under a heading are', () => {
  test.each([
    ...['Begindatum', 'Opgenomen per', 'Geregistreerd sinds', 'Ingangsdatum registratie', 'Since'],
    ...[
      'Registratiedatum',
      'Datum registratie',
      'Geregistreerd op',
      'Datum van registratie',
      'Registration date',
    ],
    ...['Van', 'Datum van', 'Van (datum)'],
  ])('%s: the begin', (heading) => {
    expect(meaningOf(heading)).toBe('begin');
  });

  test.each([
    'Einddatum',
    'Tot',
    'T/m',
    'Tot en met',
    'Einde van de registratie',
    'Beëindigd per',
    'End date',
  ])('%s: the end', (heading) => {
    expect(meaningOf(heading)).toBe('end');
  });

  test.each([
    ...['Geboortedatum', 'Geboortedatum geregistreerde', 'Date of birth', 'Datum in dienst', 'Uitdienst'],
    ...['Begin dienstverband', 'Einde dienstbetrekking'],
  ])('%s: something else', (heading) => {
    expect(meaningOf(heading)).toBe('other');
  });

  test.each([
    ...['Begin en einde', 'Einde sinds', 'Begin per einde'],
    ...['Datum', 'Registratie', 'Doelgroepregister', 'Lijst van UWV', 'Van de registratie', ''],
    // A word that says more.
    ...['Startdatum contract', 'Einddatum indicatie', 'Datum beschikking', 'Registratiedatum vestiging'],
    // Of the register after all, and of the employment as well.
    ...['Datum in dienst doelgroepregister', 'Begin dienstverband geregistreerde'],
  ])('“%s”: it does not say', (heading) => {
    expect(meaningOf(heading)).toBeNull();
  });
});

test.each([
  ['Einddatum indicatie', 'end'],
  ['Uitgeschreven', 'end'],
  ['Begin en einde', 'end'],
  ['Startdatum contract', 'begin'],
  ['Datum inschrijving', 'begin'],
  ['Datum beschikking', 'other'],
  ['Functie', 'other'],
] as const)('%s looks like: %s', (heading, looks) => {
  expect(suggestionOf(heading)).toBe(looks);
});

test('a begin is named by a word for it, not by what it is the begin of', () => {
  expect(['Startdatum contract', 'Geldig vanaf', 'Datum inschrijving', 'Einddatum'].map(namesBegin)).toEqual([
    ...[true, true, false, false],
  ]);
});

test('a day is named by a word for it, or by what begins or ends on it', () => {
  expect(['Datum beschikking', 'Dag', 'Uitgeschreven', 'Inschrijving', 'Functie'].map(namesDay)).toEqual([
    ...[true, true, true, true, false],
  ]);
});
