import { ruleWords } from '../../judge/rule-words';
import type { T13Facts } from './rule';

const words = ruleWords<T13Facts>();

export const finding = words.finding({
  title: 'Doelstelling is niet die van het jaar',
  what: 'In {cell} staat voor {sector} {opgegeven}. Voor {jaar} is {doelstelling} afgesproken.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Of de doelstelling is gehaald, wordt tegen een verkeerd getal bekeken.',
  why: 'De doelstellingen zijn cumulatief en per jaar vastgelegd in het Sociaal Akkoord.',
  todo: 'Zet in {cell} {doelstelling}. Is de tabel over een ander jaar, verbeter dan het jaar.',
});
