import { ruleWords } from '../../judge/rule-words';
import type { S22Facts } from './rule';

const words = ruleWords<S22Facts>();

export const finding = words.finding({
  title: 'Region is not in the list',
  what: ({ ander }) =>
    ander === ''
      ? '{cell} holds "{waarde}". That is no name of a labour market region (arbeidsmarktregio).'
      : '{cell} holds "{waarde}". Do you mean {ander}?',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'In the breakdown by region this becomes a line of its own. In a publication the region counts as not filled in.',
  why: 'A region adds up when its name is the same everywhere. There are 35 labour market regions; spellings of them are understood. UWV sets the regions by year.',
  todo: ({ ander = '' }) =>
    ander === ''
      ? 'Choose a name from the list of labour market regions, or explain which region it is.'
      : 'Change {cell} to {ander}, or explain which region it is.',
});
