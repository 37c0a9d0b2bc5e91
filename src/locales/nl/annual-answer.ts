/** De woorden van het antwoord voor het jaarverslag en DUO. */
export const annualAnswerWords = {
  headings: ['Gegeven', 'Waarde'] as readonly [string, string],
  copy: 'Kopieer het antwoord',
  copied: 'Gekopieerd.',
  copyFailed: 'Dit programma mag hier niet kopiëren. Selecteer de tekst en kopieer hem zelf.',
  title: 'Voor uw jaarverslag en DUO',
  sentence: (name: string, month: string, jobs: string, formal: string, lent: string) =>
    `In ${month} had ${name} ${jobs} banen voor mensen uit de doelgroep van de banenafspraak: ${formal} in dienst en ${lent} ingeleend. Eén baan is 25,5 verloonde uren per week.`,
  method:
    'We hebben de verloonde uren van de maand geteld en gedeeld door de uren van één baan (Kamerstukken II 2021/22, 34 352, nr. 255, noot 6; Besluit Wfsv artikel 2.32).',
  wording:
    'Toen we dit programma maakten, kenden we de precieze vraag van DUO niet. Lees de vraag goed: gaat het om personen, neem dan het aantal personen.',
  rows: {
    jobs: 'Banen (25,5 uur per week)',
    formal: 'waarvan in dienst',
    lent: 'waarvan ingeleend',
    persons: 'Personen',
    month: 'Maand',
  },
  noName: 'onze organisatie',
};

export type AnnualAnswerWords = typeof annualAnswerWords;
