import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'Betekenis van een kolom is niet zeker',
  what: 'De kop "{kop}" in {cell} lijkt op "{betekenis}", maar is niet hetzelfde.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De kolom is niet gelezen. Zonder deze kolom klopt de telling niet.',
  why: 'Een programma mag niet gokken wie iemand is of bij wie iemand werkt.',
  todo: 'Bevestig de kolom in het venster, of verander de kop in "{betekenis}".',
});
