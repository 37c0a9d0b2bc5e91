import { ruleWords } from '../../judge/rule-words';
import type { S14Facts } from './rule';

const words = ruleWords<S14Facts>();

export const finding = words.finding({
  title: 'Two headings changed places',
  what: 'Under "{kop}" stands what belongs under "{andere}", and the other way round.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Neither column was used. The rows count once the headings are right.',
  why: 'In nearly all rows these two columns fit only if their headings change places.',
  todo: 'Exchange the headings "{kop}" and "{andere}". The cells below can stay as they are.',
});
