import { ruleWords } from '../../judge/rule-words';
import type { S28Facts } from './rule';

const words = ruleWords<S28Facts>();

export const finding = words.finding({
  title: 'Loonheffingennummer is doorgetrokken tot een reeks',
  what: 'In {rijen} rijen onder elkaar loopt het nummer op van {eerste} tot {laatste}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Elke rij hoort zo bij een andere werkgever.',
  why: 'Trekt u een cel aan de hoek omlaag, dan maakt Excel een reeks: L01, L02, L03.',
  todo: 'Kopieer het nummer uit de eerste rij en plak het in deze rijen.',
});
