import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'De kolom met uren bevat iets anders dan uren',
  what: 'De helft van de rijen heeft meer dan {perWeek} uur per week. Meer dan {grens} uur per week werkt bijna niemand.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen enkele rij telt mee zolang de uren niet kloppen.',
  why: 'Bij zo veel uren gaat het meestal om minuten, om uren van een heel jaar, of om een komma die is verdwenen.',
  todo: 'Kijk in het salarispakket in welke eenheid de uren zijn geëxporteerd. Vul daarna de verloonde uren van het tijdvak in.',
});
