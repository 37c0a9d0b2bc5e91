import { ruleWords } from '../../judge/rule-words';
import type { S19Facts } from './rule';

const words = ruleWords<S19Facts>();

export const finding = words.finding({
  title: 'Een cijfer in Tabel 1 is niet te lezen',
  what: 'In {cell} staat "{waarde}". Dat getal kan hier niet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De tabel is niet te controleren en niet op te tellen.',
  why: 'In Tabel 1 staan alleen getallen. Een cel mag leeg zijn, maar tekst mag niet.',
  todo: 'Vul het getal in, of maak de cel leeg.',
});
