import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'Dezelfde rijen staan er twee keer',
  what: (facts) =>
    'In rij {row} staan dezelfde persoon, dagen en uren als in rij {eersteRij}. ' +
    (facts.rijen === 1
      ? 'Samen is dat meer dan een volle werkweek.'
      : 'Zo staan er {rijen} rijen onder elkaar.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren tellen dubbel, en het aantal banen is te hoog.',
  why: 'Bijna niemand heeft twee banen met precies dezelfde uren die samen meer dan een volle werkweek zijn. Dat meer personen onder elkaar twee gelijke banen hebben, komt ook bijna niet voor. Meestal is er iets twee keer geplakt.',
  todo: ({ rijen }) =>
    rijen === 1
      ? 'Verwijder de rij die te veel is. Heeft deze persoon echt twee banen met dezelfde uren? Leg dat dan uit.'
      : 'Verwijder de rijen die te veel zijn. Hebben deze personen echt twee banen met dezelfde uren? Leg dat dan uit.',
});
