import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.nl';
import type { T16Facts } from './rule';

const words = ruleWords<T16Facts>();

export const finding = words.finding({
  title: 'Een cel van Tabel 1 is leeg',
  what: 'In {cell} ontbreekt het getal voor {vorm}, {sector} ({jaar}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De tabel is niet te controleren. Ook is zij niet op te tellen met andere tabellen.',
  why: 'De totalen zijn altijd nodig. Markt en overheid zijn nodig zolang de wet die apart telt.',
  todo: ({ laatsteTekst }) =>
    `Vul {cell} in. Zijn er geen banen? Vul dan 0 in.${lastTextNotice(laatsteTekst)}`,
});
