import { ruleWords } from '../../judge/rule-words';
import type { B25Facts } from './rule';

const words = ruleWords<B25Facts>();

export const finding = words.finding({
  title: 'Sector van een ingeleende baan klopt niet',
  what: (facts) =>
    facts.inlener === undefined
      ? 'Rij {row} is een inleenverband, maar in {cell} staat geen sector van de inlener.'
      : (facts.ook ?? 0) > 0
        ? `In {cell} staat {sector}, maar de inlener hoort bij {inlener}. Ook in {ook} ${facts.ook === 1 ? 'andere rij' : 'andere rijen'} wijst de sectorcode of de overheidssector op een andere sector: de hele kolom lijkt te zijn vervangen.`
        : 'In {cell} staat {sector}, maar de inlener hoort bij {inlener}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De baan telt niet mee, of bij de verkeerde sector.',
  why: 'Een ingeleende baan telt bij de sector waar iemand echt werkt, niet bij het uitzendbureau of sociaal ontwikkelbedrijf.',
  todo: ({ ook = 0 }) =>
    ook > 0
      ? 'Zet de sectoren in de hele kolom Sector terug zoals zij waren. Bij wie is ingeleend, is dat de sector van de inlener.'
      : 'Vul in allebei de kolommen de sector van de inlener in: Sector en Sector inlener.',
});
