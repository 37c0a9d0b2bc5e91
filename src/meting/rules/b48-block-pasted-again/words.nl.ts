import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'Dezelfde rijen staan er twee keer',
  what: (facts) =>
    (facts.blad === ''
      ? `In rij {row} staan ${samen(facts)} als in rij {eersteRij}. `
      : `In rij {row} van blad "{sheet}" staan ${samen(facts)} als in rij {eersteRij} van blad "{blad}". `) +
    (facts.rijen !== 1
      ? facts.blad === ''
        ? 'Zo staan er {rijen} rijen: rij {dubbel}.'
        : 'Zo staan er {rijen} rijen op twee bladen.'
      : facts.grond === 'uren'
        ? 'Samen is dat meer dan een volle werkweek.'
        : facts.grond === 'leeg'
          ? 'Alles is gelijk, alleen het nummer van de werkgever of van de inkomstenverhouding is in één van beide leeg.'
          : facts.grond === 'gelijk'
            ? 'Alle kolommen zijn gelijk, en een loonheffingennummer staat er niet bij.'
            : facts.grond === 'genummerd'
              ? 'Alle kolommen zijn gelijk, op het nummer van de inkomstenverhouding na. Dat nummert hier alleen de rijen.'
              : 'Ook werkgever, contracturen en begin van de inkomstenverhouding zijn gelijk.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren tellen dubbel, en het aantal banen is te hoog.',
  why: 'Bijna niemand heeft twee banen met precies dezelfde uren die samen meer dan een volle werkweek zijn. Twee gelijke banen die op dezelfde dag begonnen zijn, of van meer personen onder elkaar, komen ook bijna niet voor. Meestal is er iets twee keer geplakt.',
  todo: ({ rijen, dubbel = [] }) =>
    rijen === 1
      ? 'Verwijder de rij die te veel is. Heeft deze persoon echt twee banen met dezelfde uren? Leg dat dan uit.'
      : dubbel.length === 0
        ? 'Verwijder de rijen die te veel zijn. Hebben deze personen echt twee banen? Leg dat dan uit.'
        : 'Zijn deze rijen er te veel? Verwijder dan rij {dubbel}. Begin onderaan: onder een verwijderde rij schuift alles op. Hebben deze personen echt twee banen? Leg dat dan uit.',
});

const samen = ({ verschil }: Pick<B48Facts, 'verschil'>): string =>
  verschil === 0
    ? 'dezelfde persoon, dagen en uren'
    : `dezelfde persoon en dagen en {meer} uur ${verschil > 0 ? 'meer' : 'minder'}`;
