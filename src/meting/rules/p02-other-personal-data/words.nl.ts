import { ruleWords } from '../../judge/rule-words';
import type { P02Facts } from './rule';

/** What rule P02 points at, in words. */
const personalData: Readonly<Record<string, string>> = {
  mail: 'een e-mailadres',
  telephone: 'een telefoonnummer',
  name: 'de naam van een persoon',
  health: 'iets over gezondheid',
  iban: 'een rekeningnummer',
  address: 'een adres',
  kvk: 'het KvK-nummer van een eenmanszaak',
};

const words = ruleWords<P02Facts>();

export const finding = words.finding({
  title: 'Persoonsgegevens die niet nodig zijn',
  what: ({ soort }) =>
    `In {cell} op blad {sheet} lijkt ${personalData[soort] ?? 'een persoonsgegeven'} te staan.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Iedereen die dit bestand krijgt, kan dit lezen. Voor de meting is het niet nodig.',
  why: 'In een meting hoort alleen te staan wat nodig is.',
  todo: 'Haal het weg voordat u het bestand deelt. Is het geen persoonsgegeven? Dan hoeft u niets te doen.',
});
