import type { GlossaryTerm } from '../nl/glossary';

/** What the terms of law and statistics mean. The key is the term itself; it stays Dutch in every language. */
export const glossary: Readonly<Record<GlossaryTerm, string>> = {
  aangiftetijdvak: 'The period of one payroll return: a month, four weeks, half a year or a year.',
  'aard arbeidsverhouding':
    'Nature of employment: what kind of work it is, as a code in the payroll return (CdAard). For example 1 for a contract of employment, 11 for an agency worker and 24 for sheltered work (beschut werk).',
  arbeidsbeperkte: 'The law’s word for a member of the target group (Wfsv, article 38b).',
  arbeidsmarktregio: 'One of the 35 labour market regions in which UWV and municipalities work together.',
  baan: 'An amount of work of 25.5 paid hours a week. So a baan is not a person, not a contract and not an fte.',
  banenafspraak: 'The agreement to create 125,000 extra jobs for people with a work-limiting disability.',
  'begeleid werk':
    'Work at an ordinary employer with a Wsw indication. The person is employed there. In the payroll return: aard arbeidsverhouding 23.',
  'beschut werk': 'Work in a protected environment. Does not count for the banenafspraak.',
  BSN: 'Citizen service number: nine digits that pass the elfproef. It needs special protection.',
  doelgroepregister: 'UWV’s register of everyone the banenafspraak is for.',
  doelstelling: 'The number of extra jobs to be reached at the end of a year, counted from the nulmeting.',
  elfproef: 'A calculation that usually shows when a BSN or payroll tax number is mistyped.',
  'formeel dienstverband':
    'Formal: a contract or appointment with the employer where the person actually works.',
  grond:
    'Why someone is in the doelgroepregister (Wfsv, article 38b, paragraph 1, parts a to g, or paragraph 2).',
  inkomstenverhouding:
    'One relation between an employer and an employee in the payroll return: loonheffingennummer, BSN and sequence number together.',
  inleenverband:
    'Lent: work through a temp agency or by secondment from the Wsw. It counts in the sector where the work is actually done.',
  inlener: 'The employer where a lent worker actually works (the user firm).',
  IVA: 'Benefit for people who are fully and permanently unfit for work (WIA, chapter 6).',
  LKV: 'Loonkostenvoordeel (wage cost benefit): money the employer gets for each paid hour.',
  loonheffingennummer:
    'The number under which an employer files payroll returns: nine digits, the letter L and two digits.',
  loonwaarde: 'How much someone achieves at work, as a share of what is usual at the minimum wage.',
  markt: 'All employers that are not government employers.',
  meting: 'The count of the jobs at the end of a year.',
  nulmeting: 'The baseline at the end of 2012. All results are the increase since then.',
  overheid: 'The government employers, in fourteen overheidssectoren.',
  overheidssector: 'One of the government sectors with its own work agenda, such as primary education.',
  polisadministratie: 'UWV’s register of all payroll returns. The source of the verloonde uren (paid hours).',
  quotumheffing: 'The levy for each missing job. It is not charged at present.',
  quotumpercentage: 'The share of the verloonde uren (paid hours) that the target group should have worked.',
  quotumtekort: 'The number of jobs an employer is short, rounded down to one decimal.',
  realisatie: 'The number of extra jobs actually counted.',
  sectorraad: 'The association of employers in an overheidssector that combines the workbooks of its boards.',
  'sociaal ontwikkelbedrijf':
    'Formerly a sheltered workshop (sw-bedrijf). It lends out people in Wsw employment.',
  toelichting: 'The explanation of a warning. It is saved in the workbook.',
  trendrapportage: 'UWV’s provisional quarterly figures. Never mix them with an official meting.',
  uitlener: 'The temp agency or sociaal ontwikkelbedrijf that lends a worker.',
  verdeelsleutel:
    'How jobs through inleenverbanden are split between markt and overheid. It is studied again every year.',
  'verloonde uren': 'Paid hours: the hours for which wages were paid, as in the payroll return.',
  Wajong: 'Benefit for people who became disabled when they were young.',
  werkbehoud: 'Retention: the share of a group of workers who still work one or two years later.',
  Wsw: 'Wet sociale werkvoorziening, the sheltered employment act. Closed to new entrants since 2015.',
};
