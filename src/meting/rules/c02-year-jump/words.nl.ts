import { ruleWords } from '../../judge/rule-words';
import type { C02Facts } from './rule';

const words = ruleWords<C02Facts>();

export const finding = words.finding({
  title: 'Groot verschil met de vorige meting',
  what: 'Volgens {cell} was het vorige keer {vorig}. Nu is het {nu}. Dat scheelt meer dan {grens}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'De sectorraad zal vragen hoe dit komt.',
    sectorraad: 'Eén organisatie kan zo het beeld van de hele sector veranderen.',
  },
  why: 'Een grote verandering vraagt om uitleg. De grens is een keuze van dit programma. Met grens.jaarmutatie op blad BA_Parameters kiest u een andere.',
  todo: {
    bestuur:
      'Controleer of alle rijen er zijn. Klopt het? Schrijf dan in de toelichting wat er veranderde, zoals een fusie.',
    sectorraad: 'Lees de toelichting. Is die er niet? Vraag het bestuur dan hoe dit komt.',
  },
});
