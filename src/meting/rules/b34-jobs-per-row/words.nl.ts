import { ruleWords } from '../../judge/rule-words';
import type { B34Facts } from './rule';

const words = ruleWords<B34Facts>();

export const finding = words.finding({
  title: 'Aantal banen in de rij is niet goed berekend',
  what: 'In {cell} staat {banen}. Bij {uren} verloonde uren hoort {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De som van de rijen wijkt af van de echte uitkomst.',
  why: 'Banen zijn verloonde uren gedeeld door de uren van één baan in dat tijdvak. Alleen het totaal wordt afgerond.',
  todo: 'Laat Excel delen met =BANENAFSPRAAK.JOBUNITS, of rond af op vier decimalen of meer.',
});
