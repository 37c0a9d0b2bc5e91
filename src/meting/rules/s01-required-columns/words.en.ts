import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.en';
import type { S01Facts } from './rule';

const words = ruleWords<S01Facts>();

export const finding = words.finding({
  title: 'A required column is missing',
  what: ({ onbekend, kop }) =>
    (isList(kop) ? 'Sheet {sheet} lacks the columns {kop}.' : 'Sheet {sheet} has no column "{kop}".') +
    (onbekend.length > 0 ? ' Not recognised: {onbekend}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Without this column, jobs cannot be counted.',
  why: 'This column shows whether and how a job counts.',
  todo: ({ laatsteTekst, kop = '' }) =>
    isList(kop)
      ? 'Is this data under other headings? Change those headings to {kop}. Is it missing? Add the columns and fill them in. Is it the same for the whole organisation? Then you can put it on the sheet Opgave instead.'
      : `Is this data under another heading? Change that heading to "{kop}". Is it missing? Add the column and fill it in. Is it the same for the whole organisation? Then you can put it on the sheet Opgave instead.${lastTextNotice(laatsteTekst)}`,
});

const isList = (kop: string): boolean => kop.includes(', ');
