import { ruleWords } from '../../judge/rule-words';
import type { B37Facts } from './rule';

const words = ruleWords<B37Facts>();

export const finding = words.finding({
  title: 'Zelfde inkomstenverhouding staat op twee bladen',
  what: 'De rij van {cell} op blad {sheet} staat ook op blad {blad}, in rij {eersteRij}: hetzelfde BSN, loonheffingennummer en volgnummer, over dezelfde dagen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat dubbel staat, telt niet mee tot dit is opgelost. Zo zouden deze uren twee keer tellen.',
  why: 'Alle bladen met een meting worden samen geteld. Over dezelfde dagen heeft een inkomstenverhouding één rij.',
  todo: {
    bestuur:
      'Verwijder de rij op één van de twee bladen. Is het hele blad een kopie? Verwijder dan het blad.',
    sectorraad: 'Vraag het bestuur welk blad klopt, en laat de dubbele rijen op het andere blad verwijderen.',
  },
});
