import { ruleWords } from '../../judge/rule-words';
import type { B39Facts } from './rule';

const words = ruleWords<B39Facts>();

export const finding = words.finding({
  title: 'Eén persoon heeft meer uren dan er zijn',
  what: ({ blad }) =>
    (blad === ''
      ? 'De {rijen} rijen van de persoon in rij {row} zijn'
      : 'De {rijen} rijen van de persoon in rij {row}, op blad "{sheet}" en onder meer in rij {rij} van blad "{blad}", zijn') +
    ' samen {perWeek} uur per week. Een week heeft er {hoogstens}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen tellen niet mee.',
  why: 'Iemand kan bij meer werkgevers werken, maar niet meer uren dan er zijn.',
  todo: 'Kijk of een BSN is doorgetrokken, of dat rijen dubbel zijn geplakt. Verbeter of verwijder die rijen.',
});
