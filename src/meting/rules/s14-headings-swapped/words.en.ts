import { ruleWords } from '../../judge/rule-words';
import type { S14Facts } from './rule';

const words = ruleWords<S14Facts>();

export const finding = words.finding({
  title: 'Two headings are swapped',
  what: 'Under "{kop}" is what belongs under "{andere}", and the other way round.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Neither column was used. The rows will count once the headings are right.',
  why: 'In nearly all rows, these two columns only make sense if their headings are swapped.',
  todo: 'Swap the headings "{kop}" and "{andere}". The cells below can stay as they are.',
});
