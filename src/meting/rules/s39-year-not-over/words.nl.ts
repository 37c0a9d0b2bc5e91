import { ruleWords } from '../../judge/rule-words';
import type { S39Facts } from './rule';

const words = ruleWords<S39Facts>();

export const finding = words.finding({
  title: 'Het jaar van de meting is nog niet voorbij',
  what: 'Volgens {cell} gaat deze meting over een maand tot en met {einde}. Op de dag van deze controle, {dag}, was die nog niet voorbij.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat er staat telt mee, maar kan nog veranderen.',
  why: 'Hoeveel uren zijn verloond, staat pas vast als de maand voorbij is.',
  todo: 'Verbeter {cell}. Klopt het jaar? Controleer de meting dan opnieuw als de maand voorbij is, of schrijf in de toelichting waarom alles al vaststaat.',
});
