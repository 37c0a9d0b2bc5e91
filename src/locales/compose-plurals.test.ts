import { composeWords as en } from './en/compose';
import { composeWords as nl, type ComposeWords } from './nl/compose';

const file = 'x.csv';
const day = String;

/** What is said of one and of two, in both languages. */
const sentences = (words: ComposeWords, n: number): readonly string[] => [
  words.payrollNote({ about: 'export', file, code: 'other-periods', periods: ['2025-11'], lines: n }, day),
  words.payrollNote({ about: 'export', file, code: 'bsn-elfproef', lines: n }, day),
  words.payrollNote(
    { about: 'export', file, code: 'hours-unreadable', rows: n === 1 ? [4] : [4, 5], lines: n },
    day,
  ),
  words.payrollNote({ about: 'export', file, code: 'lines-without-bsn', lines: n, hours: 7.5 }, day),
  words.payrollNote({ about: 'export', file, code: 'hidden-lines', lines: n }, day),
  words.payrollNote({ about: 'export', file, code: 'components-left', lines: n }, day),
  words.registerNote({ code: 'list-unreadable', rows: n === 1 ? [4] : [4, 5], count: n }),
  words.registerNote({ code: 'list-flag-unclear', rows: n === 1 ? [4] : [4, 5], count: n }),
  words.registerNote({ code: 'list-twice', count: n }),
  words.anonymous(n),
  words.hired(n, n),
  words.hired(3, n),
  words.payrollElfproef(n),
  words.hiredNotRegistered(n),
];

test('one and several are told apart all through a sentence, in Dutch', () => {
  expect(sentences(nl, 1)).toEqual([
    'x.csv: 1 regel gaat over andere tijdvakken (november 2025) en telt niet mee.',
    'x.csv: 1 BSN kan niet kloppen (elfproef). Zoek het na in de salarisadministratie.',
    'x.csv: op rij 4 staat bij de uren iets dat geen getal is. Die regel is niet geteld.',
    'x.csv: 1 regel heeft geen BSN (samen 7,5 uur). Die uren tellen niet mee. Staat het BSN alleen op de eerste regel van een persoon? Zet het dan op elke regel.',
    'x.csv: 1 rij die u niet ziet, is ook gelezen. Hoort die er niet bij? Geef het bestand dan zonder wat verborgen is.',
    'x.csv: 1 regel telt niet mee, omdat u dat looncomponent niet aanvinkte.',
    'In de lijst staat op rij 4 geen BSN. Die regel is niet gelezen.',
    'In de lijst staat op rij 4 geen ja of nee. Die persoon is niet gebruikt.',
    '1 BSN staat meer dan één keer in de lijst en telt één keer.',
    '1 medewerker heeft in de loonaangifte geen BSN. Het is niet te zien of die in het register staat.',
    '1 ingeleende persoon, zonder BSN: niemand kan nagaan of die in het register staat, of dubbel telt.',
    '3 ingeleende personen, van wie 1 zonder BSN: niemand kan nagaan of die in het register staat, of dubbel telt.',
    '1 BSN in het salarisbestand kan niet kloppen (elfproef).',
    '1 persoon op de lijst van de uitlener staat daar met “nee” bij het register, en telt niet mee.',
  ]);
  expect(sentences(nl, 2)).toEqual([
    'x.csv: 2 regels gaan over andere tijdvakken (november 2025) en tellen niet mee.',
    'x.csv: 2 BSN’s kunnen niet kloppen (elfproef). Zoek ze na in de salarisadministratie.',
    'x.csv: op rijen 4, 5 staat bij de uren iets dat geen getal is. Die regels zijn niet geteld.',
    'x.csv: 2 regels hebben geen BSN (samen 7,5 uur). Die uren tellen niet mee. Staat het BSN alleen op de eerste regel van een persoon? Zet het dan op elke regel.',
    'x.csv: 2 rijen die u niet ziet, zijn ook gelezen. Horen die er niet bij? Geef het bestand dan zonder wat verborgen is.',
    'x.csv: 2 regels tellen niet mee, omdat u die looncomponenten niet aanvinkte.',
    'In de lijst staat op rijen 4, 5 geen BSN. Die regels zijn niet gelezen.',
    'In de lijst staat op rijen 4, 5 geen ja of nee. Die personen zijn niet gebruikt.',
    '2 BSN’s staan meer dan één keer in de lijst en tellen één keer.',
    '2 medewerkers hebben in de loonaangifte geen BSN. Het is niet te zien of zij in het register staan.',
    '2 ingeleende personen, zonder BSN: niemand kan nagaan of zij in het register staan, of dubbel tellen.',
    '3 ingeleende personen, van wie 2 zonder BSN: niemand kan nagaan of zij in het register staan, of dubbel tellen.',
    '2 BSN’s in het salarisbestand kunnen niet kloppen (elfproef).',
    '2 mensen op de lijst van de uitlener staan daar met “nee” bij het register, en tellen niet mee.',
  ]);
});

test('and in English', () => {
  expect(sentences(en, 1)).toEqual([
    'x.csv: 1 line is for other periods (November 2025), so not counted.',
    'x.csv: 1 BSN cannot be right (elfproef). Look it up in the payroll records.',
    'x.csv: the hours are not a number on row 4. That line was not counted.',
    'x.csv: 1 line has no BSN (7.5 hours in total). Those hours do not count. Is the BSN on the first line of a person only? Then put it on each line.',
    'x.csv: 1 hidden row was read as well. Does it not belong? Take it out of the file.',
    'x.csv: 1 line is not counted, because you did not tick that wage component.',
    'The list has no BSN on row 4. That row was not read.',
    'The list says neither yes nor no on row 4. That person was not used.',
    '1 BSN is in the list more than once and counts once.',
    '1 employee has no BSN in the payroll return. It is not clear whether this person is in the register.',
    '1 lent person, without a BSN: no one can check whether this person is in the register, or counts twice.',
    '3 lent people, 1 of them without a BSN: no one can check whether this person is in the register, or counts twice.',
    '1 BSN in the payroll file cannot be right (elfproef).',
    'The list of the supplier says “no” to the register for 1 person, who does not count.',
  ]);
  expect(sentences(en, 2)).toEqual([
    'x.csv: 2 lines are for other periods (November 2025), so not counted.',
    'x.csv: 2 BSNs cannot be right (elfproef). Look them up in the payroll records.',
    'x.csv: the hours are not a number on rows 4, 5. Those lines were not counted.',
    'x.csv: 2 lines have no BSN (7.5 hours in total). Those hours do not count. Is the BSN on the first line of a person only? Then put it on each line.',
    'x.csv: 2 hidden rows were read as well. Do they not belong? Take them out of the file.',
    'x.csv: 2 lines are not counted, because you did not tick those wage components.',
    'The list has no BSN on rows 4, 5. Those rows were not read.',
    'The list says neither yes nor no on rows 4, 5. Those people were not used.',
    '2 BSNs are in the list more than once and count once.',
    '2 employees have no BSN in the payroll return. It is not clear whether they are in the register.',
    '2 lent people, without a BSN: no one can check whether they are in the register, or count twice.',
    '3 lent people, 2 of them without a BSN: no one can check whether they are in the register, or count twice.',
    '2 BSNs in the payroll file cannot be right (elfproef).',
    'The list of the supplier says “no” to the register for 2 people, who do not count.',
  ]);
});
