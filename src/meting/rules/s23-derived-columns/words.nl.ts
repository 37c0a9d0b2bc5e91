import { ruleWords } from '../../judge/rule-words';
import type { S23Facts } from './rule';

const words = ruleWords<S23Facts>();

export const finding = words.finding({
  title: 'Een kolom is afgeleid, niet ingevuld',
  what: ({ uit }) =>
    ({
      opgave: 'Bij {rijen} rijen is "{kolom}" overgenomen van het blad Opgave.',
      dates: 'Bij {rijen} rijen is "{kolom}" afgeleid uit de datums van het tijdvak.',
      label: 'Bij {rijen} rijen is "{kolom}" afgeleid uit het tijdvak.',
      aard: 'Bij {rijen} rijen is "{kolom}" afgeleid uit de aard van de arbeidsverhouding.',
      vorm: 'Bij {rijen} rijen is "{kolom}" afgeleid uit de vorm.',
      usual: 'Bij {rijen} rijen is voor "{kolom}" de gewone waarde aangenomen.',
    })[uit],
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De telling rekent met deze waarden.',
  why: 'Wat uit andere gegevens volgt, hoeft u niet in te vullen.',
  todo: ({ uit }) =>
    uit === 'usual'
      ? 'Klopt dat voor iedereen? Dan hoeft u niets te doen. Zo niet, bijvoorbeeld door beschut werk, vul de kolom dan in.'
      : 'Klopt het? Dan hoeft u niets te doen. Zo niet, vul dan de kolom "{kolom}" in.',
});
