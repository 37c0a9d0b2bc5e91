import { ruleWords } from '../../judge/rule-words';
import type { B33Facts } from './rule';

const words = ruleWords<B33Facts>();

export const finding = words.finding({
  title: 'December heeft vijf loonweken',
  what: 'Het tijdvak in rij {row} duurt {dagen} dagen: vijf weken in plaats van vier.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er lijken meer banen te zijn dan er zijn, want er staan uren van een extra week in.',
  why: 'In een jaar met 53 weken is het laatste tijdvak langer. Ook uitbetaald verlof verhoogt de uren van december.',
  todo: {
    bestuur:
      'Vul de uren in zoals in de loonaangifte. Schrijf in de toelichting dat dit tijdvak vijf weken heeft.',
    sectorraad: 'Denk aan de extra week als u met een ander jaar vergelijkt.',
  },
});
