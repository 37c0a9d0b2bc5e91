import { amount } from '../amount';
/** De woorden van het antwoord voor het jaarverslag en DUO. */
export const annualAnswerWords = {
  headings: ['Gegeven', 'Waarde'] as readonly [string, string],
  copy: 'Kopieer het antwoord',
  copied: 'Gekopieerd.',
  copyFailed: 'Dit programma mag hier niet kopiëren. Selecteer de tekst en kopieer hem zelf.',
  title: 'Voor uw jaarverslag en DUO',
  sentence: (name: string, month: string, jobs: string, formal: string, lent: string) =>
    `In ${month} had ${name} ${amount(jobs, 'baan', 'banen')} voor mensen uit de doelgroep van de banenafspraak: ${formal} in dienst en ${lent} ingeleend. Eén baan is 25,5 verloonde uren per week.`,
  /** Waar rijen staan, maar er nog geen enkele meetelt. */
  notYet: 'nog niet te zeggen',
  notYetSentence: (name: string, month: string) =>
    `Nog niet te zeggen: van de rijen van ${name} over ${month} telt er nog geen enkele mee. Herstel eerst wat openstaat.`,
  notYetCounted: 'Nog niet te zeggen hoeveel banen: er telt nog geen enkele rij mee.',
  method:
    'We hebben de verloonde uren van de maand geteld en gedeeld door de uren van één baan (Kamerstukken II 2021/22, 34 352, nr. 255, noot 6; Besluit Wfsv artikel 2.32).',
  rounding:
    'Elk getal is apart berekend uit de uren en daarna één keer afgerond. Daarom is de som van de delen hier iets anders dan het totaal.',
  stillErrors: (errors: number) =>
    `Er ${errors === 1 ? 'staat nog 1 fout' : `staan nog ${String(errors)} fouten`} open. De cijfers kunnen veranderen.`,
  wording:
    'Toen we dit programma maakten, kenden we de precieze vraag van DUO niet. Lees de vraag goed: gaat het om personen, neem dan het aantal personen.',
  /** Mensen, en wie zonder BSN meetelt: of die al bij de mensen zit, is niet te zien. */
  personsAndNobody: (persons: number, withoutBsn: number) =>
    `${String(persons)}, plus ${String(withoutBsn)} ingeleend zonder BSN`,
  /**
   * Wat nog kan meetellen, na herstel of met een code die wij niet kennen, en voor hoeveel banen hoogstens. `twice` rijen staan er nog een
   * keer; dat staat niet in `jobs`.
   */
  leftOut: (rows: number, jobs: string, unknown: number, twice: number) =>
    [
      rows === 1
        ? 'Eén rij is niet meegeteld, omdat niet vaststaat of die meetelt.'
        : `${String(rows)} rijen zijn niet meegeteld, omdat niet vaststaat of die meetellen.`,
      twice === rows ? `${rows === 1 ? 'Een gelijke rij telt' : 'Gelijke rijen tellen'} al mee.` : '',
      unknown + twice < rows
        ? `${rows === 1 ? 'Die kan' : 'Zij kunnen'} hoogstens ${amount(jobs, 'baan', 'banen')} toevoegen.${twice > 0 ? ' Wat er dubbel staat, is daarin één keer geteld.' : ''}`
        : '',
      unknown > 0
        ? unknown === 1
          ? 'Van één rij is niet te zeggen voor hoeveel banen zij staat: de uren of het tijdvaktype ontbreken of kunnen niet kloppen.'
          : `Van ${String(unknown)} rijen is niet te zeggen voor hoeveel banen zij staan: de uren of het tijdvaktype ontbreken of kunnen niet kloppen.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  rows: {
    jobs: 'Banen (25,5 uur per week)',
    formal: 'waarvan in dienst',
    lent: 'waarvan ingeleend',
    persons: 'Personen',
    hours: 'Verloonde uren',
    hoursPerJob: 'Uren van één baan in dat tijdvak',
    month: 'Maand',
  },
  noName: 'onze organisatie',
};

export type AnnualAnswerWords = typeof annualAnswerWords;
