import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'The Opgave contradicts itself or the rows',
  what: ({ rijen, uren, onbekend }) =>
    onbekend
      ? '{cell} says "{opgave}" under "{veld}". No labour market region is called so.'
      : uren > 0
        ? '{cell} says {opgave} under "{veld}". The {rijen} rows of own employees in the meting alone have {uren} paid hours together.'
        : rijen === 0
          ? '{cell} says "{opgave}" under "{veld}", and {plaats} says "{anders}" under "Sector". An employer of the market has no government sector.'
          : '{cell} says "{opgave}" under "{veld}". In that column on sheet "{blad}", all {rijen} rows that say something about it say something else, from {plaats} on: {anders}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The rows may be of another employer, or a number or sector in the Opgave may be wrong.',
  why: 'The sheet Opgave says whose meting it is, and over the whole year. At least one row is then about that, and the rows have no more hours.',
  todo: ({ rijen, uren = 0, onbekend = false }) =>
    onbekend
      ? 'Choose a labour market region in {cell} from the list of the template. Do you not know it? Then clear {cell}.'
      : uren > 0
        ? 'Put the paid hours of the whole year in {cell}. Is that number right? Then check whether the hours in the rows are those of one period.'
        : rijen === 0
          ? 'Are you part of the government? Then put "overheid" at Sector. If not, clear Overheidssector.'
          : 'Find out which is wrong: the cell on the sheet Opgave or the column in the rows. Correct it. Are both right? Explain why.',
});
