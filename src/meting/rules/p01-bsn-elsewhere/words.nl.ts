import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'Er staat een BSN buiten de kolom BSN',
  what: 'In {cell} op blad {sheet} staat: {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Dit BSN wordt bij delen of kopiëren gemakkelijk over het hoofd gezien.',
  why: 'Persoonsgegevens horen niet op meer plaatsen te staan dan nodig is.',
  todo: 'Haal het BSN daar weg. Verwijs naar een rij of een dossier zonder het nummer te noemen.',
});
