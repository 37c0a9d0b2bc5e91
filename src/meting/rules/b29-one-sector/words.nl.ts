import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'Eén werkgever staat in twee sectoren',
  what: 'Werkgever {lhnr} staat {rijen} keer bij {sector} en {andereRijen} keer bij {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Deze rijen tellen niet mee tot dit is hersteld. Zo zouden zij bij de verkeerde sector tellen.',
  why: 'Een werkgever hoort het hele jaar bij één sector: de overheid of de markt.',
  todo: 'Ga na bij welke sector deze werkgever hoort. Vul die sector in bij al zijn rijen.',
});
