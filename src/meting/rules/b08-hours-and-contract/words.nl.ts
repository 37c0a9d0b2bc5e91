import { ruleWords } from '../../judge/rule-words';
import type { B08Facts } from './rule';

const words = ruleWords<B08Facts>();

export const finding = words.finding({
  title: 'Verloonde uren passen niet bij het contract',
  what: (facts) =>
    facts.uren === 0
      ? 'In {cell} staat 0 uur, maar het contract is {contract} uur per week.'
      : facts.soort === 'week'
        ? 'In {cell} staat {uren} uur. Dat zijn precies de contracturen van één week, maar het tijdvak duurt {weken} weken.'
        : facts.soort === 'begin'
          ? 'In {cell} staat {uren} uur, bij een contract van {contract} uur per week. Deze persoon begon in de loop van het tijdvak en was er {weken} weken.'
          : facts.soort === 'tiende'
            ? 'In {cell} staat {uren} uur over {weken} weken, bij een contract van {contract} uur per week. Dat is een tiende ervan: misschien viel er een cijfer weg, of staat de komma verkeerd.'
            : 'In {cell} staat {uren} uur over {weken} weken, bij een contract van {contract} uur per week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien telt deze rij mee als te veel of te weinig banen.',
  why: 'Uren en contract hoeven niet gelijk te zijn. Maar geen enkel uur, de uren van één week, of meer dan anderhalf keer het contract valt op.',
  todo: ({ soort }) =>
    soort === 'week'
      ? 'Vul in {cell} de verloonde uren van het hele tijdvak in. Staan bij de contracturen die van een maand? Verbeter dan die. Werkte de persoon echt maar één week? Schrijf dat dan in de toelichting.'
      : 'Vergelijk uren en contract met de salarisadministratie. Kloppen ze, bijvoorbeeld door verlof of uitbetaalde uren? Schrijf dat dan in de toelichting.',
});
