import { ruleWords } from '../../judge/rule-words';
import type { T15Facts } from './rule';

const words = ruleWords<T15Facts>();

export const finding = words.finding({
  title: 'Cijfer van een kwartaal in plaats van een jaar',
  what: 'In {cell} staat {cijfer}. Dat is het cijfer van kwartaal {kwartaal} van {jaar}, uit de trendrapportage van UWV.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Dit cijfer is voorlopig en de andere zijn officieel. U kunt ze niet met elkaar vergelijken.',
  why: 'De trendrapportage geeft voorlopige cijfers over het hele land. De officiële meting komt in de zomer van het jaar erna.',
  todo: 'Zet hier de uitkomst van de officiële meting. Is die er nog niet? Schrijf dat dan in de toelichting.',
});
