import { ruleWords } from '../../judge/rule-words';
import type { T04Facts } from './rule';

const words = ruleWords<T04Facts>();

export const finding = words.finding({
  title: 'Afrondingsverschil in Tabel 1',
  what: 'Deze sommen wijken af door afronding: {sommen}. De verschillen zijn {verschillen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen. De tabel is in orde.',
  why: 'Kamerbrieven ronden elk getal apart af; ook hun tabellen hebben zulke verschillen.',
  todo: 'U hoeft niets te doen. Laat de getallen zo: wie ze passend maakt, maakt er één fout.',
});
