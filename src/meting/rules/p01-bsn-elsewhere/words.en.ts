import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'There is a BSN outside the BSN column',
  what: ({ personen }) =>
    personen === undefined
      ? '{cell} on sheet {sheet} contains: {waarde}.'
      : `Sheet {sheet} holds the ${personen === 1 ? 'BSN of one person' : 'BSNs of {personen} people'}, from {cell} on. That sheet was not read.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This BSN is easily overlooked when you share or copy the file.',
  why: 'Personal data should not be in more places than necessary.',
  todo: ({ personen }) =>
    personen === undefined
      ? 'Remove the BSN. Refer to a row or a case file without giving the number.'
      : 'Does it hold rows that count? Then move those to the sheet Meting. Is it a list that only served as a source? Delete the sheet, or explain why it stays.',
});
