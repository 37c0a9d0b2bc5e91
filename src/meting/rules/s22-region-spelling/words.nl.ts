import { ruleWords } from '../../judge/rule-words';
import type { S22Facts } from './rule';

const words = ruleWords<S22Facts>();

export const finding = words.finding({
  title: 'Regio staat niet in de lijst',
  what: ({ ander }) =>
    ander === ''
      ? 'In {cell} staat "{waarde}". Dat is geen naam van een arbeidsmarktregio.'
      : 'In {cell} staat "{waarde}". Bedoelt u {ander}?',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'In de cijfers per regio krijgt dit een eigen regel. In een publicatie telt de regio als niet ingevuld.',
  why: 'Alleen rijen met dezelfde naam tellen op tot één regio. Het programma kent de 35 arbeidsmarktregio’s, ook als u ze anders schrijft. UWV stelt de regio’s elk jaar vast.',
  todo: ({ ander = '' }) =>
    ander === ''
      ? 'Kies een naam uit de lijst van arbeidsmarktregio’s, of leg uit welke regio het is.'
      : 'Verander {cell} in {ander}, of leg uit welke regio het is.',
});
