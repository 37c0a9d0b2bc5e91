import { ruleWords } from '../../judge/rule-words';
import type { T01Facts } from './rule';

const words = ruleWords<T01Facts>();

export const finding = words.finding({
  title: 'Kolom telt niet op tot het totaal',
  what: 'In kolom {kolom} staat als totaal {totaal} (cel {cell}), maar formeel en inleen samen zijn {som}. Door afronden kan dat hoogstens {marge} verschillen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 wordt niet gebruikt: het is niet duidelijk welk van de drie getallen fout is.',
  why: 'Elk getal is apart afgerond. Een totaal van twee delen kan daardoor 1 verschillen, maar niet meer.',
  todo: {
    bestuur:
      'Vergelijk de drie getallen in kolom {kolom} met de cijfers die het sjabloon berekent, of met uw eigen telling. Verbeter het getal dat afwijkt.',
    sectorraad: 'Vraag het bestuur welk getal in kolom {kolom} klopt. Verander zelf niets aan het totaal.',
  },
});
