import { ruleWords } from '../../judge/rule-words';
import type { S28Facts } from './rule';

const words = ruleWords<S28Facts>();

export const finding = words.finding({
  title: 'Een nummer is naar beneden doorgetrokken',
  what: ({ soort }) =>
    soort === 'blok'
      ? 'In rij {row} staat het BSN van rij {eerste}, maar met een andere geboortedatum of registratie. Zo staan er {rijen} rijen onder elkaar.'
      : soort === 'bsn'
        ? 'In rij {eerste} tot en met {laatste} staat hetzelfde BSN, maar met de registratie of de geboortedatum van verschillende mensen.'
        : soort === 'dag'
          ? 'In {rijen} rijen onder elkaar loopt "{kop}" op van {eerste} tot {laatste}.'
          : soort === 'grond'
            ? 'In {rijen} rijen onder elkaar loopt de grond op van {eerste} tot {laatste}.'
            : 'In {rijen} rijen onder elkaar loopt het loonheffingennummer op van {eerste} tot {laatste}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen hebben zo het nummer of de grond van een andere werkgever of persoon.',
  why: 'Trekt u een cel aan de hoek omlaag, dan kopieert Excel hem, of het maakt een reeks: L01, L02, L03.',
  todo: ({ soort }) =>
    soort === 'blok'
      ? 'De BSN’s van een blok rijen zijn waarschijnlijk over die van andere mensen geplakt. Zet in één van beide blokken de BSN’s terug die er hoorden. Verwijder geen rijen: het zijn verschillende mensen.'
      : soort === 'bsn'
        ? 'Vul in deze rijen het BSN van elke persoon zelf in. Verwijder geen rijen: het zijn verschillende mensen. Is het toch één persoon? Maak dan de geboortedatum in de rijen gelijk, en ook de registratie als er maar één is; had de persoon er eerder een, vul daar dan het einde van in.'
        : soort === 'dag'
          ? 'Waarschijnlijk is de eerste datum omlaag getrokken. Vul in deze rijen de datum van elke persoon zelf in.'
          : soort === 'grond'
            ? 'Waarschijnlijk is de eerste letter omlaag getrokken. Vul in deze rijen de grond van elke persoon zelf in, zoals hij in het doelgroepregister staat.'
            : 'Kopieer het nummer uit de eerste rij en plak het in deze rijen.',
});
