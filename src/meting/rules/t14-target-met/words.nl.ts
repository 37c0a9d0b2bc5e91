import { ruleWords } from '../../judge/rule-words';
import type { T14Facts } from './rule';

const words = ruleWords<T14Facts>();

export const finding = words.finding({
  title: 'Doelstelling niet gehaald',
  what: 'Over {jaar} is de doelstelling niet gehaald voor: {sectoren}. Het tekort is {tekorten} banen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen gevolg voor de meting. Het tekort hoort wel in de toelichting bij de resultaten.',
  why: 'Een doelstelling is gehaald als de toename minstens even groot is, per sector en in totaal.',
  todo: 'Noem het tekort van {tekort} banen ({sector}) als u de cijfers inlevert.',
});
