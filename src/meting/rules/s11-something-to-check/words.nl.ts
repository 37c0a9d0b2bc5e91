import { ruleWords } from '../../judge/rule-words';
import type { S11Facts } from './rule';

const words = ruleWords<S11Facts>();

export const finding = words.finding({
  title: 'Er is niets om te controleren',
  what: (facts) =>
    facts.blad === undefined
      ? facts.bladen === 1
        ? 'Op het enige blad is geen meting of Tabel 1 herkend.'
        : 'Op geen van de {bladen} bladen is een meting of Tabel 1 herkend.'
      : 'Blad {blad} heeft koppen, maar geen rijen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er is niets geteld. Een lege uitkomst betekent niet dat alles in orde is.',
  why: 'Het programma herkent een meting aan de koppen, zoals BSN en Verloonde uren.',
  todo: ({ blad }) =>
    blad === undefined
      ? 'Controleer of u het juiste bestand koos. Is het dat wel? Zet uw gegevens dan over in een sjabloon.'
      : 'Vul onder de koppen van blad {blad} een rij in voor elke inkomstenverhouding. Werkte er niemand uit de doelgroep? Vul dan op het blad Opgave “ja” in naast “Niemand uit de doelgroep”. Staat die regel er niet, zet haar dan onder de andere.',
});
