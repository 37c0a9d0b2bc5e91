import { ruleWords } from '../../judge/rule-words';
import type { B25Facts } from './rule';

const words = ruleWords<B25Facts>();

export const finding = words.finding({
  title: 'Sector van een ingeleende baan klopt niet',
  what: (facts) =>
    facts.inlener === undefined
      ? 'Rij {row} is een inleenverband, maar in {cell} staat geen sector van de inlener.'
      : 'In {cell} staat {sector}, maar de inlener hoort bij {inlener}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De baan telt niet of bij de verkeerde sector mee.',
  why: 'Een ingeleende baan telt bij de sector waar iemand echt werkt, niet bij het uitzendbureau of sw-bedrijf.',
  todo: 'Vul bij sector en bij sector inlener allebei de sector van de inlener in.',
});
