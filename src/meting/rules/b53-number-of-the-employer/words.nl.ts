import { ruleWords } from '../../judge/rule-words';
import type { B53Facts } from './rule';

const words = ruleWords<B53Facts>();

export const finding = words.finding({
  title: 'Nummer van de organisatie bij BSN',
  what: ({ van }) =>
    van === 'werkgever'
      ? 'In {cell} staat het nummer uit het loonheffingennummer van de werkgever. Dat is geen BSN.'
      : 'In {cell} staat het nummer uit het loonheffingennummer van de inlener. Dat is geen BSN.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De uren tellen mee, maar wie het is, is niet te zeggen. Zo kan iemand dubbel of niet geteld zijn.',
  why: 'De eerste negen cijfers van een loonheffingennummer zijn van een organisatie. Zij doorstaan dezelfde controle als een BSN.',
  todo: 'Zet in {cell} het BSN van de persoon.',
});
