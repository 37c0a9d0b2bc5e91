import { ruleWords } from '../../judge/rule-words';
import type { S23Facts } from './rule';

const words = ruleWords<S23Facts>();

const SAID = {
  opgave: 'Taken from the sheet Opgave: {opgave}.',
  dates: 'Derived from the dates of the period: {dates}.',
  label: 'Derived from the period: {label}.',
  aard: 'Derived from the nature of employment: {aard}.',
  vorm: 'Derived from the form: {vorm}.',
  usual: 'Assumed to be the usual value: {usual}.',
} as const;

export const finding = words.finding({
  title: 'What was not filled in was derived',
  what: (facts) =>
    (Object.keys(SAID) as (keyof typeof SAID)[])
      .filter((from) => facts[from].length > 0)
      .map((from) => SAID[from])
      .join(' '),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The count uses these values.',
  why: 'You do not have to fill in what follows from other data.',
  todo: ({ usual = [] }) =>
    usual.length > 0
      ? 'Is that right for everyone? Then there is nothing to do. If not, for example because of sheltered work (beschut werk), fill in the column.'
      : 'Is it right? Then there is nothing to do. If not, fill in the column.',
});
