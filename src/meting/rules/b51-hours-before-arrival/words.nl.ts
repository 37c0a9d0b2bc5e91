import { ruleWords } from '../../judge/rule-words';
import type { B51Facts } from './rule';

const words = ruleWords<B51Facts>();

export const finding = words.finding({
  title: 'Meer uren dan er na het begin van de baan zijn',
  what: ({ dagen }) =>
    `In {cell} staat {uren} uur, maar deze persoon begon pas op {begin}. In ${dagen === 1 ? 'de ene dag' : 'de {dagen} dagen'} tot het einde van het tijdvak past hoogstens {hoogstens} uur.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee tot dit is hersteld. Zo zou zij te veel banen zijn.',
  why: 'Een dag heeft 24 uur. Vaak zijn dit de uren van een hele maand, of klopt de begindatum niet.',
  todo: 'Kijk of Begin inkomstenverhouding klopt. Klopt die dag, vul dan alleen de uren vanaf die dag in.',
});
