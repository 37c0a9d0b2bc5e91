import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'De uren kunnen zo niet kloppen',
  what: ({ soort }) =>
    soort === 'reeks'
      ? 'In {cell} staat {uren} uur: {stap} meer dan in de rij erboven. Zo gaat het {rijen} rijen lang.'
      : soort === 'jaar'
        ? 'In {cell} staat {uren} uur. Dat is veel te veel voor het tijdvak; in deze rijen zijn het steeds twaalf keer zoveel uren als van een maand.'
        : soort === 'komma'
          ? 'In {cell} staat {uren} uur. Dat is veel te veel bij de rest van de rij, of voor één persoon, en in een deel van deze rijen staan zelfs meer uren dan er in het tijdvak zijn.'
          : 'De helft van de rijen heeft meer dan {perWeek} uur per week. Meer dan {grens} uur per week werkt bijna niemand.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen tellen niet mee zolang de uren niet kloppen.',
  why: 'Meestal gaat het om minuten, uren van een heel jaar, een komma die is verdwenen, of een cel die omlaag is getrokken.',
  todo: ({ soort }) =>
    soort === 'reeks'
      ? 'Een cel is aan de hoek omlaag getrokken, en Excel maakte er een reeks van. Vul in deze rijen de verloonde uren van elke persoon opnieuw in.'
      : soort === 'jaar'
        ? 'Waarschijnlijk staan hier de uren van een heel jaar. Vul in deze rijen de verloonde uren van het tijdvak in.'
        : soort === 'komma'
          ? 'Waarschijnlijk is in deze rijen de komma of de punt verdwenen: 138,5 werd 1385. Zet haar terug, of vul de verloonde uren opnieuw in.'
          : 'Kijk in het salarispakket in welke eenheid de uren zijn geëxporteerd. Vul daarna de verloonde uren van het tijdvak in.',
});
