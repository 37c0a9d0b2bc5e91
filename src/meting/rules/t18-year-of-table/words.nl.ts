import { ruleWords } from '../../judge/rule-words';

const words = ruleWords<Readonly<Record<string, never>>>();

export const finding = words.finding({
  title: 'Van welk jaar is deze tabel?',
  what: 'Bij de tabel op blad {sheet} staat geen jaar.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De cijfers zijn niet vergeleken met de doelstelling en de gepubliceerde cijfers van een jaar.',
  why: 'Doelstelling, verdeelsleutel en de kolommen die nodig zijn, verschillen per jaar.',
  todo: 'Zet het jaar in de titel boven de tabel, of op een regel “Jaar” erbij.',
});
