import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'Er staat een BSN buiten de kolom BSN',
  what: 'In {cell} op blad {sheet} staat: {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Als u het bestand deelt of kopieert, ziet u dit BSN makkelijk over het hoofd.',
  why: 'Persoonsgegevens horen niet op meer plaatsen te staan dan nodig is.',
  todo: 'Haal dit BSN weg. Verwijs naar een rij of een dossier zonder het nummer te noemen.',
});
