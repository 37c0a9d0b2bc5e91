import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'Dezelfde rijen staan er twee keer',
  what: (facts) =>
    (facts.blad === ''
      ? 'In rij {row} staan dezelfde persoon, dagen en uren als in rij {eersteRij}. '
      : 'In rij {row} van blad "{sheet}" staan dezelfde persoon, dagen en uren als in rij {eersteRij} van blad "{blad}". ') +
    (facts.rijen !== 1
      ? facts.blad === ''
        ? 'Zo staan er {rijen} rijen onder elkaar.'
        : 'Zo staan er {rijen} rijen op twee bladen.'
      : facts.grond === 'uren'
        ? 'Samen is dat meer dan een volle werkweek.'
        : facts.grond === 'leeg'
          ? 'Alles is gelijk, alleen het nummer van de werkgever of van de inkomstenverhouding is in één van beide leeg.'
          : 'Ook werkgever, contracturen en begin van de inkomstenverhouding zijn gelijk.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren tellen dubbel, en het aantal banen is te hoog.',
  why: 'Bijna niemand heeft twee banen met precies dezelfde uren die samen meer dan een volle werkweek zijn. Twee gelijke banen die op dezelfde dag begonnen zijn, of van meer personen onder elkaar, komen ook bijna niet voor. Meestal is er iets twee keer geplakt.',
  todo: ({ rijen }) =>
    rijen === 1
      ? 'Verwijder de rij die te veel is. Heeft deze persoon echt twee banen met dezelfde uren? Leg dat dan uit.'
      : 'Verwijder de rijen die te veel zijn. Hebben deze personen echt twee banen met dezelfde uren? Leg dat dan uit.',
});
