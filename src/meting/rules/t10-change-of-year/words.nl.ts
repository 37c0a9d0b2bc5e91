import { ruleWords } from '../../judge/rule-words';
import type { T10Facts } from './rule';

const words = ruleWords<T10Facts>();

export const finding = words.finding({
  title: 'Verandering wijkt af van de gepubliceerde',
  what: 'Voor {vorm}, {sector} is het verschil met vorig jaar {verandering} (cel {cell}). Over {jaar} is {gepubliceerd} gepubliceerd. Het gaat om {aantal} cellen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Eén van beide tabellen klopt niet met de Kamerbrief.',
  why: 'De brief noemt de verandering per jaar apart; meer dan 2 verschil komt niet door afronding.',
  todo: 'Leg beide jaren naast de Kamerbrieven en verbeter het jaar dat afwijkt.',
});
