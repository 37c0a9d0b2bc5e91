import { ruleWords } from '../../judge/rule-words';
import type { S06Facts } from './rule';

const words = ruleWords<S06Facts>();

export const finding = words.finding({
  title: 'De inhoud van een kolom past niet bij de kop',
  what: (facts) =>
    (facts.waarde === ''
      ? 'In kolom "{kop}" horen {cellen} van {gevuld} cellen daar niet thuis.'
      : 'In kolom "{kop}" zijn {cellen} van {gevuld} cellen niet te lezen, bijvoorbeeld "{waarde}".') +
    (facts.ook.length > 0 ? ' Dat geldt ook voor: {ook}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De kolom is niet gebruikt. Regels die hem nodig hebben, zijn niet uitgevoerd.',
  why: 'Als bijna niets in een kolom klopt, staan er meestal andere gegevens onder de kop.',
  todo: ({ eenheid, kortJaar }) =>
    kortJaar === true
      ? 'Schrijf het jaar in vier cijfers, zoals 01-12-2024. In Excel: kies voor de hele kolom de datumnotatie 14-03-2012 en bewaar het bestand opnieuw.'
      : eenheid === true
        ? 'Zijn het wel uren? Kies dan in Excel voor de hele kolom de getalnotatie Standaard. Zet anders de uren onder deze kop.'
        : 'Kijk of kolommen zijn verschoven of verwisseld, en zet de juiste gegevens onder deze kop.',
});
