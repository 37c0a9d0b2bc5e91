import { ruleWords } from '../../judge/rule-words';
import type { B14Facts } from './rule';

const words = ruleWords<B14Facts>();

export const finding = words.finding({
  title: 'Supported employment is given as lent',
  what: 'Row {row} has code {aard} (Wsw supported employment), but {cell} says lent.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job may stand in the wrong line of Tabel 1.',
  why: 'In supported employment a person is employed by a regular employer, which is formal employment. This follows from the law but does not stand there in so many words.',
  todo: 'Is the person employed by your organisation? Choose formal. Is the person seconded? Use code 22.',
});
