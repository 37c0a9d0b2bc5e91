import { ruleWords } from '../../judge/rule-words';
import type { B43Facts } from './rule';

const words = ruleWords<B43Facts>();

export const finding = words.finding({
  title: 'De registratie begint voor er een register was',
  what: 'De registratie begint op {begin}, nog voor de nulmeting van 31 december 2012.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt mee. Klopt de datum niet, dan telt de rij misschien mee terwijl dat niet mag.',
  why: 'Het doelgroepregister hoort bij de banenafspraak, die met de nulmeting begint. Bij Wsw en Wajong kan de indicatie ouder zijn: daar vraagt deze regel niet naar. Ook bij een andere of onbekende grond kan zo’n datum kloppen. Vaker is het een geboortedatum of een verkeerd jaar.',
  todo: 'Vergelijk de begindatum met het antwoord van UWV. Klopt die toch? Leg dan uit waarom.',
});
