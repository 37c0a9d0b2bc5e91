import { ruleWords } from '../../judge/rule-words';
import type { T02Facts } from './rule';

const words = ruleWords<T02Facts>();

export const finding = words.finding({
  title: 'Rij telt niet op tot het totaal',
  what: 'In rij {rij} staat als totaal {totaal} (cel {cell}), maar markt en overheid samen zijn {som}. Door afronden kan dat hoogstens {marge} verschillen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 wordt niet gebruikt: de cijfers voor markt en overheid zijn niet apart te gebruiken.',
  why: 'Elk getal is apart afgerond. Markt en overheid samen kunnen daardoor 1 verschillen van het totaal, maar niet meer.',
  todo: {
    bestuur: 'Kijk of in rij {rij} een getal bij de verkeerde sector staat, en zet het op zijn plaats.',
    sectorraad: 'Laat het bestuur nagaan of in rij {rij} banen van markt en overheid zijn verwisseld.',
  },
});
