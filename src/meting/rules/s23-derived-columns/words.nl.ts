import { ruleWords } from '../../judge/rule-words';
import type { S23Facts } from './rule';

const words = ruleWords<S23Facts>();

const SAID = {
  opgave: 'Overgenomen van het blad Opgave: {opgave}.',
  dates: 'Afgeleid uit de datums van het tijdvak: {dates}.',
  label: 'Afgeleid uit het tijdvak: {label}.',
  aard: 'Afgeleid uit de aard van de arbeidsverhouding: {aard}.',
  vorm: 'Afgeleid uit de vorm: {vorm}.',
  usual: 'Als gewone waarde aangenomen: {usual}.',
} as const;

export const finding = words.finding({
  title: 'Wat niet was ingevuld, is afgeleid',
  what: (facts) =>
    (Object.keys(SAID) as (keyof typeof SAID)[])
      .filter((from) => facts[from].length > 0)
      .map((from) => SAID[from])
      .join(' '),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De telling rekent met deze waarden.',
  why: 'Wat uit andere gegevens volgt, hoeft u niet in te vullen.',
  todo: ({ usual = [] }) =>
    usual.length > 0
      ? 'Klopt dat voor iedereen? Dan hoeft u niets te doen. Zo niet, bijvoorbeeld door beschut werk, vul de kolom dan in.'
      : 'Klopt het? Dan hoeft u niets te doen. Zo niet, vul dan de kolom in.',
});
