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
    'In de uitsplitsing per regio wordt dit een eigen regel. In een publicatie telt de regio als niet ingevuld.',
  why: 'Een regio telt op als overal dezelfde naam staat. Er zijn 35 arbeidsmarktregio’s; schrijfwijzen daarvan worden begrepen. UWV stelt de regio’s per jaar vast.',
  todo: ({ ander = '' }) =>
    ander === ''
      ? 'Kies een naam uit de lijst van arbeidsmarktregio’s, of leg uit welke regio het is.'
      : 'Verander {cell} in {ander}, of leg uit welke regio het is.',
});
