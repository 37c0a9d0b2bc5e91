import { ruleWords } from '../../judge/rule-words';
import type { B25Facts } from './rule';

const words = ruleWords<B25Facts>();

export const finding = words.finding({
  title: 'The sector of a lent job is wrong',
  what: (facts) =>
    facts.inlener === undefined
      ? 'Row {row} is a lent job, but {cell} does not give the sector of the user firm (inlener).'
      : (facts.ook ?? 0) > 0
        ? `{cell} says {sector}, but the user firm (inlener) belongs to {inlener}. In {ook} other ${facts.ook === 1 ? 'row' : 'rows'} the sector code or the overheidssector points to another sector as well: the whole column seems to have been replaced.`
        : '{cell} says {sector}, but the user firm (inlener) belongs to {inlener}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job does not count, or counts in the wrong sector.',
  why: 'A lent job counts in the sector where the person actually works, not in that of the agency or sociaal ontwikkelbedrijf.',
  todo: ({ ook = 0 }) =>
    ook > 0
      ? 'Put the sectors in the whole column Sector back as they were. For lent people that is the sector of the user firm.'
      : 'Enter the user firm’s sector in both columns: Sector and User firm sector.',
});
