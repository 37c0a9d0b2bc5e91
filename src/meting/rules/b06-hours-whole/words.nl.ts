import { ruleWords } from '../../judge/rule-words';
import type { B06Facts } from './rule';

const words = ruleWords<B06Facts>();

export const finding = words.finding({
  title: 'Verloonde uren zijn geen heel getal',
  what: 'In {cell} staat {uren} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het getal wijkt waarschijnlijk af van de loonaangifte. De telling verschuift een beetje.',
  why: 'De loonaangifte kent alleen hele verloonde uren.',
  todo: 'Neem het hele getal uit de loonaangifte over. Klopt het getal toch? Leg uit waar het vandaan komt.',
});
