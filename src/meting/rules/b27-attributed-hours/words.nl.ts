import { ruleWords } from '../../judge/rule-words';
import type { B27Facts } from './rule';

const words = ruleWords<B27Facts>();

export const finding = words.finding({
  title: 'Meer uren toegerekend dan verloond',
  what: 'Aan de inlener is {toegerekend} uur toegerekend. De uitlener betaalde deze persoon {verloond} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De inlener krijgt uren die er niet zijn.',
  why: 'Uitlener en inlener mogen samen afspreken welke uren de inlener krijgt, maar nooit meer dan er zijn verloond.',
  todo: 'Vergelijk {cell} met de afspraak tussen uitlener en inlener, en verlaag de toegerekende uren.',
});
