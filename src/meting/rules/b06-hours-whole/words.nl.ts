import { ruleWords } from '../../judge/rule-words';
import type { B06Facts } from './rule';

const words = ruleWords<B06Facts>();

export const finding = words.finding({
  title: 'Verloonde uren zijn geen heel getal',
  what: 'In {cell} staat {uren} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Het getal wijkt waarschijnlijk af van de loonaangifte. Dat maakt een klein verschil voor de banen.',
  why: 'In de loonaangifte staan alleen hele verloonde uren. Alleen een salarisexport heeft vaak overal decimalen. Dan staat deze melding er niet.',
  todo: 'Neem het hele getal uit de loonaangifte over. Klopt dit getal toch? Leg dan uit waar het vandaan komt.',
});
