import { ruleWords } from '../../judge/rule-words';
import type { B22Facts } from './rule';

const words = ruleWords<B22Facts>();

export const finding = words.finding({
  title: 'Not registered in this period',
  what: (facts) =>
    facts.tijdvak === undefined
      ? 'The registration starts on {begin} but ends on {einde}, before it starts.'
      : facts.begin === undefined
        ? 'The registration ended on {einde}. The period started on {tijdvak}.'
        : 'The registration starts on {begin}. The period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'Hours only count if the person is in the doelgroepregister in that period, even for one day.',
  todo: {
    bestuur:
      'Look up both dates in UWV’s employer portal, and correct what differs. Was the registration really outside the period? Then delete the row.',
    sectorraad: 'Ask the board to check the registration dates with UWV.',
  },
});
