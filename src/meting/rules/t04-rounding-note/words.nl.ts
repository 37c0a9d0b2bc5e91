import { ruleWords } from '../../judge/rule-words';
import type { T04Facts } from './rule';

const words = ruleWords<T04Facts>();

export const finding = words.finding({
  title: 'Afrondingsverschil in Tabel 1',
  what: 'Deze sommen verschillen door afronden: {sommen}. De verschillen zijn {verschillen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen. De tabel is in orde.',
  why: 'In Kamerbrieven is elk getal apart afgerond. Ook daar hebben de tabellen zulke verschillen.',
  todo: 'U hoeft niets te doen. Laat de getallen staan: verandert u er één, dan klopt dat getal niet meer.',
});
