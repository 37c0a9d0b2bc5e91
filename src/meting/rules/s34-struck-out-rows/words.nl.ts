import { ruleWords } from '../../judge/rule-words';
import type { S34Facts } from './rule';

const words = ruleWords<S34Facts>();

export const finding = words.finding({
  title: 'Een doorgestreepte rij telt gewoon mee',
  what: ({ cellen }) =>
    cellen === 1
      ? 'In rij {row} is één cel doorgestreept: {cell}, in kolom “{kolom}”. Zij wordt gelezen als elke andere.'
      : 'In rij {row} zijn {cellen} cellen doorgestreept, vanaf {cell}. De rij wordt gelezen als elke andere.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Hoort de rij er niet meer bij, dan is het aantal banen te hoog.',
  why: 'Excel rekent door met wat is doorgestreept. Of het nog geldt, weet alleen wie het deed.',
  todo: 'Hoort de rij er niet bij? Verwijder haar. Hoort zij er wel bij? Haal de streep weg, of leg uit waarom zij er staat.',
});
