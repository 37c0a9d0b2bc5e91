import { ruleWords } from '../../judge/rule-words';
import type { B18Facts } from './rule';

const words = ruleWords<B18Facts>();

export const finding = words.finding({
  title: 'Ground g holds from 2026 on only',
  what: '{cell} says ground g, but the period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'People with an IVA benefit who work with wage dispensation belong to the target group from {vanaf} on.',
  todo: 'Did the person have another ground then? Fill that in. If not, leave the row out of this measurement.',
});
