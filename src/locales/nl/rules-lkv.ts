import type { Facts } from '../../law/domain-error';
import type { RuleWordsFile } from '../rule-words';

/** Woorden bij de regels over LKV en bonus. */
export const lkvRules: RuleWordsFile = {
  L01: {
    title: 'LKV-bedrag past niet bij de uren',
    what: (facts) =>
      `In {cell} staat samen € ${euro(facts, 'opgegeven')}. Bij {uren} verloonde uren hoort € ${euro(facts, 'verwacht')}.`,
    consequence: 'Het bedrag wijkt af van wat UWV over dezelfde uren berekent.',
    why: 'LKV is € 1,01 per verloond uur, met € 2.000 als hoogste bedrag per werknemer en jaar, alle inkomstenverhoudingen bij één werkgever samen.',
    todo: 'Vul het bedrag in dat uit de uren volgt, of verbeter de uren als die niet van de hele periode zijn.',
  },
  L02: {
    title: 'LKV gevraagd waar er geen recht op is',
    what: 'In {cell} is LKV gevraagd bij code aard {aard}.',
    consequence: 'Voor deze werknemer is geen recht op LKV; een verzoek kan tot een boete leiden.',
    why: 'LKV geldt niet voor beschut werk (24) en niet voor Wsw-werk zonder detachering (21); tot 2026 ook niet voor Wsw-detachering (22).',
    todo: 'Zet LKV op N en trek het verzoek in de loonaangifte in, of verbeter de code als die niet klopt.',
  },
  L03: {
    title: 'LKV na drie jaar dienstverband',
    what: 'In {cell} is LKV gevraagd, maar het dienstverband begon op {begin} en het tijdvak op {tijdvak}.',
    consequence: 'Tot 2026 gold LKV hooguit drie jaar; het verzoek kan worden afgewezen.',
    why: 'Pas vanaf 1 januari 2026 duurt LKV zolang het dienstverband duurt.',
    todo: 'Controleer de begindatum en de overgangsregeling. Blijft het verzoek staan, licht toe waarom er nog recht is.',
  },
  L04: {
    title: 'Bonusaandeel is meer dan het geheel',
    what: 'In {cell} staat een aandeel van {aandeel}.',
    consequence: 'Er wordt meer bonus verdeeld dan er is.',
    why: 'Werkgevers mogen een bonus onderling verdelen zoals zij willen, maar samen niet meer dan één hele.',
    todo: 'Vul een aandeel in van 0 tot 1, en zorg dat de aandelen voor één persoon in één tijdvak samen hooguit 1 zijn.',
  },
};

function euro(facts: Facts, name: string): string {
  return Number(facts[name]).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
