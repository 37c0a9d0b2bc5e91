import { ruleWords } from '../../judge/rule-words';
import type { B19Facts } from './rule';

const words = ruleWords<B19Facts>();

export const finding = words.finding({
  title: 'Wajong zonder arbeidsvermogen telt hier niet',
  what: (facts) =>
    facts.uren === 0
      ? 'Rij {row} gaat over iemand die duurzaam geen arbeidsvermogen heeft en geen uur heeft gewerkt.'
      : 'Rij {row} gaat over iemand die duurzaam geen arbeidsvermogen heeft. Het tijdvak eindigde op {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Deze groep telt pas mee vanaf {vanaf}, en alleen als iemand werkt.',
  todo: 'Controleer of J in {cell} klopt. Zo ja, verwijder dan de rij uit deze meting.',
});
