import { ruleWords } from '../../judge/rule-words';
import type { B38Facts } from './rule';

const words = ruleWords<B38Facts>();

export const finding = words.finding({
  title: 'Zelfde persoon op twee bladen, samen veel uren',
  what: 'Deze persoon staat in dienst en ingeleend op verschillende bladen, samen voor {perWeek} uur per week. De grens is {grens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Mogelijk zijn dezelfde uren op twee bladen opgegeven.',
  why: 'Wie iemand uitleent en wie iemand inleent, kunnen dezelfde uren allebei hebben aangeleverd. Met grens.weekuren op blad BA_Parameters kiest u een andere grens.',
  todo: 'Leg de rijen van deze persoon op de bladen naast elkaar. Verwijder wat dubbel is, of licht toe dat het twee banen zijn.',
});
