import { ruleWords } from '../../judge/rule-words';
import type { S01Facts } from './rule';

const words = ruleWords<S01Facts>();

export const finding = words.finding({
  title: 'A required column is missing',
  what: ({ onbekend }) =>
    'Sheet {sheet} has no column "{kop}".' + (onbekend.length > 0 ? ' Not recognised: {onbekend}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Without this column jobs cannot be counted.',
  why: 'The column is needed to tell whether and how a job counts.',
  todo: 'Does it stand under another heading? Change that heading to "{kop}". Is it missing? Add the column and fill it. What holds for the whole organisation may stand on the sheet Opgave instead.',
});
