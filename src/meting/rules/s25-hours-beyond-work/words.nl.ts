import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'De uren zijn vele malen te hoog',
  what: ({ soort }) =>
    soort === 'komma'
      ? 'In {cell} staat {uren} uur. Dat is veel te veel bij de rest van de rij, of voor één persoon, en in een deel van deze rijen staan zelfs meer uren dan er in het tijdvak zijn.'
      : 'De helft van de rijen heeft meer dan {perWeek} uur per week. Meer dan {grens} uur per week werkt bijna niemand.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen tellen niet mee zolang de uren niet kloppen.',
  why: 'Bij zo veel uren gaat het meestal om minuten, om uren van een heel jaar, of om een komma die is verdwenen.',
  todo: ({ soort }) =>
    soort === 'komma'
      ? 'Waarschijnlijk is in deze rijen de komma of de punt verdwenen: 138,5 werd 1385. Zet haar terug, of vul de verloonde uren opnieuw in.'
      : 'Kijk in het salarispakket in welke eenheid de uren zijn geëxporteerd. Vul daarna de verloonde uren van het tijdvak in.',
});
