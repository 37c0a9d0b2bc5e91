import { ruleWords } from '../../judge/rule-words';
import type { T06Facts } from './rule';

const words = ruleWords<T06Facts>();

export const finding = words.finding({
  title: 'Nulmeting wijkt af van de gepubliceerde',
  what: 'In {cell} staat {opgegeven}. Het gepubliceerde getal is {gepubliceerd}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Uw toename is niet te vergelijken met die van anderen: zij tellen vanaf een ander getal.',
  why: 'De nulmeting van eind 2012 staat vast: 75.179 banen, waarvan 36.206 via inleen. Die zijn verdeeld in 76,0% en 24,0%.',
  todo: 'Zet in {cell} het gepubliceerde getal. Wilt u met een ander getal rekenen? Zet dat dan met uw bron op blad BA_Parameters.',
});
