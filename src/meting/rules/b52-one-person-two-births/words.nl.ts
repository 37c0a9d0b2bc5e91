import { ruleWords } from '../../judge/rule-words';
import type { B52Facts } from './rule';

const words = ruleWords<B52Facts>();

export const finding = words.finding({
  title: 'Eén BSN, misschien twee personen',
  what: ({ soort, blad }) => {
    const where = blad === '' ? 'in rij {rij}' : 'op blad {blad}, rij {rij}';
    return soort === 'geboren'
      ? `Bij dit BSN ({cell}) staat een andere geboortedatum dan ${where}.`
      : `Bij dit BSN ({cell}) begint de registratie op {dag}, en ${where} op {andereDag}. Die twee lopen tegelijk.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zijn het twee personen, dan telt er één te weinig.',
  why: 'Een BSN is van één persoon. Die heeft één geboortedatum, en is één keer tegelijk geregistreerd.',
  todo: 'Ga na of het BSN in beide rijen klopt. Is het dezelfde persoon? Verbeter dan de datum.',
});
