import { ruleWords } from '../../judge/rule-words';
import type { T10Facts } from './rule';

const words = ruleWords<T10Facts>();

export const finding = words.finding({
  title: 'Verandering wijkt af van de gepubliceerde',
  what: 'Voor {vorm}, {sector} is het verschil met vorig jaar {verandering} (cel {cell}). Het gepubliceerde getal over {jaar} is {gepubliceerd}. Het gaat om {aantal} cellen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Een van de twee tabellen klopt niet met de Kamerbrief.',
  why: 'De brief noemt de verandering per jaar apart. Een verschil van meer dan 2 komt niet door afronden.',
  todo: 'Vergelijk de twee jaren met de Kamerbrieven en verbeter het jaar dat afwijkt.',
});
