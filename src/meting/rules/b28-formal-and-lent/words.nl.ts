import { ruleWords } from '../../judge/rule-words';
import type { B28Facts } from './rule';

const words = ruleWords<B28Facts>();

export const finding = words.finding({
  title: 'Zelfde persoon in dienst en ingeleend, samen veel uren',
  what: 'Deze persoon is bij u in dienst en ook ingeleend. Dat is samen {perWeek} uur per week. De grens is {grens} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Misschien tellen dezelfde uren twee keer mee: één keer bij de uitlener en één keer bij de inlener.',
  why: 'Twee banen tegelijk kan. Maar zo veel uren in een week komt weinig voor. Een andere grens kiest u met grens.weekuren op blad BA_Parameters.',
  todo: 'Ga na of dit echt twee banen zijn. Is dat zo? Schrijf dat dan in de toelichting. Is het één baan? Verwijder dan de dubbele rij.',
});
