import { ruleWords } from '../../judge/rule-words';
import type { B01Facts } from './rule';

const words = ruleWords<B01Facts>();

export const finding = words.finding({
  title: 'BSN is niet geldig',
  what: ({ soort }) =>
    soort === 'afgerond'
      ? 'Excel heeft het BSN in {cell} afgekort tot een getal zoals 1,23E+08. De laatste cijfers zijn weg en niet terug te halen: maak het bestand opnieuw vanuit het salarisprogramma.'
      : 'In {cell} staat {waarde}. Dat is geen geldig BSN: het heeft geen 9 cijfers, of het klopt niet volgens de elfproef.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'UWV kan deze persoon niet vinden in het doelgroepregister. De rij is niet te controleren.',
    sectorraad: 'Deze persoon is niet te vergelijken met andere opgaven. Dubbel tellen valt dan niet op.',
  },
  why: 'Een BSN heeft 9 cijfers. De elfproef is een rekensom waarmee typefouten opvallen.',
  todo: {
    bestuur: 'Zoek het BSN op in de salarisadministratie en neem het over. Gebruik geen personeelsnummer.',
    sectorraad: 'Vraag het bestuur om het BSN uit de salarisadministratie over te nemen.',
  },
});
