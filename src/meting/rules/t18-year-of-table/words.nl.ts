import { ruleWords } from '../../judge/rule-words';

const words = ruleWords<Readonly<Record<string, never>>>();

export const finding = words.finding({
  title: 'Van welk jaar is deze tabel?',
  what: 'Bij de tabel op blad {sheet} staat geen jaar.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'We konden de cijfers niet vergelijken met de doelstelling en met de cijfers die zijn gepubliceerd.',
  why: 'De doelstelling, de verdeelsleutel en de kolommen zijn niet elk jaar hetzelfde.',
  todo: 'Zet het jaar in de titel boven de tabel. Of zet er een regel “Jaar” bij.',
});
