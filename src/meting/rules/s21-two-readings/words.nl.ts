import { ruleWords } from '../../judge/rule-words';
import type { S21Facts } from './rule';

const words = ruleWords<S21Facts>();

export const finding = words.finding({
  title: 'Een getal of datum is op twee manieren te lezen',
  what: 'De waarde in {cell} ({kop}) kan {gelezen} zijn, maar ook {anders}. De andere cellen in de kolom maken het niet duidelijk.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee tot duidelijk is of er {gelezen} of {anders} hoort te staan.',
  why: 'In Nederland staat een punt voor duizenden en komt de dag vóór de maand. Programma’s uit andere landen doen het andersom.',
  todo: ({ soort }) =>
    soort === 'date'
      ? 'Typ de datum in {cell} opnieuw met de maand als woord, zoals 5 december 2024.'
      : 'Typ het getal in {cell} opnieuw, zonder punt of komma bij de duizenden.',
});
