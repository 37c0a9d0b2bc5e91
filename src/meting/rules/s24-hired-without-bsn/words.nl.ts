import { ruleWords } from '../../judge/rule-words';
import type { S24Facts } from './rule';

const words = ruleWords<S24Facts>();

export const finding = words.finding({
  title: 'Ingeleende persoon zonder BSN',
  what: 'In {cell} staat geen BSN bij een ingeleende persoon.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De rij telt mee, maar niemand kan nagaan of de persoon in het doelgroepregister staat en nergens dubbel telt.',
  why: 'Een uitlener mag het BSN niet altijd geven. De uren kunnen dan wel meetellen.',
  todo: 'Heeft de uitlener het BSN gegeven? Vul het dan in. Zo niet, schrijf dan in de toelichting wie de uren heeft opgegeven.',
});
