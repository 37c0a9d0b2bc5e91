import { ruleWords } from '../../judge/rule-words';
import type { B31Facts } from './rule';

const words = ruleWords<B31Facts>();

export const finding = words.finding({
  title: 'Government sector is missing or unknown',
  what: (facts) =>
    facts.waarde === ''
      ? 'Row {row} counts for the government, but {cell} is empty.'
      : '{cell} holds "{waarde}". That is not in the list of government sectors.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'The job cannot be found in the report of your sector.',
    sectorraad: 'The job is missing from the figures for each government sector.',
  },
  why: 'The government reports on fourteen sectors. The list of names was not confirmed in a source.',
  todo: 'Choose the sector from the list. Does none fit? Choose "overig" and explain why.',
});
