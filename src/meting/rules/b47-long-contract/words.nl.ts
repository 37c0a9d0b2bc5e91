import { ruleWords } from '../../judge/rule-words';
import type { B47Facts } from './rule';

const words = ruleWords<B47Facts>();

export const finding = words.finding({
  title: 'Contract van een heel lange werkweek',
  what: 'In {cell} staan {contract} contracturen per week. Meer dan {grens} uur per week komt bijna niet voor.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt mee. Met het contract zijn de verloonde uren niet goed te vergelijken.',
  why: 'Vaak zijn dit uren van een maand, of is de komma weggevallen.',
  todo: 'Zet in {cell} de uren van één week. Kloppen ze toch? Leg dan uit waarom.',
});
