import { ruleWords } from '../../judge/rule-words';
import type { S11Facts } from './rule';

const words = ruleWords<S11Facts>();

export const finding = words.finding({
  title: 'Er is niets om te controleren',
  what: (facts) =>
    facts.jaarrapportage !== undefined
      ? 'Op blad {jaarrapportage} staat de jaarrapportage per overheidssector, of het sjabloon daarvan. Dat is geen meting.'
      : facts.blad === undefined
        ? facts.bladen === 1
          ? 'Op het enige blad is geen meting of Tabel 1 herkend.'
          : 'Op geen van de {bladen} bladen is een meting of Tabel 1 herkend.'
        : 'Blad {blad} heeft koppen, maar geen rijen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er is niets geteld. Een lege uitkomst betekent niet dat alles in orde is.',
  why: 'Het programma herkent een meting aan de koppen, zoals BSN en Verloonde uren.',
  todo: ({ blad, jaarrapportage }) =>
    jaarrapportage !== undefined
      ? 'Hier controleert u metingen. De jaarrapportage maakt u van dit bestand: in het taakvenster met Jaarrapportage sectoren, in een terminal met year-report. Wilde u een meting controleren? Kies dan dat bestand.'
      : blad === undefined
        ? 'Controleer of u het juiste bestand koos. Is het dat wel? Zet uw gegevens dan over in een sjabloon.'
        : 'Vul onder de koppen van blad {blad} een rij in voor elke inkomstenverhouding. Werkte er niemand uit de doelgroep? Vul dan op het blad Opgave “ja” in naast “Niemand uit de doelgroep”. Staat die regel er niet, zet haar dan onder de andere.',
});
