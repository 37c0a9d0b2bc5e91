import type { TemplateWords } from '../nl/templates';

export const templateWords: TemplateWords = {
  titles: {
    schoolbestuur: 'Banenafspraak count: school board',
    sectororganisatie: 'Banenafspraak count: organisation in a sector',
    landelijk: 'Banenafspraak count: national',
    tabel1: 'Banenafspraak count: Tabel 1 only',
  },
  columns: {
    jaar: 'The calendar year of the count, in four digits. Example: 2025.',
    tijdvak: 'The payroll return period. A month as 2025-12, four weeks as 2025-P13.',
    tijdvakType: 'MND (month), 4WK (four weeks), HJR (half year) or JR (year).',
    datAanvTv: 'First day of the payroll return period, as day-month-year. Example: 01-12-2025.',
    datEindTv: 'Last day of the payroll return period, as day-month-year. Example: 31-12-2025.',
    bsn: 'Citizen service number: nine digits. Excel shows leading zeros, you need not type them.',
    lhnr: 'Nine digits, the letter L and two digits. Example: 123456782L01.',
    numIv: 'The sequence number of the income relation in the payroll return. Mostly 1.',
    cdAard:
      'The code for the nature of the employment in the payroll return. Example: 1 (contract) or 11 (agency worker).',
    vorm: 'formeel: employed by your organisation. inleen: through a temporary work agency or lent from the Wsw.',
    grond:
      'The ground of registration in the doelgroepregister. The sheet Lijsten gives the meaning of each code.',
    datRegistratie: 'The day on which the registration in the doelgroepregister began.',
    datEindRegistratie: 'The day on which the registration ended. Leave empty while it runs.',
    datAanvIkv: 'The day on which the income relation began.',
    datEindIkv: 'The day on which the income relation ended. Leave empty while it runs.',
    verloondeUren: 'All hours for which wage was paid in this period, as in the payroll return.',
    contracturenPW: 'The hours a week in the contract.',
    onbepaaldeTijd: 'J for a permanent contract, else N.',
    sectorUitlener: 'The sector of the organisation that lends the person out: markt or overheid.',
    sectorInlener:
      'The sector where the person really works: markt or overheid. Fill this in on every row with form inleen.',
    lhnrInlener: 'The payroll tax number of the organisation where the person works.',
    urenToegerekend:
      'The hours that the lender attributes to the user firm by agreement. No more than the paid hours.',
    sector: 'The sector in which the row counts. For lent work that is the sector of the user firm.',
    overheidssector: 'The sector within government, for example po or vo. Leave empty for sector markt.',
    regio: 'The labour market region where the person works.',
    lkvGevraagd: 'J where the wage cost benefit (LKV) was requested in the payroll return, else N.',
    geboortedatum: 'The date of birth. Only needed to check the state pension age.',
    sectorcode: 'The sector code of the tax authority, a number from 1 to 69.',
    duurzaamGeenArbeidsvermogen: 'J where the Wajong found that someone has no lasting work capacity.',
    beperkingVoor18: 'J where the impairment arose before age eighteen or during study.',
    divisor: 'The hours of one job in this period that you used.',
    banen: 'The paid hours divided by the hours per job, with four decimals.',
    lkvBedrag: 'The amount of the wage cost benefit in euro.',
    bonusaandeel: 'The share of the bonus for this organisation, from 0% to 100%.',
  },
  required: 'Required.',
  optional: 'May stay empty.',
  notAllowed: 'This cannot stand here.',
  opgaveTitle: 'Statement of the organisation',
  opgaveHint:
    'Fill in the light cells. The rest of the sheet is protected against slips, without a password.',
  opgaveHelp: {
    organisatie: 'The name of your organisation or board.',
    organisatienummer: 'The board number, chamber of commerce number or RSIN.',
    jaar: 'The calendar year of the count.',
    peilmaand: 'The month you count over, as a number. Mostly 12 (December).',
    sector: 'markt or overheid.',
    overheidssector: 'For example po, vo, gemeenten. See the sheet Lijsten.',
    contactrol: 'The role of who can answer questions. Do not give a name.',
    urenTotaal: 'Needed to compute your quotum.',
    urenVorigJaar: 'Needed to see whether you are below the limit for small employers.',
    urenDoelgroep: 'The paid hours of all people of the target group in the year.',
    quotumpercentage: 'The percentage you used.',
    quotumtekort: 'The shortage you computed, in jobs.',
    quotumheffing: 'The levy you computed, in euro. It is not levied at present.',
    datumIndiening: 'The day on which the last payroll return of the year was filed.',
    datumInleenovereenkomst: 'The day of the agreement about attributed hours.',
    banenVorigJaar: 'The number of jobs in your previous count. It shows the difference.',
    personenVorigJaar: 'The number of persons in your previous count.',
  },
  tabel1Title: {
    toename: 'Tabel 1. Increase of jobs since the nulmeting',
    banen: 'Tabel 1. Number of jobs of the organisation',
  },
  tabel1HandedIn: 'Handed in',
  tabel1FromRows: { banen: 'From the rows of Meting', toename: 'From the rows of Meting (level)' },
  tabel1Difference: 'Difference',
  tabel1Rows: { formeel: 'Formeel', inleen: 'Inleen', totaal: 'Totaal', doelstelling: 'Doelstelling' },
  tabel1Columns: { markt: 'Markt', overheid: 'Overheid', totaal: 'Totaal' },
  tabel1FromRowsNote:
    'The formulas add up all rows of Meting but sheltered work. The check says which rows do not count for another reason.',
  hoursPerJob: 'Hours of one job',
  toelichtingHelp:
    'The check fills this sheet when you explain a warning. You can also change the text here.',
  listsCode: 'Code',
  listsMeaning: 'Meaning',
  instructionTitle: 'How to fill in this workbook',
  instruction: [
    {
      heading: 'In four steps',
      lines: [
        '1. Fill in the sheet Opgave: your organisation, the year and the sector.',
        '2. On the sheet Meting put one row for each income relation and each period. You may paste from another file.',
        '3. On the sheet Tabel 1 compare your own figures with the sum of the rows.',
        '4. Check the workbook with the add-in Banenafspraak. Mend the errors and explain the warnings.',
      ],
    },
    {
      heading: 'Good to know',
      lines: [
        'A job is not a person: one job is 25.5 paid hours a week.',
        'Sheltered work does not count. You can leave those rows in: the check leaves them out.',
        'A lent worker counts in the sector where he or she really works.',
        'Do not change the headings in row 1. Extra columns may stand to the right of the last heading.',
        'Excel itself checks the first rows while you type. The add-in checks every row, also after pasting.',
        'The sheets are protected against slips, without a password: Review > Unprotect Sheet.',
      ],
    },
    {
      heading: 'Personal data',
      lines: [
        'This workbook holds BSN and data about health. Keep it and send it by the rules of your organisation.',
        'Put no names, mail addresses or diagnoses in the workbook. The count does not need them.',
        'The check runs on your own computer. Nothing leaves it.',
      ],
    },
  ],
  instructionTabel1: [
    {
      heading: 'In three steps',
      lines: [
        '1. Fill in the sheet Opgave: your organisation and the year.',
        '2. Put your figures on the sheet Tabel 1: the increase since the nulmeting, and below it the key of the year.',
        '3. Check the workbook with the add-in Banenafspraak. Mend the errors and explain the warnings.',
      ],
    },
    {
      heading: 'Good to know',
      lines: [
        'A job is not a person: one job is 25.5 paid hours a week.',
        'Sheltered work does not count.',
        'Lent jobs count in the sector where the work is done. Nationally they are divided by the key.',
        'Figures that were each rounded by themselves may differ a little from their total. The check says how much.',
        'The sheets are protected against slips, without a password: Review > Unprotect Sheet.',
      ],
    },
    {
      heading: 'Personal data',
      lines: [
        'This workbook holds no data about persons. Put no names, numbers or mail addresses in it either.',
        'The check runs on your own computer. Nothing leaves it.',
      ],
    },
  ],
  instructionColumns: ['Column of Meting', 'Needed', 'What to fill in'],
  versionLine: (kind, version, fingerprint) =>
    `Template ${kind}, version ${String(version)}, fingerprint ${fingerprint}`,
  footer: 'Holds personal data',
};
