import { ruleWords } from '../../judge/rule-words';
import type { B22Facts } from './rule';

const words = ruleWords<B22Facts>();

export const finding = words.finding({
  title: 'Niet geregistreerd in dit tijdvak',
  what: (facts) =>
    facts.tijdvak === undefined
      ? 'De registratie begint op {begin}, maar eindigt al daarvoor: op {einde}.'
      : facts.begin === undefined
        ? 'De registratie eindigde op {einde}. Het tijdvak begon op {tijdvak}.'
        : 'De registratie begint op {begin}. Het tijdvak eindigde op {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Uren tellen alleen als iemand in dat tijdvak in het doelgroepregister staat, al is het maar één dag.',
  todo: {
    bestuur:
      'Zoek de begindatum en de einddatum op in het werkgeversportaal van UWV, en verbeter wat anders is. Viel de registratie echt buiten het tijdvak? Verwijder dan de rij.',
    sectorraad: 'Vraag het bestuur om de datums van de registratie bij UWV na te gaan.',
  },
});
