import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'Er staat een BSN buiten de kolom BSN',
  what: ({ personen }) =>
    personen === undefined
      ? 'In {cell} op blad {sheet} staat: {waarde}.'
      : `Op blad {sheet} ${personen === 1 ? 'staat het BSN van één mens' : 'staan de BSN’s van {personen} mensen'}, vanaf {cell}. Dat blad is niet gelezen.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Als u het bestand deelt of kopieert, ziet u dit BSN makkelijk over het hoofd.',
  why: 'Persoonsgegevens horen niet op meer plaatsen te staan dan nodig is.',
  todo: ({ personen }) =>
    personen === undefined
      ? 'Haal dit BSN weg. Verwijs naar een rij of een dossier zonder het nummer te noemen.'
      : 'Staan er rijen op die meetellen? Zet die dan op het blad Meting. Is het een lijst die alleen als bron diende? Verwijder het blad, of leg uit waarom het erbij blijft.',
});
