import { ruleWords } from '../../judge/rule-words';

const words = ruleWords<Readonly<Record<string, never>>>();

export const finding = words.finding({
  title: 'Of which year is this table?',
  what: 'The table on sheet {sheet} does not say which year it is about.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'We could not compare the figures with the target or with the published figures.',
  why: 'The target, the key and the columns are not the same every year.',
  todo: 'Put the year in the title above the table. Or add a line “Jaar” to it.',
});
