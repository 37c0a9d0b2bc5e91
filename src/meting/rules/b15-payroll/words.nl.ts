import { ruleWords } from '../../judge/rule-words';
import type { B15Facts } from './rule';

const words = ruleWords<B15Facts>();

export const finding = words.finding({
  title: 'Payrolling: controleer de gekozen vorm',
  what: 'Rij {row} gaat over payrolling (code {aard}). Het programma volgt de vorm die u koos.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Afhankelijk van de vorm telt de baan bij formeel of bij inleen.',
  why: 'In de bronnen van dit programma staat niet hoe payrolling telt.',
  todo: 'Kies dezelfde vorm voor iedereen met een payrollcontract. Twijfelt u? Vraag het dan aan UWV.',
});
