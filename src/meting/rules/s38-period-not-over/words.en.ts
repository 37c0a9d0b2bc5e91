import { ruleWords } from '../../judge/rule-words';
import type { S38Facts } from './rule';

const words = ruleWords<S38Facts>();

export const finding = words.finding({
  title: 'The period is not over yet',
  what: ({ begin, dag }) =>
    begin > dag
      ? 'The period in {cell} is {begin} up to and including {einde}. On the day of this check, {dag}, it had yet to begin.'
      : 'The period in {cell} is {begin} up to and including {einde}. On the day of this check, {dag}, it was not over yet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours count as they are, but can still change.',
  why: 'How many hours were paid is certain only when the period is over.',
  todo: ({ begin = '', dag = '' }) =>
    begin > dag
      ? 'Correct the year or the dates. Are they right? Then see whether the date of your computer is, and check again.'
      : 'Check the meting again when the period is over. Are all hours certain already? Then write that in the toelichting.',
});
