import { ruleWords } from '../../judge/rule-words';
import type { B38Facts } from './rule';

const words = ruleWords<B38Facts>();

export const finding = words.finding({
  title: 'Zelfde persoon op twee bladen, samen veel uren',
  what: 'Deze persoon staat in dienst en ingeleend op verschillende bladen, samen voor {perWeek} uur per week. De grens is {grens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien staan dezelfde uren op twee bladen.',
  why: 'Uitlener en inlener kunnen allebei dezelfde uren hebben opgegeven. Met grens.weekuren op blad BA_Parameters kiest u een andere grens.',
  todo: 'Vergelijk de rijen van deze persoon op de twee bladen. Verwijder wat dubbel is, of leg uit dat het twee banen zijn.',
});
