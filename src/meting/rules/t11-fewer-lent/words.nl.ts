import { ruleWords } from '../../judge/rule-words';
import type { T11Facts } from './rule';

const words = ruleWords<T11Facts>();

export const finding = words.finding({
  title: 'Minder banen via inleen dan bij de nulmeting',
  what: 'De toename van inleen is {toename} ({sector}, cel {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen. Een getal onder nul is hier mogelijk.',
  why: 'Sinds 2012 daalt het aantal Wsw-detacheringen. Landelijk lag de toename van inleen in 2024 onder nul.',
  todo: 'Is het minteken zo bedoeld? Dan hoeft u niets te doen.',
});
