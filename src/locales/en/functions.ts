import type { FunctionTexts } from '../../functions/words';
import { functionWords } from './function-words';

/** All words about the functions. Excel shows `summary` and the arguments, the help page and the pane the rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Counting', text: 'From paid hours to jobs, and what counts and what does not.' },
    verdelen: { name: 'Attribution', text: 'Lent jobs to the sector where the work is really done.' },
    meten: { name: 'Measuring', text: 'Nulmeting, target, published result and your own measurement.' },
    quotum: { name: 'Quotum', text: "An employer's own position under the quotum rules." },
    geld: { name: 'Money', text: 'The wage cost benefit and the division of a bonus, to the cent.' },
    duurzaamheid: { name: 'Retention', text: 'Who worked at the start and still works later.' },
    vooruit: { name: 'Ahead', text: 'The pace that is needed, and the trend with its margin.' },
    bron: { name: 'Source', text: 'The figure and where it stands, to check and to cite.' },
    nummers: { name: 'Numbers', text: 'The check digits of the citizen and the wage tax number.' },
  },
  choices: {
    SECTOR: {
      markt: 'Market sector (not government)',
      overheid: 'Government sector',
      totaal: 'Market and government together',
    },
    SECTORDEEL: { markt: 'Market sector (not government)', overheid: 'Government sector' },
    VORM: {
      formeel: 'Own employment contract',
      inleen: 'Lent: agency work or secondment from sheltered employment (Wsw)',
      totaal: 'Own and lent together',
    },
    VORMDEEL: {
      formeel: 'Formal employment',
      inleen: 'Inleenverband: temp agency or Wsw secondment',
    },
    TIJDVAK: {
      week: '25.5 hours are a job',
      'vier weken': 'Four weeks: 102 hours are a job (4 × 25.5)',
      maand: 'Month: 1,331 / 12 hours are a job',
      kwartaal: 'Quarter: 1,331 / 4 hours are a job',
      halfjaar: 'Half year: 1,331 / 2 hours are a job',
      jaar: 'Year: 1,331 hours are a job',
    },
    TAAL: { nl: 'Dutch', en: 'English' },
    SOORT: { definitief: 'Set by regulation', indicatief: 'Indication, announced in advance' },
  },
  remarks: {
    'not-levied': 'No quotum levy is collected at present (Wfsv articles 122n and 122na).',
    'formula-inferred':
      'How the variables combine is inferred: the printed formula was not available. The inference gives all seven indicative percentages exactly.',
    'per-employee':
      'The maximum holds per employee per year: add up all hours of a person at the same employer first. Whether there is a right to it (state pension age, Wsw without secondment) this function does not judge.',
    'own-meting':
      'The function sees values only. Excel for Windows and Mac may hand over a blank cell as 0; when in doubt use the check in the task pane, which reads the cells themselves.',
    'trend-no-promise': 'A trend describes what was and promises nothing; policy and economy are not in it.',
    'amounts-not-known':
      'The surcharge and the bonus of the Wet banenafspraak are not known yet: what you give is an assumption of your own.',
    'spells-until-later':
      'The list must run on to two years after the window: whoever is no longer in it later counts as gone.',
  },
  twinOnly: {
    'with-sector': 'With a sector filled in.',
    'with-sector-and-form': 'With a sector and a form filled in.',
    'all-arguments': 'With all arguments filled in.',
    'two-decimals': 'For hours and a percentage with two decimals at most.',
    'previous-year': 'Without the hours of the year itself.',
    'no-blanks': 'For columns without blank cells.',
    expected: 'Only the expected value, without the interval.',
    digits: 'For numbers without dots or spaces.',
    'real-dates': 'With Excel dates, no text.',
    'one-key': 'The key where exactly one fits, with all arguments given.',
    'overheid-total': 'The total of overheid, with a key of your own and no errors in the columns.',
    'total-growth': 'The growth of all regions together.',
    'all-arguments-two-decimals': 'With all arguments given, with two decimals at most.',
    'first-row': 'The first row: the levy.',
    'true-and-false': 'With TRUE and FALSE in the column, no letters.',
    retention: 'Only the retention (the last row), for columns without blank persons.',
    'digits-l-digits': 'For text; a number gives FALSE.',
  },
  noTwin: {
    rules:
      'There is no plain formula that gives the same: the counting rules are too many for it. They stand in the sources below.',
    words: 'There is no plain formula: this function gives text out of the sources.',
    figure: 'Its plain counterpart is the number itself: insert it as a value from the task pane.',
    cents:
      'There is no reliable plain formula: the cents left over ask for exact arithmetic, and the binary fractions of a sheet may move a cent.',
    'pivot-table': 'A pivot table on the same columns gives the same numbers.',
    'many-steps':
      'There is no plain formula for all rows together. For retention between two days there is one at UITSTROOM.',
  },
  functions: functionWords,
};
