import { ruleWords } from '../../judge/rule-words';
import type { B30Facts } from './rule';

const words = ruleWords<B30Facts>();

export const finding = words.finding({
  title: 'The tax sector code suggests another sector',
  what: ({ ook }) =>
    `Row {row} is in sector {sector}. Sector code {code} of the tax authority does not fit that sector.${ook === 'gevuld' ? ' There is an overheidssector as well.' : ook === 'leeg' ? ' There is no overheidssector either.' : ''}`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job may count in the wrong sector.',
  why: 'Codes 61 to 66 are usually government. That is a hint and not a rule of law.',
  todo: ({ ook = '' }) =>
    ook === ''
      ? 'Check the sector. If it is wrong, correct it. If it is right, explain why the sector code is different.'
      : `Check the sector. If it is wrong, correct it. If it is right, ${ook === 'gevuld' ? 'clear the cell under Overheidssector' : 'fill in the overheidssector'}, and explain why the sector code is different.`,
});
