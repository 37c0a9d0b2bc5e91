import { ruleWords } from '../../judge/rule-words';
import type { B33Facts } from './rule';

const words = ruleWords<B33Facts>();

export const finding = words.finding({
  title: 'December heeft vijf loonweken',
  what: 'Het tijdvak in rij {row} duurt {dagen} dagen: vijf weken in plaats van vier.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren van een extra week tellen mee. Daardoor lijken het meer banen dan het er zijn.',
  why: 'Een jaar met 53 weken heeft een langer laatste tijdvak. Ook verlof dat in december wordt uitbetaald, geeft meer uren.',
  todo: {
    bestuur:
      'Laat de uren staan zoals in de loonaangifte. Schrijf in de toelichting dat dit tijdvak vijf weken heeft.',
    sectorraad: 'Denk aan de extra week als u met een ander jaar vergelijkt.',
  },
});
