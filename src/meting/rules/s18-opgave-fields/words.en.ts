import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

export const finding = words.finding({
  title: 'The sheet Opgave is not complete',
  what: (facts) =>
    facts.waarde === ''
      ? '"{veld}" ({cell}) is empty.'
      : '"{veld}" ({cell}) contains "{waarde}". That cannot be right.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Your meting cannot be processed like this.',
    sectorraad: 'The meting cannot be matched to an organisation and a year.',
  },
  why: 'The sheet Opgave says whose meting it is, and for which year.',
  todo: 'Fill in {cell} on sheet {sheet}.',
});
