import { ruleWords } from '../../judge/rule-words';
import type { B11Facts } from './rule';

const words = ruleWords<B11Facts>();

export const finding = words.finding({
  title: 'The nature of employment is not known',
  what: ({ datum, reeks }) =>
    reeks
      ? '{cell} contains {waarde}, a code that the program does not know. The codes rise by 1 here, row by row.'
      : datum === ''
        ? '{cell} contains {waarde}. The program does not know that code.'
        : '{cell} contains a date ({datum}). Excel probably made it of a code, such as 1-1.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The row does not count: it is not clear whether this is an ordinary job, a lent job or sheltered work (beschut werk).',
  why: 'The code decides how a job counts. The list in this program may be incomplete.',
  todo: ({ datum, reeks }) =>
    reeks === true
      ? 'The cell was probably dragged down by its corner. Copy the right code from the first row of the series, and paste it into the rows below.'
      : datum === undefined || datum === ''
        ? 'Compare the code with the payroll return. Is it really this one? Say in the explanation what kind of work it is.'
        : 'Set the format of the column to Text, and fill in the code again. It is in the payroll return.',
});
