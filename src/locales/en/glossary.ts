import type { GlossaryTerm } from '../nl/glossary';

/** What the terms of law and statistics mean. The key is the term itself; it stays Dutch in every language. */
export const glossary: Readonly<Record<GlossaryTerm, string>> = {
  aangiftetijdvak: 'The period of one payroll return: a month, four weeks, half a year or a year.',
  arbeidsbeperkte: 'The law’s word for a member of the target group (Wfsv, article 38b).',
  arbeidsmarktregio: 'One of the 35 labour market regions in which UWV and municipalities work together.',
  baan: 'An amount of work of 25.5 paid hours a week. So a baan is not a person, not a contract and not an fte.',
  banenafspraak: 'The agreement to create 125,000 extra jobs for people with a work-limiting disability.',
  'begeleid werk':
    'Work at an ordinary employer with a Wsw indication; the person is employed there. Code aard arbeidsverhouding 23.',
  'beschut werk': 'Work in a protected environment. Does not count for the banenafspraak.',
  BSN: 'Citizen service number: nine digits that pass the elfproef. Deserves special protection.',
  doelgroepregister: 'UWV’s register of everyone the banenafspraak is for.',
  doelstelling: 'The number of extra jobs to be reached at the end of a year, counted from the nulmeting.',
  elfproef: 'A check sum by which a mistyped BSN or fiscal number is usually noticed.',
  'formeel dienstverband': 'A contract or appointment with the very employer where someone works.',
  grond:
    'Why someone is in the doelgroepregister (Wfsv, article 38b, paragraph 1, parts a to g, or paragraph 2).',
  inkomstenverhouding:
    'One relation between an employer and an employee in the payroll return: loonheffingennummer, BSN and sequence number together.',
  inleenverband:
    'Work through a temp agency or by secondment from the Wsw. Counts in the sector where the work is really done.',
  inlener: 'The employer where a lent worker really works.',
  IVA: 'Benefit for those fully and permanently unfit for work (WIA, chapter 6).',
  LKV: 'Loonkostenvoordeel: an allowance per paid hour for the employer.',
  loonheffingennummer:
    'The number under which an employer files payroll returns: nine digits, the letter L and two digits.',
  loonwaarde: 'What someone achieves at work as a share of what is usual at the minimum wage.',
  markt: 'All employers that are no government employers.',
  meting: 'The count of the jobs at the end of a year.',
  nulmeting: 'The baseline at the end of 2012. All results are the increase since then.',
  overheid: 'The government employers, in fourteen overheidssectoren.',
  overheidssector: 'One of the government sectors with a work agenda of its own, such as primary education.',
  polisadministratie: 'UWV’s store of all payroll returns: where the verloonde uren come from.',
  quotumheffing: 'The levy per missing job. It is not levied at present.',
  quotumpercentage: 'The share of the verloonde uren that the target group should have worked.',
  quotumtekort: 'The number of jobs an employer falls short, rounded down to one decimal.',
  realisatie: 'The extra jobs that were really counted.',
  sectorraad:
    'The association of employers in an overheidssector that brings the returns of its boards together.',
  'sociaal ontwikkelbedrijf': 'The former sheltered workshop; lends people in a Wsw employment.',
  toelichting: 'The explanation that answers a warning and is kept in the workbook.',
  trendrapportage: 'Provisional quarterly figures of UWV. Never to be mixed with an official meting.',
  uitlener: 'The temp agency or sociaal ontwikkelbedrijf that lends a worker.',
  verdeelsleutel:
    'The split of jobs through inleenverbanden over markt and overheid, researched anew for each year.',
  'verloonde uren': 'The hours over which wage was paid, as filed in the payroll return.',
  Wajong: 'Benefit for those who became disabled when young.',
  werkbehoud: 'The share of a group of workers that still works one or two years later (retention).',
  Wsw: 'Sheltered employment act (Wet sociale werkvoorziening); closed to new entrants since 2015.',
};
