import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'De kolom met uren bevat iets anders dan uren',
  what: 'De helft van de rijen heeft meer dan {perWeek} uur per week. Meer dan {grens} uur per week werkt bijna niemand.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen enkele rij telt mee zolang de uren niet kloppen.',
  why: 'Zo veel uren tegelijk wijzen op minuten, op uren van een heel jaar, of op een verdwenen decimale komma.',
  todo: 'Kijk in de salarisadministratie in welke eenheid de uren zijn uitgevoerd, en vul de verloonde uren van het tijdvak in.',
});
