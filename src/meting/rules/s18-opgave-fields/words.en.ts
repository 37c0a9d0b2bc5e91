import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

export const finding = words.finding({
  title: 'The Opgave is not complete',
  what: (facts) =>
    facts.waarde === ''
      ? '"{veld}" ({cell}) is empty.'
      : '"{veld}" ({cell}) holds "{waarde}". That cannot be read.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Your statement cannot be processed like this.',
    sectorraad: 'The statement cannot be tied to an organisation and a year.',
  },
  why: 'The Opgave says whose measurement it is and over which year.',
  todo: 'Fill in {cell} on sheet {sheet}.',
});
