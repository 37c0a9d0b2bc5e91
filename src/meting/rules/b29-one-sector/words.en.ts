import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'One employer is in two sectors',
  what: ({ werkgevers }) =>
    werkgevers > 1
      ? 'Employer {lhnr} appears {rijen} times under {sector} and {andereRijen} times under {ander}. {werkgevers} employers are in both sectors like that.'
      : 'Employer {lhnr} appears {rijen} times under {sector} and {andereRijen} times under {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'These rows do not count until this is fixed. As they stand they would count in the wrong sector.',
  why: 'An employer belongs to one sector for a whole calendar year: government or market.',
  todo: ({ werkgevers = 1 }) =>
    werkgevers > 1
      ? 'Was a part of the sheet sorted by itself, or did cells move? Then Sector and Loonheffingennummer no longer belong to the same row: take the sheet from your payroll system again, or undo the sorting. If not, find out of each employer which sector it belongs to, and enter that.'
      : 'First see whether the payroll tax number in this row is right. Then find out which sector this employer belongs to, and enter that sector in all of its rows.',
});
