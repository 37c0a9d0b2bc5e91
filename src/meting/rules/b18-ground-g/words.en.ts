import { ruleWords } from '../../judge/rule-words';
import type { B18Facts } from './rule';

const words = ruleWords<B18Facts>();

export const finding = words.finding({
  title: 'Ground g only applies from 2026',
  what: '{cell} says ground g, but the period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'People with an IVA benefit who work with wage dispensation (pay below the minimum wage) belong to the target group from {vanaf}.',
  todo: 'Did the person have another ground at the time? Fill that in. If not, delete the row from this meting.',
});
