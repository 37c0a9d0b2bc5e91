import { FIELD_NAMES, HARMLESS_WORDS } from '../../src/compose/export/fields';
import { COLUMNS } from '../../src/meting/form/columns';
import { personalDataOfHeading, type PersonalDataKind } from '../../src/privacy/personal-data';

/** Headings as people write them above what a meting does not need. */
const written: Readonly<Record<Exclude<PersonalDataKind, 'bsn'>, readonly string[]>> = {
  mail: [
    'E-mail',
    'e-mailadres',
    'E-mailadres (privé)',
    'Emailadres',
    'Mail',
    'mailadres',
    'e_mail',
    'E-mail werk',
  ],
  telephone: [
    ...[
      'Tel',
      'tel.',
      'Tel.nr',
      'Tel. nr.',
      'Telnr',
      'TelNr',
      'tel_nr',
      'Telefoon',
      'Telefoonnr.',
      'telefoonnummer',
    ],
    ...[
      'Telefoon privé',
      'Privételefoon',
      'Mobiel',
      'mobiel nr',
      'Mobielnummer',
      'Mob.',
      '06-nummer',
      'GSM',
      'Doorkiesnr',
    ],
  ],
  name: [
    ...[
      'Naam',
      'Volledige naam',
      'Voornaam',
      'Voornamen',
      'Achternaam',
      'Roepnaam',
      'Voorletters',
      'Voorl.',
      'Tussenvoegsel',
    ],
    ...[
      'Voorvoegsels',
      'Geboortenaam',
      'Naam werknemer',
      'Naam medewerker',
      'Naam mdw.',
      'Medewerkersnaam',
      'Werknemersnaam',
    ],
    ...['Naam van de cliënt', 'SignNm', 'Naam partner', 'Contactpersoon', 'Naam deelnemer'],
  ],
  health: [
    ...[
      'Diagnose',
      'Aandoening',
      'Ziekte',
      'Ziektebeeld',
      'Soort beperking',
      'Aard van de beperking',
      'Beperking (soort)',
    ],
    ...['Beperking', 'Handicap', 'Medisch', 'Medicatie', 'Reden verzuim', 'Verzuimreden'],
  ],
  iban: [
    'IBAN',
    'IBAN-nummer',
    'Rekeningnr',
    'Rek.nr',
    'Rekeningnummer',
    'Bankrekening',
    'Bankrekeningnummer',
    'Banknr.',
  ],
  address: [
    'Adres',
    'Woonadres',
    'Straat',
    'Straatnaam',
    'Huisnr',
    'Huisnr.',
    'Huisnummer',
    'Postcode',
    'Woonplaats',
    'Adresregel 1',
  ],
  kvk: ['KvK-nummer eenmanszaak', 'KvK zzp', "KvK-nr zzp'er", 'KVK nummer (zzp)'],
};

test.each(Object.entries(written))('%s is known by its heading', (kind, headings) => {
  expect(headings.filter((heading) => personalDataOfHeading(heading) !== kind)).toEqual([]);
});

/** What stands above columns of a meting, of payroll files and of organisations. */
const others = [
  ...COLUMNS.filter(({ id }) => id !== 'bsn').flatMap(({ nl, en, aliases }) => [nl, en, ...aliases]),
  ...Object.entries(FIELD_NAMES)
    .filter(([field]) => field !== 'bsn')
    .flatMap(([, { sure, perhaps }]) => [...sure, ...perhaps]),
  ...HARMLESS_WORDS,
  ...[
    'Naam organisatie',
    'Naam school',
    'Naam uitlener',
    'Naam inlener',
    'Postcode vestiging',
    'Telefoon school',
    'Adres werkgever',
  ],
  ...[
    'KvK',
    'KvK-nummer',
    'RSIN',
    'Opmerking',
    'Grond',
    'Arbeidsbeperking',
    'Grootboekrekening',
    'Telt mee',
    'Juni 06',
    '06-2025',
  ],
  ...[
    'Kostenplaats',
    'Functie',
    'Afdeling',
    'Schaal',
    'Deeltijdfactor',
    'Aantal personen',
    'Maximum',
    'Mobiliteit',
    'Bankieren',
  ],
];

test('a heading of a meting, a payroll file or an organisation is none of them', () => {
  expect(others.length).toBeGreaterThan(200);
  expect(others.filter((heading) => personalDataOfHeading(heading) !== null)).toEqual([]);
});

test('a heading without end costs no time', () => {
  for (const part of ['tel ', 'naam ', 'KvK ', 'a', '. ', 'adres '])
    expect(() => personalDataOfHeading(part.repeat(100_000))).not.toThrow();
});
