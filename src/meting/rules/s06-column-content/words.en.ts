import { ruleWords } from '../../judge/rule-words';
import type { S06Facts } from './rule';

const words = ruleWords<S06Facts>();

export const finding = words.finding({
  title: 'Content of a column does not fit its heading',
  what: (facts) =>
    (facts.waarde === ''
      ? 'In column "{kop}" {cellen} of {gevuld} cells do not belong there.'
      : 'In column "{kop}" {cellen} of {gevuld} cells cannot be read, for instance "{waarde}".') +
    (facts.ook.length > 0 ? ' The same goes for: {ook}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not used. Rules that need it did not run.',
  why: 'Where hardly anything in a column is right, other data usually stand below the heading.',
  todo: 'See whether columns were shifted or swapped and put the right data below this heading.',
});
