import { ruleWords } from '../../judge/rule-words';
import type { S04Facts } from './rule';

const words = ruleWords<S04Facts>();

export const finding = words.finding({
  title: 'In een cel staat een fout van Excel',
  what: 'In {cell} ({kop}) staat {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De waarde is onbekend. De rij telt niet mee, of telt verkeerd mee.',
  why: 'Een formule in deze cel verwijst naar iets dat er niet is of niet klopt.',
  todo: 'Verbeter de formule, of plak de juiste waarde over de cel heen.',
});
