import { ruleWords } from '../../judge/rule-words';
import type { L01Facts } from './rule';

const words = ruleWords<L01Facts>();

export const finding = words.finding({
  title: 'LKV-bedrag past niet bij de uren',
  what: (facts) =>
    `De bedragen vanaf {cell} zijn samen € ${euro(facts.opgegeven)}. Bij {uren} verloonde uren hoort € ${euro(facts.verwacht)}.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het bedrag wijkt af van wat UWV over dezelfde uren berekent.',
  why: 'LKV is € 1,01 per verloond uur, tot € 2.000 per jaar. Dat maximum geldt voor één werknemer bij één werkgever, met alle inkomstenverhoudingen samen.',
  todo: 'Vul het bedrag in dat uit de uren volgt. Of verbeter de uren als die niet over het hele tijdvak gaan.',
});

function euro(amount: number): string {
  return amount.toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
