import { ruleWords } from '../../judge/rule-words';
import type { S22Facts } from './rule';

const words = ruleWords<S22Facts>();

export const finding = words.finding({
  title: 'Regio is op meer manieren geschreven',
  what: 'In {cell} staat "{waarde}". De meeste rijen schrijven "{ander}".',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'In de uitsplitsing per regio worden dit twee regels, elk met een deel van de banen.',
  why: 'Een regio telt op als overal dezelfde naam staat. UWV stelt de regio’s per jaar vast; of de naam bestaat, kan dit programma niet nagaan.',
  todo: 'Is dezelfde regio bedoeld? Verander {cell} in "{ander}". Zijn het er twee? Zeg dat in de toelichting.',
});
