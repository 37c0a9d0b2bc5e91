import { ruleWords } from '../../judge/rule-words';
import type { B10Facts } from './rule';

const words = ruleWords<B10Facts>();

export const finding = words.finding({
  title: 'Employment lies outside the period',
  what: (facts) =>
    facts.tijdvak === undefined
      ? 'The income relation starts on {begin} and ends on {einde} already.'
      : facts.begin === undefined
        ? 'The income relation ended on {einde}. The period started on {tijdvak}.'
        : 'The income relation starts on {begin}. The period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Hours were stated for a time in which this person was not employed.',
  why: 'Paid hours belong to an income relation that existed in the period.',
  todo: 'Check the dates of employment. Does the row belong to another period? Delete it here.',
});
