import { ruleWords } from '../../judge/rule-words';
import type { ParameterProblem } from '../../read/forms/read-parameters';
import type { S20Facts } from './rule';

/** Why a value of the workbook's own cannot be used. */
export const parameterProblems = {
  name: 'The name in {cell} does not exist (it says: {naam}).',
  from: '“{naam}” has no start date in {cell} that can be read (it says: {waarde}).',
  until: '“{naam}” has an end date in {cell} that is not after the start date, or cannot be read ({waarde}).',
  value: '“{naam}” has no number in {cell} ({waarde}).',
  limit:
    '“{naam}” has {waarde} in {cell}, which is outside what this limit can be (jaarmutatie 5% to 500%, weekuren 36 to 168).',
  source: '“{naam}” has no source in {cell}.',
  overlap: 'For “{naam}”, {cell} gives a second value for the same time.',
} as const satisfies Readonly<Record<ParameterProblem, string>>;

const words = ruleWords<S20Facts>();

export const finding = words.finding({
  title: 'A value of your own on BA_Parameters cannot be used',
  what: ({ probleem }) => parameterProblems[probleem],
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This value was not used. The published value was used instead, if there is one.',
  why: 'A value of your own changes the results. So it needs a known name, a period, a number and a source.',
  todo: 'Correct {cell}. You can find the names in the task pane, on the screen Parameters.',
});
