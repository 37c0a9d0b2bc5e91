import { ruleWords } from '../../judge/rule-words';
import type { B46Facts } from './rule';

const words = ruleWords<B46Facts>();

export const finding = words.finding({
  title: 'Wel of niet in het register?',
  what: 'Volgens {cell} staat deze persoon niet in het doelgroepregister. De kolom "{kop}" zegt van wel.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee tot dit duidelijk is.',
  why: 'Twee kolommen spreken elkaar tegen. Welke klopt, kan alleen UWV zeggen.',
  todo: {
    bestuur:
      'Zoek in het werkgeversportaal van UWV op of deze persoon in het tijdvak in het register staat. Verbeter de kolom die niet klopt.',
    sectorraad: 'Vraag het bestuur om dit bij UWV na te gaan.',
  },
});
