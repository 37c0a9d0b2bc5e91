import { ruleWords } from '../../judge/rule-words';
import type { B14Facts } from './rule';

const words = ruleWords<B14Facts>();

export const finding = words.finding({
  title: 'Supported employment is entered as lent',
  what: 'Row {row} has code {aard} (supported employment under the Wsw, begeleid werk), but {cell} says inleen (lent).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job may be on the wrong line of Tabel 1.',
  why: 'In supported employment, a person is employed by an ordinary employer. That is formal employment. This follows from the law, but the law does not say it in so many words.',
  todo: 'Is the person employed by your organisation? Choose formeel. Is the person seconded? Use code 22.',
});
