import { ruleWords } from '../../judge/rule-words';
import type { L04Facts } from './rule';

const words = ruleWords<L04Facts>();

export const finding = words.finding({
  title: 'Bonusaandeel is meer dan het geheel',
  what: 'In {cell} staat een aandeel van {aandeel}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er wordt meer bonus verdeeld dan er is.',
  why: 'Werkgevers mogen een bonus onderling verdelen zoals zij willen, maar samen niet meer dan één hele.',
  todo: 'Vul een aandeel in van 0 tot 1, en zorg dat de aandelen voor één persoon in één tijdvak samen hooguit 1 zijn.',
});
