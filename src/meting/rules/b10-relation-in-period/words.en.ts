import { ruleWords } from '../../judge/rule-words';
import type { B10Facts } from './rule';

const words = ruleWords<B10Facts>();

export const finding = words.finding({
  title: 'The employment is outside the period',
  what: (facts) =>
    facts.tijdvak === undefined
      ? 'The income relation starts on {begin} but ends on {einde}, before it starts.'
      : facts.begin === undefined
        ? 'The income relation ended on {einde}. The period started on {tijdvak}.'
        : 'The income relation starts on {begin}. The period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There are hours for a time when this person was not employed.',
  why: 'Paid hours belong to an income relation that existed in the period.',
  todo: 'Check the dates of employment. Does the row belong to another period? Then delete it here.',
});
