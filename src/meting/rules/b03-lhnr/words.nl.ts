import { ruleWords } from '../../judge/rule-words';
import type { B03Facts } from './rule';

const words = ruleWords<B03Facts>();

export const finding = words.finding({
  title: 'Loonheffingennummer is niet geldig',
  what: ({ soort }) =>
    soort === 'cijfers'
      ? 'In {cell} staat {waarde}. De vorm is goed, maar de 9 cijfers kloppen niet volgens de elfproef. Mogelijk is een cijfer verkeerd getypt.'
      : soort === 'volgnummer'
        ? 'In {cell} staat {waarde}. Het volgnummer achter de L begint bij 01; 00 bestaat niet.'
        : 'In {cell} staat {waarde}. Een loonheffingennummer is 9 cijfers, de letter L en een volgnummer van 2 cijfers, zoals 123456782L01.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Het is niet duidelijk bij welke werkgever deze uren horen.',
    sectorraad: 'De rij telt niet betrouwbaar mee bij een werkgever of een sector.',
  },
  why: 'De Belastingdienst geeft elke werkgever een nummer in deze vorm. De eerste 9 cijfers voldoen aan de elfproef, een rekensom tegen typefouten.',
  todo: 'Neem het nummer over uit een loonaangifte of een brief van de Belastingdienst.',
});
