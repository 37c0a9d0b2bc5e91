import { ruleWords } from '../../judge/rule-words';
import type { S32Facts } from './rule';

const words = ruleWords<S32Facts>();

export const finding = words.finding({
  title: 'A part of the meting has only other employers',
  what: ({ werkgevers, plaatsen }) =>
    plaatsen > 1
      ? werkgevers === 1
        ? 'In {plaatsen} places, the first from {cell} on sheet {sheet}, there is one other employer, which is nowhere else in the workbook.'
        : 'In {plaatsen} places, the first from {cell} on sheet {sheet}, there are {werkgevers} other employers, none of which is anywhere else in the workbook.'
      : werkgevers === 1
        ? 'From {cell} on sheet {sheet} there is one employer, which is nowhere else in the workbook.'
        : 'From {cell} on sheet {sheet} there are {werkgevers} employers, none of which is anywhere else in the workbook.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows count. If they are of another organisation, the outcome is too high.',
  why: 'All sheets and tables in a workbook count together for one organisation. An organisation can be several employers.',
  todo: {
    bestuur:
      'Check whether these employers are part of your organisation. If so, explain it. If not, delete these rows.',
    sectorraad: 'Ask the board whether these employers are part of it.',
  },
});
