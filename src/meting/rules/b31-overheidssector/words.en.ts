import { ruleWords } from '../../judge/rule-words';
import type { B31Facts } from './rule';

const words = ruleWords<B31Facts>();

export const finding = words.finding({
  title: 'Government sector is missing or not right',
  what: (facts) =>
    facts.soort === 'markt'
      ? 'Row {row} counts for the market, but {cell} contains "{waarde}".'
      : facts.soort === 'leeg'
        ? 'Row {row} counts for government, but {cell} is empty.'
        : '{cell} contains "{waarde}". That is not in the list of government sectors.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'The job will not be found in the report on your sector.',
    sectorraad: 'The job is missing from the figures by government sector.',
  },
  why: 'Government reports by sector, and there are fourteen. We found no source that confirms the names in this list.',
  todo: ({ soort }) =>
    soort === 'markt'
      ? 'Does the person work for the government? Then put overheid under Sector. If not, clear {cell}.'
      : 'Choose a sector from the list. If none of them fits, choose "overig" (other) and explain why.',
});
