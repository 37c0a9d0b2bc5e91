import { ruleWords } from '../../judge/rule-words';
import type { B53Facts } from './rule';

const words = ruleWords<B53Facts>();

export const finding = words.finding({
  title: 'An organisation’s number in the BSN column',
  what: ({ van }) =>
    van === 'werkgever'
      ? '{cell} holds the number from the employer’s payroll tax number. That is not a BSN.'
      : '{cell} holds the number from the user firm’s payroll tax number. That is not a BSN.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The hours are counted, but we cannot tell whose they are. Somebody may be counted twice, or not at all.',
  why: 'The first nine digits of a payroll tax number belong to an organisation. They pass the same test as a BSN.',
  todo: 'Enter the person’s BSN in {cell}.',
});
