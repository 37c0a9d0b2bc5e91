import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'The Opgave contradicts itself or the rows',
  what: ({ rijen }) =>
    rijen === 0
      ? '{cell} says "{opgave}" under "{veld}", and {plaats} says "{anders}" under "Sector". An employer of the market has no government sector.'
      : '{cell} says "{opgave}" under "{veld}". In that column on sheet "{blad}", all {rijen} rows that say something about it say something else, from {plaats} on: {anders}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The rows may be of another employer, or all jobs may count for the wrong sector.',
  why: 'The sheet Opgave says whose meting it is. At least one row is then about that.',
  todo: ({ rijen }) =>
    rijen === 0
      ? 'Are you part of the government? Then put "overheid" at Sector. If not, clear Overheidssector.'
      : 'Find out which is wrong: the cell on the sheet Opgave or the column in the rows. Correct it. Are both right? Explain why.',
});
