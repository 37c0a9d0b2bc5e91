import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'Betekenis van een kolom is niet zeker',
  what: ({ soort }) =>
    soort === 'anders'
      ? 'De kop "{kop}" in {cell} zegt meer dan "{betekenis}": door "{zegt}" staat er misschien iets anders in de kolom.'
      : soort === 'tijdvak'
        ? 'De kop "{kop}" in {cell} gaat over "{zegt}". De rijen gaan over een ander tijdvak.'
        : 'De kop "{kop}" in {cell} lijkt op "{betekenis}", maar is niet hetzelfde.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De kolom is niet gelezen. Zonder deze kolom klopt de telling niet.',
  why: 'Een programma mag niet gokken wie iemand is, bij wie iemand werkt of wat er is geteld.',
  todo: ({ soort }) =>
    soort === 'tijdvak'
      ? 'Vul de uren in van het tijdvak van elke rij. Zijn ze dat al? Verander dan de kop in "{betekenis}".'
      : soort === 'anders'
        ? 'Staat er iets anders in de kolom? Zet er dan de juiste gegevens in. Is het toch "{betekenis}"? Bevestig de kolom in het venster, of verander de kop in "{betekenis}".'
        : 'Bevestig de kolom in het venster, of verander de kop in "{betekenis}".',
});
