import { ruleWords } from '../../judge/rule-words';
import type { T03Facts } from './rule';

const words = ruleWords<T03Facts>();

export const finding = words.finding({
  title: 'Vier cellen tellen niet op tot het eindtotaal',
  what: 'Het eindtotaal is {totaal} (cel {cell}), maar de vier cellen samen zijn {som}. Afronding verklaart een verschil van hooguit {marge}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 wordt niet overgenomen: elke rij en kolom klopt op 1 na, maar samen is het te veel.',
  why: 'Vier afgeronde getallen kunnen samen hooguit 2 afwijken van een afgerond totaal.',
  todo: 'Bereken het eindtotaal opnieuw uit de banen zonder afronding, en rond daarna pas af.',
});
