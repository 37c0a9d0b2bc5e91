import { ruleWords } from '../../judge/rule-words';
import type { B43Facts } from './rule';

const words = ruleWords<B43Facts>();

export const finding = words.finding({
  title: 'De registratie begint voor er een register was',
  what: 'De registratie begint op {begin}, nog voor de nulmeting van 31 december 2012.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt mee. Klopt de datum niet, dan telt zij misschien onterecht.',
  why: 'Het doelgroepregister hoort bij de banenafspraak, die met de nulmeting begint. Vaak is een geboortedatum of een verkeerd jaar ingevuld.',
  todo: 'Kijk de begindatum na in het antwoord van UWV. Klopt het toch? Leg dat uit.',
});
