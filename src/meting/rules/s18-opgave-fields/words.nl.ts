import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

export const finding = words.finding({
  title: 'De opgave is niet volledig ingevuld',
  what: (facts) =>
    facts.waarde === ''
      ? '"{veld}" ({cell}) is leeg.'
      : 'Bij "{veld}" ({cell}) staat "{waarde}". Dat is niet te lezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Uw opgave is zo niet te verwerken.',
    sectorraad: 'De opgave is niet aan een organisatie en een jaar te koppelen.',
  },
  why: 'De opgave zegt van wie de meting is en over welk jaar zij gaat.',
  todo: 'Vul {cell} op blad {sheet} in.',
});
