import { ruleWords } from '../../judge/rule-words';
import type { L04Facts } from './rule';

const words = ruleWords<L04Facts>();

export const finding = words.finding({
  title: 'Bonusaandeel is meer dan het geheel',
  what: 'In {cell} staat een aandeel van {aandeel}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er wordt meer bonus verdeeld dan er is.',
  why: 'Werkgevers mogen een bonus verdelen zoals zij willen, maar nooit meer dan de hele bonus.',
  todo: 'Vul een aandeel van 0 tot en met 1 in. De aandelen voor één persoon in één tijdvak mogen samen hoogstens 1 zijn.',
});
