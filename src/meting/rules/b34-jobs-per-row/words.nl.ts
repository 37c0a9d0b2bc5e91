import { ruleWords } from '../../judge/rule-words';
import type { B34Facts } from './rule';

const words = ruleWords<B34Facts>();

export const finding = words.finding({
  title: 'Het aantal banen in de rij klopt niet',
  what: ({ eenheid }) =>
    eenheid
      ? 'In {cell} staat {banen}. Bij {uren} verloonde uren moet het {verwacht} zijn. De meeste rijen hebben zo weinig uren: het lijken uren per week, dagen of fte.'
      : 'In {cell} staat {banen}. Bij {uren} verloonde uren moet het {verwacht} zijn.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Telt u de rijen op, dan komt er een verkeerd aantal banen uit.',
  why: 'Deel de verloonde uren door de uren van één baan in dat tijdvak. Rond pas het totaal af, niet elke rij.',
  todo: ({ eenheid, afgerond }) =>
    eenheid === true
      ? 'Kijk of in de kolom Verloonde uren uren per week, dagen of fte staan, en vul de verloonde uren van het hele tijdvak in.'
      : afgerond === false
        ? 'Kijk of de uren en banen in deze rij over dezelfde persoon gaan. Kloppen de uren, laat Excel de banen dan rekenen met =BANENAFSPRAAK.JOBUNITS.'
        : 'Laat Excel rekenen met =BANENAFSPRAAK.JOBUNITS. Rekent u zelf? Gebruik dan vier cijfers achter de komma of meer.',
});
