import { ruleWords } from '../../judge/rule-words';
import type { B31Facts } from './rule';

const words = ruleWords<B31Facts>();

export const finding = words.finding({
  title: 'Overheidssector ontbreekt of klopt niet',
  what: (facts) =>
    facts.soort === 'markt'
      ? 'Rij {row} telt bij de markt, maar in {cell} staat "{waarde}".'
      : facts.soort === 'leeg'
        ? 'Rij {row} telt bij de overheid, maar {cell} is leeg.'
        : 'In {cell} staat "{waarde}". Die staat niet in de lijst van overheidssectoren.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'De baan staat niet in het verslag van uw sector.',
    sectorraad: 'De baan staat niet in de cijfers per overheidssector.',
  },
  why: 'De overheid maakt een verslag per sector. Er zijn veertien sectoren. We vonden geen bron die de namen in deze lijst bevestigt.',
  todo: ({ soort }) =>
    soort === 'markt'
      ? 'Werkt de persoon bij de overheid? Zet dan overheid bij Sector. Anders maakt u {cell} leeg.'
      : 'Kies een sector uit de lijst. Past er geen? Kies dan "overig" en leg uit waarom.',
});
