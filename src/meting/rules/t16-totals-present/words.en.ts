import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.en';
import type { T16Facts } from './rule';

const words = ruleWords<T16Facts>();

export const finding = words.finding({
  title: 'A cell of Tabel 1 is empty',
  what: 'In {cell} the figure for {vorm}, {sector} is missing ({jaar}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The table cannot be checked. It cannot be added to other tables either.',
  why: 'The totals are always needed. Markt and overheid are needed as long as the law counts them separately.',
  todo: ({ laatsteTekst }) =>
    `Fill in {cell}. If there are no jobs, fill in 0.${lastTextNotice(laatsteTekst)}`,
});
