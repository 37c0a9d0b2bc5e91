import { ruleWords } from '../../judge/rule-words';
import type { B07Facts } from './rule';

const words = ruleWords<B07Facts>();

export const finding = words.finding({
  title: 'Meer uren dan er in het tijdvak zijn',
  what: ({ begin, dagen }) =>
    begin === ''
      ? 'In {cell} staat {uren} uur. Het tijdvak heeft {dagen} dagen, dus hoogstens {hoogstens} uur.'
      : `In {cell} staat {uren} uur, maar deze persoon begon pas op {begin}. In ${dagen === 1 ? 'de ene dag' : 'de {dagen} dagen'} tot het einde van het tijdvak ${dagen === 1 ? 'past' : 'passen'} hoogstens {hoogstens} uur.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee tot dit is hersteld. Zo zou zij veel te veel banen zijn.',
  why: 'Een dag heeft 24 uur. Vaak zijn dit de uren van een heel jaar, of ontbreekt er een komma.',
  todo: ({ begin = '' }) =>
    begin === ''
      ? 'Vul alleen de verloonde uren van dit tijdvak in.'
      : 'Kijk of Begin inkomstenverhouding klopt. Klopt die dag, vul dan alleen de uren vanaf die dag in.',
});
