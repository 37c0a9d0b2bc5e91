import { ruleWords } from '../../judge/rule-words';
import type { T15Facts } from './rule';

const words = ruleWords<T15Facts>();

export const finding = words.finding({
  title: 'Kwartaalcijfer in plaats van jaarmeting',
  what: 'Het eindtotaal {cijfer} (cel {cell}) is het cijfer van de UWV-trendrapportage over kwartaal {kwartaal} van {jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Er staat een voorlopig cijfer tussen officiële cijfers. De reeks is niet meer te vergelijken.',
  why: 'Trendcijfers zijn voorlopig en landelijk. De officiële meting volgt in de zomer van het jaar erna.',
  todo: 'Vervang het door de uitkomst van de jaarmeting, of schrijf in de toelichting dat deze er nog niet is.',
});
