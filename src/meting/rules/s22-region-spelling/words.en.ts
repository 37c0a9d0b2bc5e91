import { ruleWords } from '../../judge/rule-words';
import type { S22Facts } from './rule';

const words = ruleWords<S22Facts>();

export const finding = words.finding({
  title: 'The region is not in the list',
  what: ({ ander }) =>
    ander === ''
      ? '{cell} contains "{waarde}". That is not the name of a labour market region (arbeidsmarktregio).'
      : '{cell} contains "{waarde}". Do you mean {ander}?',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'In the figures by region, this gets its own line. In a publication, the region counts as not filled in.',
  why: 'A region only adds up if its name is the same everywhere. There are 35 labour market regions; other spellings of their names are understood. UWV sets the regions each year.',
  todo: ({ ander = '' }) =>
    ander === ''
      ? 'Choose a name from the list of labour market regions, or explain which region it is.'
      : 'Change {cell} to {ander}, or explain which region it is.',
});
