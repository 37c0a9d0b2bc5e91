import { ruleWords } from '../../judge/rule-words';
import type { C01Facts } from './rule';

const words = ruleWords<C01Facts>();

export const finding = words.finding({
  title: 'Tabel 1 wijkt af van de rijen',
  what: 'In {cell} ({vorm}, {sector}) staat {opgegeven}. De rijen tellen op tot {rijen}: een verschil van {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Uw opgave spreekt zichzelf tegen en wordt niet samengevoegd.',
    sectorraad: 'Het cijfer is niet te herleiden tot rijen en kan niet worden samengevoegd.',
  },
  why: 'Tabel 1 is de som van de rijen die meetellen. Alleen een verschil door afronden, hoogstens 1, is toegestaan.',
  todo: 'Neem de cijfers over die in Tabel 1 uit de rijen zijn berekend. Ontbreken er rijen? Voeg ze toe.',
});
