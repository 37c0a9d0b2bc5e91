import { ruleWords } from '../../judge/rule-words';
import type { T06Facts } from './rule';

const words = ruleWords<T06Facts>();

export const finding = words.finding({
  title: 'Nulmeting wijkt af van de gepubliceerde',
  what: 'In {cell} staat {opgegeven}. Gepubliceerd is {gepubliceerd}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Elke toename in deze tabel is tegen een ander begin geteld dan die van anderen.',
  why: 'De nulmeting van eind 2012 staat vast: 75.179 banen, waarvan 36.206 via inleen, verdeeld 76,0% om 24,0%.',
  todo: 'Zet in {cell} het gepubliceerde getal. Rekent u bewust met een ander, zet dat dan met uw bron in BA_Parameters.',
});
