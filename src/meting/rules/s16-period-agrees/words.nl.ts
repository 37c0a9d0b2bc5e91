import { ruleWords } from '../../judge/rule-words';
import type { S16Facts } from './rule';

const words = ruleWords<S16Facts>();

export const finding = words.finding({
  title: 'Jaar, tijdvak en datums spreken elkaar tegen',
  what: 'Rij {row} noemt jaar {jaar} en tijdvak {tijdvak}, maar loopt van {begin} tot en met {einde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Niet duidelijk is over welke periode de uren gaan.',
  why: 'Het jaar, het tijdvak en de twee datums moeten dezelfde periode aanwijzen.',
  todo: 'Kijk in de loonaangifte om welk tijdvak het gaat en verbeter wat afwijkt, om te beginnen {cell}.',
});
