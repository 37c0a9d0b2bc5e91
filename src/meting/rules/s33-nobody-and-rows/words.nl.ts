import { ruleWords } from '../../judge/rule-words';
import type { S33Facts } from './rule';

const words = ruleWords<S33Facts>();

export const finding = words.finding({
  title: 'Er staan rijen, en toch heet er niemand te zijn',
  what: ({ rijen }) =>
    rijen === 1
      ? 'Volgens {cell} werkte er niemand uit de doelgroep. Toch is er één rij die meetelt.'
      : 'Volgens {cell} werkte er niemand uit de doelgroep. Toch zijn er {rijen} rijen die meetellen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Eén van de twee klopt niet, en daarmee ook het aantal banen niet.',
  why: '“Niemand uit de doelgroep” is alleen voor een meting zonder rijen: dan telt de organisatie mee met nul banen.',
  todo: 'Kloppen de rijen? Maak {cell} dan leeg, of vul nee in. Kloppen ze niet? Verwijder dan de rijen.',
});
