import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'Betekenis van een kolom is niet zeker',
  what: 'De kop "{kop}" in {cell} lijkt op "{betekenis}", maar is niet hetzelfde.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De kolom is niet gelezen, en zonder deze kolom zijn de banen niet te tellen.',
  why: 'Bij gegevens over wie iemand is of bij wie iemand werkt, mag een programma niet gokken.',
  todo: 'Bevestig de kolom in het venster, of verander de kop in "{betekenis}".',
});
