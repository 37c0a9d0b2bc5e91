import { ruleWords } from '../../judge/rule-words';
import type { T19Facts } from './rule';

const words = ruleWords<T19Facts>();

export const finding = words.finding({
  title: 'Tabel 1 is van een ander jaar dan de rijen',
  what: 'Bij Tabel 1 op blad {sheet} staat het jaar {tabeljaar}. De meting gaat over {jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Uw werkmap spreekt zichzelf tegen: de cijfers kunnen van het verkeerde jaar zijn.',
  why: 'Tabel 1 is de som van de rijen, en hoort dus bij hetzelfde jaar.',
  todo: 'Verbeter het jaar bij de tabel. Of neem de cijfers over die Tabel 1 uit de rijen berekent.',
});
