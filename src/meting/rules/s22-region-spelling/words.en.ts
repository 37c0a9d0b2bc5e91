import { ruleWords } from '../../judge/rule-words';
import type { S22Facts } from './rule';

const words = ruleWords<S22Facts>();

export const finding = words.finding({
  title: 'Region is written in more than one way',
  what: '{cell} holds "{waarde}". Most rows write "{ander}".',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'In the breakdown by region these become two lines, each with a part of the jobs.',
  why: 'A region adds up when its name is the same everywhere. UWV sets the regions by year; this product cannot tell whether a name exists.',
  todo: 'Is it the same region? Change {cell} to "{ander}". Are they two? Say so in the explanation.',
});
