import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

const allowed = {
  jaar: 'Een meting gaat over {vanaf} of later.',
  maand: 'De peilmaand is een maand, van 1 tot en met 12.',
  nummer: 'Een loonheffingennummer begint met negen cijfers.',
  sector: 'Hier hoort markt of overheid. De overheidssector heeft een eigen regel.',
  '': 'Dat kan daar niet staan.',
} as const satisfies Readonly<Record<S18Facts['mag'], string>>;

export const finding = words.finding({
  title: 'Het blad Opgave is niet goed ingevuld',
  what: ({ waarde, mag }) =>
    waarde === '' ? '"{veld}" ({cell}) is leeg.' : `Bij "{veld}" ({cell}) staat "{waarde}". ${allowed[mag]}`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Uw meting is zo niet te verwerken.',
    sectorraad: 'De meting is niet aan een organisatie en een jaar te koppelen.',
  },
  why: 'Op het blad Opgave staat van wie de meting is, en over welk jaar.',
  todo: ({ waarde }) =>
    waarde === '' ? 'Vul {cell} op blad {sheet} in.' : 'Verbeter {cell} op blad {sheet}.',
});
