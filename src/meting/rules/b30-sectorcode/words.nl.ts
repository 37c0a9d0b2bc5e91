import { ruleWords } from '../../judge/rule-words';
import type { B30Facts } from './rule';

const words = ruleWords<B30Facts>();

export const finding = words.finding({
  title: 'Sectorcode wijst op een andere sector',
  what: ({ ook }) =>
    `Rij {row} staat bij {sector}. Daar past sectorcode {code} van de Belastingdienst niet bij.${ook === 'gevuld' ? ' Er staat ook een overheidssector.' : ook === 'leeg' ? ' Er staat ook geen overheidssector.' : ''}`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien telt de baan bij de verkeerde sector mee.',
  why: 'De codes 61 tot en met 66 zijn meestal van de overheid. Dat staat niet in de wet: het is een aanwijzing.',
  todo: ({ ook = '' }) =>
    ook === ''
      ? 'Kijk na of de sector klopt. Klopt die niet? Verbeter hem dan. Klopt die wel? Leg dan uit waarom de sectorcode anders is.'
      : `Kijk na of de sector klopt. Klopt die niet? Verbeter hem dan. Klopt die wel? ${ook === 'gevuld' ? 'Maak dan de cel onder Overheidssector leeg' : 'Vul dan de overheidssector in'}, en leg uit waarom de sectorcode anders is.`,
});
