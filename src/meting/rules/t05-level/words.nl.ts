import { ruleWords } from '../../judge/rule-words';
import type { T05Facts } from './rule';

const words = ruleWords<T05Facts>();

export const finding = words.finding({
  title: 'Niveau is niet nulmeting plus toename',
  what: 'In {cell} staat {niveau}. De nulmeting ({nulmeting}) plus de toename ({toename}) is {verwacht}: een verschil van {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Niveau en toename spreken elkaar tegen. De toename telt voor de doelstelling.',
  why: 'Extra banen tellen altijd vanaf de nulmeting van eind 2012.',
  todo: 'Controleer of in {cell} het niveau van hetzelfde jaar staat als de toename, en verbeter wat niet klopt.',
});
