import { ruleWords } from '../../judge/rule-words';
import type { S26Facts } from './rule';

const words = ruleWords<S26Facts>();

export const finding = words.finding({
  title: 'De uren lijken uren per week, dagen of fte',
  what: 'De helft van de rijen heeft minder dan {perWeek} uur per week, gerekend over het tijdvak.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zijn het geen uren van het hele tijdvak, dan is het aantal banen veel te laag.',
  why: 'Eén baan is 25,5 verloonde uren per week. Een hele lijst met zo weinig uren komt bijna niet voor.',
  todo: 'Kijk of hier uren per week, dagen of fte staan, en vul de verloonde uren van het tijdvak in. Kloppen ze toch? Leg dan uit waarom.',
});
