import { ruleWords } from '../../judge/rule-words';
import type { T03Facts } from './rule';

const words = ruleWords<T03Facts>();

export const finding = words.finding({
  title: 'De vier cellen tellen niet op tot het eindtotaal',
  what: 'Het eindtotaal is {totaal} (cel {cell}), maar de vier cellen samen zijn {som}. Door afronden kan dat hoogstens {marge} verschillen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Tabel 1 wordt niet gebruikt: elke rij en kolom klopt op 1 na, maar samen is het verschil te groot.',
  why: 'Vier afgeronde getallen kunnen samen hoogstens 2 verschillen van een afgerond totaal.',
  todo: 'Bereken het eindtotaal opnieuw uit banen die niet zijn afgerond. Rond pas daarna af.',
});
