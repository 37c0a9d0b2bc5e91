import { ruleWords } from '../../judge/rule-words';
import type { B47Facts } from './rule';

const words = ruleWords<B47Facts>();

export const finding = words.finding({
  title: 'Contracturen die niet van één week zijn',
  what: ({ uren }) =>
    uren > 0
      ? 'In {cell} staan {contract} contracturen per week. Dat is ongeveer zoveel als de {uren} verloonde uren van het hele tijdvak.'
      : 'In {cell} staan {contract} contracturen per week. Meer dan {grens} uur per week komt bijna niet voor.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt mee. Met het contract zijn de verloonde uren niet goed te vergelijken.',
  why: 'Vaak zijn dit uren van een maand, of is de komma weggevallen.',
  todo: 'Zet in {cell} de uren van één week. Kloppen ze toch? Leg dan uit waarom.',
});
