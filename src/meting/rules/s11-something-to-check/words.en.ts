import { ruleWords } from '../../judge/rule-words';
import type { S11Facts } from './rule';

const words = ruleWords<S11Facts>();

export const finding = words.finding({
  title: 'There is nothing to check',
  what: (facts) =>
    facts.blad === undefined
      ? 'None of the {bladen} sheets was recognised as a meting or a Tabel 1.'
      : 'Sheet {blad} has headings but no rows.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Nothing was counted. An empty outcome does not mean that all is well.',
  why: 'The product recognises a meting by its headings, such as BSN and paid hours.',
  todo: ({ blad }) =>
    blad === undefined
      ? 'Check that you chose the right file. Otherwise copy your data into a template.'
      : 'Fill in a row for each income relation below the headings of sheet {blad}.',
});
