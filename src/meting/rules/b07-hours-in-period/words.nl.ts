import { ruleWords } from '../../judge/rule-words';
import type { B07Facts } from './rule';

const words = ruleWords<B07Facts>();

export const finding = words.finding({
  title: 'Meer uren dan er in het tijdvak zijn',
  what: 'In {cell} staat {uren} uur. Het tijdvak heeft {dagen} dagen, dus hoogstens {hoogstens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rij telt voor veel te veel banen mee.',
  why: 'Een dag heeft 24 uur. Vaak staan hier jaaruren, of is een komma weggevallen.',
  todo: 'Vul de verloonde uren van alleen dit tijdvak in.',
});
