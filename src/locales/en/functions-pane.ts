import { amount } from '../amount';
import type { FunctionsPaneWords } from '../nl/functions-pane';
import { writtenDay } from '../written-day';
import { seen, statuses } from './citation';
import { derivationInEnglish } from './derivations';

const count = (n: number): string => n.toLocaleString('en-GB');

/** The words of the screens Functions and Parameters. */
export const functionsPane: FunctionsPaneWords = {
  search: 'Find a function',
  searchParameters: 'Find a figure',
  shown: (shown, all) => `${count(shown)} of ${count(all)} shown`,
  noneFound:
    'Nothing found. Try another word, for example hours, key or quotum. Terms and rules are under Help.',
  back: 'All functions',
  backParameters: 'All figures',

  form: 'Build the formula',
  optional: 'optional',
  valueOrRange: 'A value or a range, for example A2:A20',
  useSelection: 'Selection',
  useSelectionFor: (name) => `Use the selection for ${name}`,
  formula: 'Formula',
  preview: 'Preview of the result',
  previewNeeds: (names) => `Still to fill in: ${names}.`,
  previewExpression: 'You will see the result once the formula is in a cell: Excel calculates this part.',
  previewLarge: (cells) =>
    `The range has ${count(cells)} cells; that is too many for the preview. The formula will still work.`,
  previewFailed: 'The range cannot be read.',
  rows: (shown, all) => `${count(shown)} of ${amount(count(all), 'row', 'rows')}`,
  blank: 'blank',

  insert: 'Insert in the active cell',
  insertTwin: 'Insert this formula',
  inserted: (address) => `Inserted in ${address}.`,
  occupied: (address) => `${address} is not empty.`,
  overwrite: 'Overwrite',
  insertFailed: 'The formula could not be inserted.',
  noWorkbook: 'No workbook is connected. You can still copy the formula.',

  twin: 'Without the add-in',
  help: 'Explanation and examples',
  sources: 'Sources',

  tools: 'Formulas in this workbook',
  recalculate: 'Recalculate',
  recalculated: 'All formulas were recalculated.',
  repair: 'Repair formulas (#NAME?)',
  repairing: 'Checking the sheets',
  repairHint: 'If a cell with a Banenafspraak function shows #NAME?, this enters its formula again.',
  repaired: (n, first) =>
    n === 1 ? `1 formula repaired: ${first}.` : `${count(n)} formulas repaired, the first in ${first}.`,
  nothingToRepair: 'No cell with a Banenafspraak function shows #NAME?.',
  toolFailed: 'This did not work.',

  parametersIntro: 'Every figure that is used, with its source.',
  period: 'Period',
  value: 'Value',
  status: 'Status',
  statuses,
  from: (date) => `from ${writtenDay(date, 'en')}`,
  between: (first, last) => `${writtenDay(first, 'en')} to ${writtenDay(last, 'en')}`,
  noValue: 'No value was published.',
  values: (n) => (n === 1 ? '1 value' : `${count(n)} values`),
  insertValue: 'Insert the value',
  insertFormula: 'Insert a formula',
  insertSource: 'Insert the source',
  derivation: (dutch) => `Derivation: ${derivationInEnglish(dutch)}`,
  margin: (margin) => `give or take ${margin}`,
  place: 'Source',
  seen: (source) => seen({ ...source, read: writtenDay(source.read, 'en') }),
};
