import { ruleWords } from '../../judge/rule-words';
import type { L01Facts } from './rule';

const words = ruleWords<L01Facts>();

export const finding = words.finding({
  title: 'LKV-bedrag past niet bij de uren',
  what: (facts) =>
    `In {cell} staat samen € ${euro(facts.opgegeven)}. Bij {uren} verloonde uren hoort € ${euro(facts.verwacht)}.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het bedrag wijkt af van wat UWV over dezelfde uren berekent.',
  why: 'LKV is € 1,01 per verloond uur, met € 2.000 als hoogste bedrag per werknemer en jaar, alle inkomstenverhoudingen bij één werkgever samen.',
  todo: 'Vul het bedrag in dat uit de uren volgt, of verbeter de uren als die niet van de hele periode zijn.',
});

function euro(amount: number): string {
  return amount.toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
