import { ruleWords } from '../../judge/rule-words';
import type { S05Facts } from './rule';

const words = ruleWords<S05Facts>();

export const finding = words.finding({
  title: 'Een formule is nooit uitgerekend',
  what: 'In {cell} ({kop}) staat een formule zonder uitkomst.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De waarde is onbekend. Het programma telt die niet als nul.',
  why: 'Het bestand is gemaakt door een programma dat formules niet uitrekent.',
  todo: 'Open het bestand in Excel, druk op F9 en sla het op. Controleer het daarna opnieuw.',
});
