import { ruleWords } from '../../judge/rule-words';

const words = ruleWords<Readonly<Record<string, never>>>();

export const finding = words.finding({
  title: 'Of which year is this table?',
  what: 'The table on sheet {sheet} bears no year.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The figures were not compared with the target and the published figures of a year.',
  why: 'Target, key and the columns that are needed differ from year to year.',
  todo: 'Put the year in the title above the table, or on a line “Jaar” beside it.',
});
