import type { RuleWordsFile } from '../rule-words';

/** What rule P02 points at, in words. */
const personalData: Readonly<Record<string, string>> = {
  mail: 'a mail address',
  telephone: 'a telephone number',
  name: 'the name of a person',
  health: 'something about health',
  iban: 'an account number',
  address: 'an address',
};

/** Words of the rules on the shape of the workbook, on privacy, and on sums and comparison. */
export const structureRules: RuleWordsFile = {
  S01: {
    title: 'A required column is missing',
    what: ({ onbekend }) =>
      'Sheet {sheet} has no column "{kop}".' +
      (Array.isArray(onbekend) && onbekend.length > 0 ? ' Not recognised: {onbekend}.' : ''),
    consequence: 'Without this column jobs cannot be counted.',
    why: 'The column is needed to tell whether and how a job counts.',
    todo: 'Does it stand under another heading? Change that heading to "{kop}". Is it missing? Add the column and fill it. What holds for the whole organisation may stand on the sheet Opgave instead.',
  },
  S02: {
    title: 'A required cell is empty',
    what: 'Cell {cell} ({kop}) is empty.',
    consequence: 'The row does not count, or not rightly.',
    why: 'Without it nobody can tell whether and how the job counts.',
    todo: ({ kolom }) => {
      switch (kolom) {
        case 'inRegister':
        case 'datRegistratie':
          return 'Ask UWV whether the person is in the register. Fill in yes or no, or the start date that UWV gives.';
        case 'sector':
          return 'Fill in markt or overheid: the sector of your organisation, or for lent work that of the user firm.';
        case 'vorm':
          return 'Fill in formeel for who is employed by you, and inleen for who is lent to you.';
        default:
          return 'Look {kop} up in the payroll administration and fill in {cell}.';
      }
    },
  },
  S03: {
    title: 'A number or date cannot be read',
    what: (facts) =>
      facts['soort'] === 'date'
        ? '{cell} ({kop}) holds "{waarde}". That is no existing date.'
        : '{cell} ({kop}) holds "{waarde}". That is no number that can stand here.',
    consequence: 'The cell was not read: it is neither zero nor empty, but unknown.',
    why: 'A number may have a comma or a point. A date has a day, a month and a year of four digits.',
    todo: ({ soort, verplicht }) =>
      (soort === 'date' ? 'Type the date as day-month-year, such as 31-12-2024.' : 'Type the number alone.') +
      (verplicht === false
        ? ' Do you not know it? Then clear {cell}.'
        : ' Put remarks in a column of their own.'),
  },
  S04: {
    title: 'A cell holds an error of Excel',
    what: '{cell} ({kop}) holds {waarde}.',
    consequence: 'The value is unknown. The row does not count, or not rightly.',
    why: 'A formula in this cell points to something that is missing or wrong.',
    todo: 'Repair the formula, or paste the right value over the cell.',
  },
  S05: {
    title: 'A formula was never computed',
    what: '{cell} ({kop}) holds a formula without an outcome.',
    consequence: 'The value is unknown. The product does not take it for zero.',
    why: 'The file was made by a program that does not compute formulas.',
    todo: 'Open the file in Excel, press F9 and save it. Then check it again.',
  },
  S06: {
    title: 'Content of a column does not fit its heading',
    what: (facts) =>
      (facts['waarde'] === ''
        ? 'In column "{kop}" {cellen} of {gevuld} cells do not belong there.'
        : 'In column "{kop}" {cellen} of {gevuld} cells cannot be read, for instance "{waarde}".') +
      (Array.isArray(facts['ook']) && facts['ook'].length > 0 ? ' The same goes for: {ook}.' : ''),
    consequence: 'The column was not used. Rules that need it did not run.',
    why: 'Where hardly anything in a column is right, other data usually stand below the heading.',
    todo: 'See whether columns were shifted or swapped and put the right data below this heading.',
  },
  S07: {
    title: 'Two columns mean the same',
    what: 'Column "{kop}" in {cell} means {betekenis}. Column {gelezen} was read for that already.',
    consequence: 'Only column {gelezen} was used. Other values in the second one were left out.',
    why: 'The product does not choose by itself which of the two columns is right.',
    todo: 'Delete the column that does not hold, or give it another heading.',
  },
  S08: {
    title: 'Meaning of a column is uncertain',
    what: 'The heading "{kop}" in {cell} resembles "{betekenis}" but is not the same.',
    consequence: 'The column was not read, and without it jobs cannot be counted.',
    why: 'About who somebody is or for whom somebody works, a program must not guess.',
    todo: 'Confirm the column in the pane, or change the heading to "{betekenis}".',
  },
  S09: {
    title: 'Value stands in another notation',
    what: (facts) =>
      facts['soort'] === 'bsn'
        ? 'The BSN in {cell} does not stand there as 9 digits. It was read as a BSN all the same.'
        : facts['soort'] === 'date'
          ? 'The date in {cell} ({kop}) stands there as text or a number. It was read as a date all the same.'
          : 'The value in {cell} ({kop}) stands there as text or a date. It was read all the same.',
    consequence: 'This check does not mind. Formulas in Excel may not reckon with it.',
    why: 'After copying or importing, numbers often become text and leading zeros fall away.',
    todo: 'Use the button Repair in the pane. It converts all cells at once.',
  },
  S10: {
    title: 'A sheet cannot be read',
    what: 'Sheet {blad} was not read, or not to its end.',
    consequence: 'What stands on this sheet was neither checked nor counted.',
    why: 'The file is damaged or holds something that does not belong in a sheet.',
    todo: 'Open the file in Excel, save it under another name and check it again.',
  },
  S11: {
    title: 'There is nothing to check',
    what: (facts) =>
      facts['blad'] === undefined
        ? 'None of the {bladen} sheets was recognised as a meting or a Tabel 1.'
        : 'Sheet {blad} has headings but no rows.',
    consequence: 'Nothing was counted. An empty outcome does not mean that all is well.',
    why: 'The product recognises a meting by its headings, such as BSN and paid hours.',
    todo: ({ blad }) =>
      blad === undefined
        ? 'Check that you chose the right file. Otherwise copy your data into a template.'
        : 'Fill in a row for each income relation below the headings of sheet {blad}.',
  },
  S15: {
    title: 'Value is not in the list',
    what: '{cell} ({kop}) holds "{waarde}". Allowed: {toegestaan}.',
    consequence: 'The cell was not understood. The row does not count, or not rightly.',
    why: 'Only fixed values tell where a job counts.',
    todo: ({ kolom, verplicht }) => {
      switch (kolom) {
        case 'sector':
        case 'sectorInlener':
        case 'sectorUitlener':
          return 'Choose overheid for government and education, and markt for all other employers. Your sector council knows where you belong.';
        case 'vorm':
          return 'Choose formeel for who is employed by you, and inleen for who is lent to you.';
        case 'tijdvakType':
          return 'Choose MND if you file returns by month, 4WK by four weeks, HJR by half year and JR by year.';
        default:
          return verplicht === false
            ? 'Choose a value of the list in {cell}, or clear the cell if you do not know.'
            : 'Choose a value of the list in {cell}.';
      }
    },
  },
  S16: {
    title: 'Year, period and dates contradict each other',
    what: 'Row {row} gives year {jaar} and period {tijdvak}, but runs from {begin} to {einde}.',
    consequence: 'It is unclear which period the hours are about.',
    why: 'Year, period and the two dates must point to the same period.',
    todo: 'See in the payroll return which period it is and correct what differs, beginning with {cell}.',
  },
  S17: {
    title: 'Periods of one employment overlap',
    what: 'Row {row} runs from {begin} to {einde}. That overlaps with row {eersteRij} of the same income relation.',
    consequence: 'The same hours count twice.',
    why: 'An income relation is declared by month or by four weeks, not both at once.',
    todo: 'Keep only the row that belongs to your payroll return.',
  },
  S18: {
    title: 'The Opgave is not complete',
    what: (facts) =>
      facts['waarde'] === ''
        ? '"{veld}" ({cell}) is empty.'
        : '"{veld}" ({cell}) holds "{waarde}". That cannot be read.',
    consequence: {
      bestuur: 'Your statement cannot be processed like this.',
      sectorraad: 'The statement cannot be tied to an organisation and a year.',
    },
    why: 'The Opgave says whose measurement it is and over which year.',
    todo: 'Fill in {cell} on sheet {sheet}.',
  },
  S19: {
    title: 'A figure in Tabel 1 cannot be read',
    what: '{cell} holds "{waarde}". That is no number that can stand here.',
    consequence: 'The table can be neither checked nor added up.',
    why: 'Tabel 1 holds numbers only. Empty is allowed, text is not.',
    todo: 'Fill in the number or empty the cell.',
  },
  S21: {
    title: 'Number or date can be read in two ways',
    what: '{cell} ({kop}) may hold {gelezen}, but also {anders}. The other cells of the column do not tell.',
    consequence: 'The product counts with {gelezen}. If it is {anders}, the count changes.',
    why: 'In the Netherlands a point sets thousands apart and the day comes before the month. Programs from elsewhere do the reverse.',
    todo: ({ soort }) =>
      soort === 'date'
        ? 'Type the date in {cell} again with the month as a word, such as 5 December 2024.'
        : 'Type the number in {cell} again, without a point or comma at the thousands.',
  },
  S22: {
    title: 'Region is written in more than one way',
    what: '{cell} holds "{waarde}". Most rows write "{ander}".',
    consequence: 'In the breakdown by region these become two lines, each with a part of the jobs.',
    why: 'A region adds up when its name is the same everywhere. UWV sets the regions by year; this product cannot tell whether a name exists.',
    todo: 'Is it the same region? Change {cell} to "{ander}". Are they two? Say so in the explanation.',
  },
  P01: {
    title: 'A BSN stands outside the BSN column',
    what: '{cell} on sheet {sheet} holds: {waarde}.',
    consequence: 'When sharing or copying, this BSN is easily overlooked.',
    why: 'Personal data should not stand in more places than needed.',
    todo: 'Take the BSN away there. Refer to a row or a file without naming the number.',
  },
  P02: {
    title: 'Personal data that are not needed',
    what: ({ cell, sheet, soort }) =>
      `${String(cell)} on sheet ${String(sheet)} seems to hold ${personalData[String(soort)] ?? 'personal data'}.`,
    consequence: 'Everyone who gets this file can read it. The count does not need it.',
    why: 'A count holds only what it needs.',
    todo: 'Remove it before you share the file. Is it not about a person? Then leave it as it is.',
  },
  C01: {
    title: 'Tabel 1 differs from the rows',
    what: '{cell} ({vorm}, {sector}) holds {opgegeven}. The rows add up to {rijen}: a difference of {verschil}.',
    consequence: {
      bestuur: 'Your statement contradicts itself and will not be consolidated.',
      sectorraad: 'The figure cannot be traced to rows and cannot be consolidated.',
    },
    why: 'Tabel 1 is the sum of the rows that count. Only a difference by rounding, at most 1, is allowed.',
    todo: 'Copy the figures that Tabel 1 computes from the rows. Are rows missing? Add them.',
  },
  C02: {
    title: 'Large difference from the previous measurement',
    what: 'According to {cell} it was {vorig} last time. Now it is {nu}. They are more than {grens}% apart.',
    consequence: {
      bestuur: 'The sector council will ask you how this came about.',
      sectorraad: 'One organisation can change the picture of the whole sector like this.',
    },
    why: 'A large change asks for an explanation. The limit is a choice of this product; with grens.jaarmutatie on the sheet BA_Parameters you choose another.',
    todo: {
      bestuur:
        'Check that all rows are there. Is it right? Say in the explanation what changed, such as a merger.',
      sectorraad: 'Read the explanation. Is there none? Ask the board for the cause.',
    },
  },
};
