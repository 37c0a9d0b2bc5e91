import { ruleWords } from '../../judge/rule-words';
import type { B45Facts } from './rule';

const words = ruleWords<B45Facts>();

export const finding = words.finding({
  title: 'Weinig uren voor een half jaar of jaar',
  what: 'In {cell} staan {uren} uur over een half jaar of langer: {perWeek} uur per week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Het programma deelt deze uren door de uren die in dat hele half jaar of jaar één baan zijn. Zijn het uren van een maand, dan is het aantal banen veel te laag.',
  why: 'Zo weinig uren over een lang tijdvak zijn meestal de uren van één maand.',
  todo: 'Vul de uren van het hele tijdvak in. Of kies de maand als tijdvaktype, met een eigen begin en einde.',
});
