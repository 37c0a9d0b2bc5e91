import { ruleWords } from '../../judge/rule-words';
import type { B28Facts } from './rule';

const words = ruleWords<B28Facts>();

export const finding = words.finding({
  title: 'Zelfde persoon formeel en ingeleend, samen veel uren',
  what: 'Deze persoon werkt samen {perWeek} uur per week, in dienst en ingeleend. De grens is {grens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien zijn dezelfde uren twee keer opgegeven: door de uitlener en door de inlener.',
  why: 'Twee banen tegelijk kan, maar zo veel uren komen weinig voor. Met grens.weekuren op blad BA_Parameters kiest u een andere grens.',
  todo: 'Ga na of dit echt twee banen zijn. Zo ja, schrijf dat dan in de toelichting. Zo niet, verwijder dan een van de rijen.',
});
