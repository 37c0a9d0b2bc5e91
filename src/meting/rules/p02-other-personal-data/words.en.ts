import { ruleWords } from '../../judge/rule-words';
import type { P02Facts } from './rule';

/** What rule P02 points at, in words. */
const personalData: Readonly<Record<string, string>> = {
  mail: 'an email address',
  telephone: 'a telephone number',
  name: 'the name of a person',
  health: 'something about health',
  iban: 'a bank account number',
  address: 'an address',
  kvk: 'the KvK number of a business of one person',
};

const words = ruleWords<P02Facts>();

export const finding = words.finding({
  title: 'Personal data that is not needed',
  what: ({ soort }) => `{cell} on sheet {sheet} seems to contain ${personalData[soort] ?? 'personal data'}.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Everyone who gets this file can read it. The meting does not need it.',
  why: 'A meting should contain only what it needs.',
  todo: 'Remove it before you share the file. Is it not about a person? Then you do not have to do anything.',
});
