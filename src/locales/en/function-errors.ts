import type { FunctionError } from '../../functions/function-error';
import type { FactValue } from '../../law/domain-error';
import type { ParameterProblem } from '../../meting/read/forms/read-parameters';
import { knownYears } from '../known-years';
import { parameterLabel } from '../parameter-label';
import { fillText } from '../rule-words';
import { writtenDay } from '../written-day';
import { decisions } from './counting';
import { parameterWords } from './parameters';
import { parameterProblems } from '../../meting/rules/s20-parameters/words.en';

/** What is wrong in a cell and what would be right, in one sentence. */
export function explain({ reason, facts }: FunctionError): string {
  const argument = shown(facts['argument']);
  const value = shown(facts['value']);
  switch (reason) {
    case 'unknown-date': {
      const years = knownYears(list(facts['known']), 'and later');
      const known = years === '' ? 'no value was ever published' : `known: ${years}`;
      return `There is no known value of ${figure(facts['name'])}${day(facts['date'])}; ${known}.`;
    }
    case 'not-allowed':
      return `Argument ${argument} cannot be "${value}"${options(facts['allowed'], '; choose from ')}.`;
    case 'out-of-range':
      return `Argument ${argument} cannot be ${value}${bounds(facts['min'], facts['max'])}.`;
    case 'missing':
      return `Argument ${argument} is missing. Fill it in.`;
    case 'contradiction':
      return `Argument ${argument} and ${shown(facts['other'])} contradict each other. Correct one of them.`;
    case 'too-few':
      return `Argument ${argument} needs at least ${shown(facts['needed'])} values, but has ${shown(facts['given'])}.`;
    case 'refused-value':
      return fillText(
        parameterProblems[facts['problem'] as ParameterProblem],
        {
          naam: shown(facts['name']),
          waarde: value,
          cell: `row ${shown(facts['row'])}, column ${shown(facts['column'])} of the range`,
        },
        'en',
      );
    case 'passed-on':
      return `A cell that this formula uses contains an error (${value}). Correct that cell first.`;
    case 'not-a-number':
      return `Argument ${argument}: "${value}" is not a number. Enter a number.`;
    case 'ambiguous-number':
      return `Argument ${argument}: "${value}" is one number in Dutch and another in English. Enter it as a number, not as text.`;
    case 'not-whole':
      return `Argument ${argument}: ${value} is not a whole number. Enter a whole number.`;
    case 'not-a-date':
      return `Argument ${argument}: "${value}" is not a date; use an Excel date or 2026-01-31.`;
    case 'only-indicative':
      return `For ${value} no quota percentage has been set, only an indicative one. Enter "indicative" for the kind (soort) to use that.`;
    case 'ambiguous-date':
      return `Argument ${argument}: in "${value}" it cannot be told which is the day and which the month. Use an Excel date, or write the year first: 2026-01-31.`;
    case 'short-year':
      return `Argument ${argument}: write the year in "${value}" in four digits.`;
    case 'not-a-boolean':
      return `Argument ${argument}: "${value}" is not TRUE or FALSE. Enter one of the two.`;
    case 'one-value-expected':
      return `Argument ${argument} needs one value, but has ${shown(facts['rows'])} rows and ${shown(facts['columns'])} columns. Choose one cell.`;
    case 'undecided':
      return decisions[facts['decision'] as keyof typeof decisions];
    case 'not-a-fraction':
      return `Argument ${argument}: ${value} is more than 10%. Write 1.93% or 0.0193.`;
    case 'not-a-share':
      return `Argument ${argument}: ${value} is more than 100%. Write a share as 30% or 0.3.`;
    case 'shapes-differ':
      return 'The ranges are not the same size. Make them equally large.';
    case 'missing-columns':
      return `Argument ${argument}: columns not found: ${list(facts['columns']).join(', ')}. Include the headings in the range.`;
    case 'not-fetched':
      return 'The code of this function did not load. Check the connection to the add-in’s server and recalculate (F9).';
    case 'internal':
      return 'The function cannot read this value. Check the cells that this formula uses.';
  }
}

/** A figure as Parameters calls it, with the name by which formulas ask for it. */
function figure(name: FactValue | undefined): string {
  const label = parameterLabel(parameterWords, shown(name));
  return label === name ? label : `"${label}" (${shown(name)})`;
}

function day(date: FactValue | undefined): string {
  return typeof date === 'string' && date !== '' ? ` on ${writtenDay(date, 'en')}` : '';
}

function bounds(min: FactValue | undefined, max: FactValue | undefined): string {
  const low = typeof min === 'number' ? `at least ${shown(min)}` : '';
  const high = typeof max === 'number' ? `at most ${shown(max)}` : '';
  const both = [low, high].filter((text) => text !== '').join(', ');
  return both === '' ? '' : ` (${both})`;
}

function options(allowed: FactValue | undefined, before: string): string {
  const values = list(allowed);
  return values.length === 0 ? '' : before + values.map((value) => `"${value}"`).join(', ');
}

function list(value: FactValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function shown(value: FactValue | undefined): string {
  if (value === true) return 'TRUE';
  if (value === false) return 'FALSE';
  return String(value ?? '');
}
