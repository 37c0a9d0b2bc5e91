import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'The Opgave fits none of the rows',
  what: 'What {cell} says under "{veld}" is in none of the {rijen} rows that say something about it.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The rows may be of another employer, or all jobs may count for the wrong sector.',
  why: 'The sheet Opgave says whose meting it is. At least one row is then about that.',
  todo: 'Find out which is wrong: the cell on the sheet Opgave or the column in the rows. Correct it. Are both right? Explain why.',
});
