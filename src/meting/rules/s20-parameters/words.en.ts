import { ruleWords } from '../../judge/rule-words';
import type { ParameterProblem } from '../../read/forms/read-parameters';
import type { S20Facts } from './rule';

/** Why a value of the workbook's own cannot be used. */
export const parameterProblems = {
  name: 'The name in {cell} does not exist (it holds: {naam}).',
  from: '“{naam}” has no first day in {cell} that can be read (it holds: {waarde}).',
  until: '“{naam}” has an end in {cell} that is not after its first day or cannot be read ({waarde}).',
  value: '“{naam}” has no number in {cell} ({waarde}).',
  source: '“{naam}” has no source in {cell}.',
  overlap: 'For “{naam}” {cell} gives a second value for the same time.',
} as const satisfies Readonly<Record<ParameterProblem, string>>;

const words = ruleWords<S20Facts>();

export const finding = words.finding({
  title: 'Own value on BA_Parameters cannot be used',
  what: ({ probleem }) => parameterProblems[probleem],
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This value was not used. The published one holds, or there is none.',
  why: 'A value of your own changes results. So it needs a known name, a period, a number and a source.',
  todo: 'Correct {cell}. The names that exist stand with PARAMETER and in the list of parameters.',
});
