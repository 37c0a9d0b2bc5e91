import { ruleWords } from '../../judge/rule-words';
import type { B34Facts } from './rule';

const words = ruleWords<B34Facts>();

export const finding = words.finding({
  title: 'The number of jobs in the row is wrong',
  what: ({ eenheid }) =>
    eenheid
      ? '{cell} contains {banen}. For {uren} paid hours it should be {verwacht}. Most rows have this few hours: they seem to be weekly hours, days or fte.'
      : '{cell} contains {banen}. For {uren} paid hours it should be {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Added up, the rows give a wrong number of jobs.',
  why: 'Divide the paid hours by the hours of one job in that period. Round the total, not each row.',
  todo: ({ eenheid, afgerond }) =>
    eenheid === true
      ? 'Check whether the column Paid hours holds weekly hours, days or fte, and fill in the paid hours of the whole period.'
      : afgerond === false
        ? 'Check whether the hours and jobs in this row are of the same person. If the hours are right, let Excel calculate the jobs with =BANENAFSPRAAK.JOBUNITS.'
        : 'Let Excel calculate with =BANENAFSPRAAK.JOBUNITS. If you calculate yourself, use four decimals or more.',
});
