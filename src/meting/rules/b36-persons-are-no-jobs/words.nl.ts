import { ruleWords } from '../../judge/rule-words';
import type { B36Facts } from './rule';

const words = ruleWords<B36Facts>();

export const finding = words.finding({
  title: 'Tabel 1 telt personen in plaats van banen',
  what: 'In {cell} staat {personen}. Dat is precies het aantal personen; het zijn {banen} banen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het getal is niet te vergelijken met de doelstelling.',
  why: 'Een baan is een hoeveelheid uren: 25,5 per week. Twee mensen met elk een halve baan zijn samen één baan.',
  todo: 'Vul in Tabel 1 de banen in die ernaast uit de rijen zijn berekend.',
});
