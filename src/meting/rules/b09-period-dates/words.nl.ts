import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'Begin en einde van het tijdvak kloppen niet',
  what: (facts) =>
    facts.dagen === undefined
      ? 'Het tijdvak begint op {begin} en eindigt al op {einde}.'
      : 'Het tijdvak van {begin} tot en met {einde} duurt {dagen} dagen. Dat past niet bij tijdvaktype {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het programma kan niet bepalen hoeveel uren één baan in dit tijdvak zijn.',
  why: 'Een maand heeft 28 tot 31 dagen, vier weken 28 tot 35, een half jaar 181 tot 184 en een jaar 365 of 366.',
  todo: 'Verbeter de begindatum, de einddatum of het tijdvaktype.',
});
