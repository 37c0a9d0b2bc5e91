import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'The hours cannot be right like this',
  what: ({ soort }) =>
    soort === 'reeks'
      ? '{cell} contains {uren} hours: {stap} more than the row above. It goes on like that for {rijen} rows.'
      : soort === 'jaar'
        ? '{cell} contains {uren} hours. That is far too many for the period; in each of these rows it is twelve times the hours of a month.'
        : soort === 'komma'
          ? '{cell} contains {uren} hours. That is far too many for the rest of the row, or for one person, and some of these rows even have more hours than the period has.'
          : 'Half of the rows have more than {perWeek} hours a week. Hardly anyone works more than {grens} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows do not count until the hours are right.',
  why: 'Usually it is minutes, the hours of a whole year, a lost decimal point, or a cell that was dragged down.',
  todo: ({ soort }) =>
    soort === 'reeks'
      ? 'A cell was dragged down by its corner, and Excel made a series of it. Fill in the paid hours of each person again in these rows.'
      : soort === 'jaar'
        ? 'These are probably the hours of a whole year. Fill in the paid hours of the period in these rows.'
        : soort === 'komma'
          ? 'The decimal point was probably lost in these rows: 138.5 became 1385. Put it back, or fill in the paid hours again.'
          : 'Look in the payroll system to see which unit the hours were exported in. Then fill in the paid hours of the period.',
});
