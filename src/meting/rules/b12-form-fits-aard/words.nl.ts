import { ruleWords } from '../../judge/rule-words';
import type { B12Facts } from './rule';

const words = ruleWords<B12Facts>();

export const finding = words.finding({
  title: 'Vorm past niet bij de aard van het werk',
  what: 'In {cell} staat "{vorm}", maar bij code {aard} hoort "{verwacht}".',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De rij telt niet mee tot dit is hersteld. Zo zou de baan op de verkeerde regel van Tabel 1 komen.',
  why: 'Uitzendwerk (11) en Wsw-detachering (22) zijn inleenverbanden. Ander werk in dienst van de werkgever is een formeel dienstverband.',
  todo: 'Kijk in de loonaangifte welke code klopt. Verbeter daarna de code of de vorm.',
});
