import { ruleWords } from '../../judge/rule-words';
import type { B30Facts } from './rule';

const words = ruleWords<B30Facts>();

export const finding = words.finding({
  title: 'Sectorcode wijst op een andere sector',
  what: 'Rij {row} staat bij {sector}, maar sectorcode {code} van de Belastingdienst past daar niet bij.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De baan telt mogelijk bij de verkeerde sector mee.',
  why: 'De codes 61 tot en met 66 zijn meestal overheid. Dit is een aanwijzing en geen wettelijke regel.',
  todo: 'Controleer de sector. Klopt die toch, ondanks de sectorcode? Leg dan uit waarom.',
});
