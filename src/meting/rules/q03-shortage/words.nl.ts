import { ruleWords } from '../../judge/rule-words';
import type { Q03Facts } from './rule';

const words = ruleWords<Q03Facts>();

export const finding = words.finding({
  title: 'Quotumtekort of heffing anders berekend',
  what: 'Bij {veld} staat {opgegeven} (cel {cell}). Uit uw eigen uren volgt {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Uw positie voor {jaar} kan te hoog of te laag zijn. Er wordt nu geen heffing opgelegd.',
  why: 'Tekort = (alle uren × percentage − uren doelgroep) ÷ uren per baan, naar beneden afgerond op één decimaal. Heffing = tekort × € 5.000.',
  todo: 'Reken het na met QUOTUMTEKORT en QUOTUMHEFFING en verbeter {cell}. Of leg uit waarom u anders rekent.',
});
