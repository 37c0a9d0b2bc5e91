import { ruleWords } from '../../judge/rule-words';
import type { B42Facts } from './rule';

const words = ruleWords<B42Facts>();

export const finding = words.finding({
  title: 'Geregistreerd voor de geboorte',
  what: 'De geboortedatum {geboren} ligt na het begin van de registratie op {begin}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Een van de twee datums kan niet kloppen.',
  todo: 'Verbeter de geboortedatum of de begindatum van de registratie.',
});
