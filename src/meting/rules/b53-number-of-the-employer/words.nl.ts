import { ruleWords } from '../../judge/rule-words';
import type { B53Facts } from './rule';

const words = ruleWords<B53Facts>();

export const finding = words.finding({
  title: 'Nummer van de werkgever bij BSN',
  what: ({ van }) =>
    van === 'werkgever'
      ? 'In {cell} staat hetzelfde nummer als in het loonheffingennummer van de werkgever.'
      : 'In {cell} staat hetzelfde nummer als in het loonheffingennummer van de inlener.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De uren tellen mee, maar wie het is, is niet te zeggen. Zo kan iemand dubbel of niet geteld zijn.',
  why: 'Dat nummer is van de organisatie, of van een ondernemer zelf: niet van iemand die er werkt. Het doorstaat dezelfde controle als een BSN.',
  todo: 'Zet in {cell} het BSN van de persoon.',
});
