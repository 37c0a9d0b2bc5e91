import { ruleWords } from '../../judge/rule-words';
import type { S37Facts } from './rule';

const words = ruleWords<S37Facts>();

export const finding = words.finding({
  title: 'Rows seem to be of another organisation than the Opgave',
  what: '{rijen} rows with loonheffingennummer {lhnr}, from {cell} on, are of the sector "{anders}" and the region {andereRegio}. The sheet Opgave says "{opgave}" and {regio}, and other rows fit that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If these rows are of another organisation, this workbook counts too many jobs.',
  why: 'A workbook is of one organisation. When files are put together, rows of another one can come along.',
  todo: 'Do these rows belong to another organisation? Then put them in a workbook of their own. Are they yours, for example because your board also has schools of another kind? Then explain that.',
});
