import { ruleWords } from '../../judge/rule-words';
import type { T07Facts } from './rule';

const words = ruleWords<T07Facts>();

export const finding = words.finding({
  title: 'Verdeelsleutel is samen geen 100%',
  what: 'Markt {markt}% en overheid {overheid}% zijn samen {samen}% (cel {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er worden banen verdeeld die er niet zijn, of er blijven banen over.',
  why: 'De verdeelsleutel verdeelt alle banen via inleenverbanden over twee sectoren.',
  todo: 'Neem beide percentages over uit hetzelfde onderzoek van hetzelfde jaar.',
});
