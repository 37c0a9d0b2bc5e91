import { ruleWords } from '../../judge/rule-words';
import type { B25Facts } from './rule';

const words = ruleWords<B25Facts>();

export const finding = words.finding({
  title: 'Sector of a lent job is not right',
  what: (facts) =>
    facts.inlener === undefined
      ? 'Row {row} is lent work, but {cell} gives no sector of the user firm.'
      : '{cell} says {sector}, but the user firm belongs to {inlener}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job does not count, or counts in the wrong sector.',
  why: 'A lent job counts in the sector where somebody really works, not with the agency or the social firm.',
  todo: 'Give the sector of the user firm in both columns: sector and sector of the user firm.',
});
