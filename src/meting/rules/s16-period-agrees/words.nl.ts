import { ruleWords } from '../../judge/rule-words';
import type { S16Facts } from './rule';

const words = ruleWords<S16Facts>();

export const finding = words.finding({
  title: 'Jaar, tijdvak en datums spreken elkaar tegen',
  what: 'Rij {row} noemt jaar {jaar} en tijdvak {tijdvak}, maar loopt van {begin} tot en met {einde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het is niet duidelijk over welke periode de uren gaan.',
  why: 'Het jaar, het tijdvak en de twee datums moeten over dezelfde periode gaan.',
  todo: 'Kijk in de loonaangifte om welk tijdvak het gaat. Verbeter wat afwijkt, te beginnen met {cell}.',
});
