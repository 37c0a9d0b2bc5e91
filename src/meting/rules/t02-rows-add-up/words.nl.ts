import { ruleWords } from '../../judge/rule-words';
import type { T02Facts } from './rule';

const words = ruleWords<T02Facts>();

export const finding = words.finding({
  title: 'Rij telt niet op tot het totaal',
  what: 'In de rij {rij} staat als totaal {totaal} (cel {cell}), maar markt en overheid samen zijn {som}. Afronding verklaart een verschil van hooguit {marge}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 wordt niet overgenomen: markt en overheid zijn niet los van elkaar te gebruiken.',
  why: 'Elk getal is apart afgerond. Markt en overheid samen kunnen daardoor 1 verschillen van het totaal, niet meer.',
  todo: {
    bestuur: 'Zoek in de rij {rij} of een getal bij de verkeerde sector staat, en zet het op zijn plaats.',
    sectorraad: 'Laat het bestuur nagaan of in de rij {rij} banen tussen markt en overheid zijn verwisseld.',
  },
});
