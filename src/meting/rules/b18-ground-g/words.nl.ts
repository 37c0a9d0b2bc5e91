import { ruleWords } from '../../judge/rule-words';
import type { B18Facts } from './rule';

const words = ruleWords<B18Facts>();

export const finding = words.finding({
  title: 'Grond g geldt pas vanaf 2026',
  what: 'In {cell} staat grond g, maar het tijdvak eindigde op {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Mensen met een IVA-uitkering die met loondispensatie werken (loon onder het minimumloon), horen vanaf {vanaf} bij de doelgroep.',
  todo: 'Had de persoon toen een andere grond? Vul die dan in. Zo niet, verwijder dan de rij uit deze meting.',
});
