import { ruleWords } from '../../judge/rule-words';
import type { S39Facts } from './rule';

const words = ruleWords<S39Facts>();

export const finding = words.finding({
  title: 'The year of the meting is not over yet',
  what: 'According to {cell} this meting is about a month up to and including {einde}. On the day of this check, {dag}, that was not over yet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'What is there counts, but can still change.',
  why: 'How many hours were paid is certain only when the month is over.',
  todo: 'Correct {cell}. Is the year right? Then check the meting again when the month is over, or write in the toelichting why everything is certain already.',
});
