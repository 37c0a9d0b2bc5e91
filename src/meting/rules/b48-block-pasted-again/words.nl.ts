import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'Een blok rijen staat er twee keer',
  what: 'In rij {row} staan dezelfde persoon, dagen en uren als in rij {eersteRij}. Zo staan er {rijen} rijen onder elkaar.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren van deze personen tellen dubbel, en het aantal banen is te hoog.',
  why: 'Dat meer personen onder elkaar twee banen met precies dezelfde uren hebben, komt bijna niet voor. Meestal is een blok twee keer geplakt.',
  todo: 'Verwijder de rijen die te veel zijn. Hebben deze personen echt twee banen met dezelfde uren? Leg dat dan uit.',
});
