import { ruleWords } from '../../judge/rule-words';
import type { B53Facts } from './rule';

const words = ruleWords<B53Facts>();

export const finding = words.finding({
  title: 'The employer’s number in the BSN column',
  what: ({ van }) =>
    van === 'werkgever'
      ? '{cell} holds the same number as the employer’s payroll tax number.'
      : '{cell} holds the same number as the user firm’s payroll tax number.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The hours are counted, but we cannot tell whose they are. Somebody may be counted twice, or not at all.',
  why: 'That number belongs to the organisation, or to the owner of a business: not to somebody who works there. It passes the same test as a BSN.',
  todo: 'Enter the person’s BSN in {cell}.',
});
