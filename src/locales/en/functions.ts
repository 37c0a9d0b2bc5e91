import type { FunctionTexts } from '../../functions/words';
import { functionWords } from './function-words';

/** All words about the functions. Excel shows `summary` and the arguments, the help page and the pane the rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Counting', text: 'From paid hours to jobs, and what counts and what does not.' },
    verdelen: { name: 'Attribution', text: 'Lent jobs to the sector where the work is actually done.' },
    meten: { name: 'Measuring', text: 'Nulmeting, target, published result and your own meting.' },
    quotum: { name: 'Quotum', text: "An employer's own position under the quotum rules." },
    geld: { name: 'Money', text: 'The wage cost benefit (LKV) and the sharing of a bonus, to the cent.' },
    duurzaamheid: { name: 'Retention', text: 'Who worked at the start and still works later.' },
    vooruit: { name: 'Ahead', text: 'The pace you need, and the trend with a margin.' },
    bron: { name: 'Source', text: 'The figure and its source, to check and to cite.' },
    nummers: { name: 'Numbers', text: 'The elfproef for BSNs and payroll tax numbers.' },
  },
  choices: {
    SECTOR: {
      markt: 'Market sector (not government)',
      overheid: 'Government sector',
      totaal: 'Market and government together',
    },
    SECTORDEEL: { markt: 'Market sector (not government)', overheid: 'Government sector' },
    VORM: {
      formeel: 'Formal (formeel dienstverband): employed by the organisation itself',
      inleen: 'Lent (inleenverband): agency work or secondment from the Wsw',
      totaal: 'Formal and lent together',
    },
    VORMDEEL: {
      formeel: 'Formal employment',
      inleen: 'Lent (inleenverband): agency work or Wsw secondment',
    },
    TIJDVAK: {
      week: 'Week: 25.5 hours are a job',
      'vier weken': 'Four weeks: 102 hours are a job (4 × 25.5)',
      maand: 'Month: 1,331 / 12 hours are a job',
      kwartaal: 'Quarter: 1,331 / 4 hours are a job',
      halfjaar: 'Half year: 1,331 / 2 hours are a job',
      jaar: 'Year: 1,331 hours are a job',
    },
    TAAL: { nl: 'Dutch', en: 'English' },
    SOORT: { definitief: 'Set by regulation', indicatief: 'Indication, given in advance' },
  },
  remarks: {
    'not-levied': 'No quotum levy is charged at present (Wfsv articles 122n and 122na).',
    'formula-inferred':
      'We worked out how the variables combine, because the printed formula was not available. The result gives all seven indicative percentages exactly.',
    'per-employee':
      'The maximum is per employee per year: first add up all hours of a person at the same employer. This function does not judge whether there is a right to LKV (state pension age, Wsw without secondment).',
    'own-meting':
      'The function only sees values. Excel for Windows and Mac may pass on a blank cell as 0. If in doubt, use the check in the task pane, which reads the cells themselves.',
    'trend-no-promise':
      'A trend describes the past and promises nothing. It does not include policy or the economy.',
    'amounts-not-known':
      'The surcharge and the bonus in the Wet banenafspraak are not known yet: what you enter is your own assumption.',
    'spells-until-later':
      'The list must run on until two years after the period: anyone who is not in it after that counts as having left.',
  },
  twinOnly: {
    'with-sector': 'With a sector filled in.',
    'with-sector-and-form': 'With a sector and a form filled in.',
    'all-arguments': 'With all arguments filled in.',
    'two-decimals': 'For hours and a percentage with at most two decimals.',
    'previous-year': 'Without the hours of the year itself.',
    'no-blanks': 'For columns without blank cells.',
    expected: 'Only the expected value, without the interval.',
    digits: 'For numbers without dots or spaces.',
    'real-dates': 'With Excel dates, not text.',
    'one-key': 'The verdeelsleutel if exactly one fits, with all arguments filled in.',
    'overheid-total': 'The total for overheid, with your own verdeelsleutel and no errors in the columns.',
    'total-growth': 'The growth of all regions together.',
    'all-arguments-two-decimals': 'With all arguments filled in, with at most two decimals.',
    'first-row': 'The first row: the levy.',
    'true-and-false': 'With TRUE and FALSE in the column, not letters.',
    retention: 'Only the retention (the last row), for columns without blank persons.',
    'digits-l-digits': 'For text; a number gives FALSE.',
  },
  noTwin: {
    rules:
      'No plain formula gives the same result: there are too many counting rules. They are in the sources below.',
    words: 'There is no plain formula: this function gives text from the sources.',
    figure:
      'Instead of this function you can use the number itself: insert it as a value from the task pane.',
    cents:
      'There is no reliable plain formula: sharing out the cents needs exact arithmetic, and a worksheet may be a cent out.',
    'pivot-table': 'A pivot table of the same columns gives the same numbers.',
    'many-steps':
      'There is no plain formula for all rows together. For retention between two dates, see UITSTROOM.',
  },
  noTwinWithOwnValues:
    'The plain formula uses the published figure, so not these own values. Leave them out to see the formula.',
  functions: functionWords,
};
