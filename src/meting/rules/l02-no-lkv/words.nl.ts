import { ruleWords } from '../../judge/rule-words';
import type { L02Facts } from './rule';

const words = ruleWords<L02Facts>();

export const finding = words.finding({
  title: 'LKV gevraagd waar er geen recht op is',
  what: 'In {cell} is LKV gevraagd bij code aard {aard}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Voor deze werknemer is geen recht op LKV; een verzoek kan tot een boete leiden.',
  why: 'LKV geldt niet voor beschut werk (24) en niet voor Wsw-werk zonder detachering (21); tot 2026 ook niet voor Wsw-detachering (22).',
  todo: 'Zet LKV op N en trek het verzoek in de loonaangifte in, of verbeter de code als die niet klopt.',
});
