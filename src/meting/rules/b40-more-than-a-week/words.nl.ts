import { ruleWords } from '../../judge/rule-words';
import type { B40Facts } from './rule';

const words = ruleWords<B40Facts>();

export const finding = words.finding({
  title: 'Eén persoon werkt meer dan een heel lange werkweek',
  what: ({ rijen, blad }) =>
    rijen === 1
      ? 'De uren in rij {row} zijn {perWeek} uur per week. Meer dan {grens} uur per week komt bijna niet voor.'
      : blad !== ''
        ? 'De {rijen} rijen van de persoon in rij {row}, op blad "{sheet}" en onder meer in rij {rij} van blad "{blad}", zijn samen {perWeek} uur per week. Meer dan {grens} uur per week komt bijna niet voor.'
        : 'De {rijen} rijen van de persoon in rij {row} zijn samen {perWeek} uur per week. Meer dan {grens} uur per week komt bijna niet voor.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alle uren tellen mee. Zijn ze te hoog, dan is het aantal banen te hoog.',
  why: 'Zo valt het op als er een nul te veel staat, uren van twee maanden, of een rij die dubbel is geplakt.',
  todo: 'Vergelijk de uren met de loonaangifte. Kloppen ze toch? Leg dan uit waarom.',
});
