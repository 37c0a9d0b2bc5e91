import { ruleWords } from '../../judge/rule-words';
import type { B24Facts } from './rule';

const words = ruleWords<B24Facts>();

export const finding = words.finding({
  title: 'Person is over the state pension age',
  what: 'According to {cell} this person was older than {jaren} years and {maanden} months on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The registration should have ended. These hours may count when they should not.',
  why: 'UWV ends the registration when someone reaches state pension age (AOW).',
  todo: 'Check the date of birth and the end date of the registration.',
});
