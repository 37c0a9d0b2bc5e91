import { ruleWords } from '../../judge/rule-words';
import type { T13Facts } from './rule';

const words = ruleWords<T13Facts>();

export const finding = words.finding({
  title: 'Doelstelling is niet die van het jaar',
  what: 'In {cell} staat voor {sector} {opgegeven}. Voor {jaar} is {doelstelling} afgesproken.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Of de doelstelling is gehaald, wordt nu met een verkeerd getal bepaald.',
  why: 'De doelstellingen tellen elk jaar verder op. Ze staan per jaar in het Sociaal Akkoord.',
  todo: 'Zet {doelstelling} in {cell}. Gaat de tabel over een ander jaar? Verbeter dan het jaar.',
});
