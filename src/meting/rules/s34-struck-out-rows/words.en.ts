import { ruleWords } from '../../judge/rule-words';
import type { S34Facts } from './rule';

const words = ruleWords<S34Facts>();

export const finding = words.finding({
  title: 'A row that is crossed out counts as any other',
  what: ({ cellen }) =>
    cellen === 1
      ? 'In row {row} one cell is crossed out: {cell}, in column “{kolom}”. It is read as any other.'
      : 'In row {row} {cellen} cells are crossed out, from {cell} on. The row is read as any other.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If the row no longer belongs, the number of jobs is too high.',
  why: 'Excel goes on counting what is crossed out. Whether it still holds is known only to who did it.',
  todo: 'Does the row not belong? Delete it. Does it belong? Take the line away, or explain why it is there.',
});
