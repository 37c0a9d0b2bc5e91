import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

export const finding = words.finding({
  title: 'Het blad Opgave is niet volledig ingevuld',
  what: (facts) =>
    facts.waarde === ''
      ? '"{veld}" ({cell}) is leeg.'
      : 'Bij "{veld}" ({cell}) staat "{waarde}". Dat kan daar niet staan.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Uw meting is zo niet te verwerken.',
    sectorraad: 'De meting is niet aan een organisatie en een jaar te koppelen.',
  },
  why: 'Op het blad Opgave staat van wie de meting is, en over welk jaar.',
  todo: 'Vul {cell} op blad {sheet} in.',
});
