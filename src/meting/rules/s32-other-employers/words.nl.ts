import { ruleWords } from '../../judge/rule-words';
import type { S32Facts } from './rule';

const words = ruleWords<S32Facts>();

export const finding = words.finding({
  title: 'Een deel van de meting heeft alleen andere werkgevers',
  what: ({ werkgevers, plaatsen }) =>
    plaatsen > 1
      ? werkgevers === 1
        ? 'Op {plaatsen} plaatsen, de eerste vanaf {cell} op blad {sheet}, staat één andere werkgever. Die komt in de rest van de werkmap niet voor.'
        : 'Op {plaatsen} plaatsen, de eerste vanaf {cell} op blad {sheet}, staan {werkgevers} andere werkgevers. Die komen in de rest van de werkmap niet voor.'
      : werkgevers === 1
        ? 'Vanaf {cell} op blad {sheet} staat één werkgever. Die komt in de rest van de werkmap niet voor.'
        : 'Vanaf {cell} op blad {sheet} staan {werkgevers} werkgevers. Die komen in de rest van de werkmap niet voor.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen tellen mee. Zijn ze van een andere organisatie, dan is de uitkomst te hoog.',
  why: 'Alle bladen en tabellen in een werkmap tellen samen voor één organisatie. Een organisatie kan wel meer werkgevers zijn.',
  todo: {
    bestuur:
      'Kijk na of deze werkgevers bij uw organisatie horen. Zo ja, leg dat uit. Zo nee, verwijder deze rijen.',
    sectorraad: 'Vraag het bestuur of deze werkgevers bij het bestuur horen.',
  },
});
