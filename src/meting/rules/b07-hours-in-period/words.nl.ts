import { ruleWords } from '../../judge/rule-words';
import type { B07Facts } from './rule';

const words = ruleWords<B07Facts>();

export const finding = words.finding({
  title: 'Meer uren dan er in het tijdvak zijn',
  what: 'In {cell} staat {uren} uur. Het tijdvak heeft {dagen} dagen, dus hoogstens {hoogstens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee tot dit is hersteld. Zo zou zij veel te veel banen zijn.',
  why: 'Een dag heeft 24 uur. Vaak zijn dit de uren van een heel jaar, of ontbreekt er een komma.',
  todo: 'Vul alleen de verloonde uren van dit tijdvak in.',
});
