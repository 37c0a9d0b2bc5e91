import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'Eén werkgever staat in twee sectoren',
  what: ({ werkgevers }) =>
    werkgevers > 1
      ? 'Werkgever {lhnr} staat {rijen} keer bij {sector} en {andereRijen} keer bij {ander}. Zo staan {werkgevers} werkgevers in beide sectoren.'
      : 'Werkgever {lhnr} staat {rijen} keer bij {sector} en {andereRijen} keer bij {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Deze rijen tellen niet mee tot dit is hersteld. Zo zouden zij bij de verkeerde sector tellen.',
  why: 'Een werkgever hoort het hele jaar bij één sector: de overheid of de markt.',
  todo: ({ werkgevers = 1 }) =>
    werkgevers > 1
      ? 'Is een deel van het blad apart gesorteerd, of schoven cellen op? Dan horen Sector en Loonheffingennummer niet meer bij dezelfde rij: neem het blad opnieuw over uit uw salarissysteem, of maak het sorteren ongedaan. Zo niet, ga dan van elke werkgever na bij welke sector hij hoort, en vul die in.'
      : 'Kijk eerst of het loonheffingennummer in deze rij klopt. Ga dan na bij welke sector deze werkgever hoort, en vul die sector in bij al zijn rijen.',
});
