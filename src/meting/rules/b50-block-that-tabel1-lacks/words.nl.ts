import { ruleWords } from '../../judge/rule-words';
import type { B50Facts } from './rule';

const words = ruleWords<B50Facts>();

export const finding = words.finding({
  title: 'Zonder de dubbele rijen klopt Tabel 1 wel',
  what: ({ rijen, blad }) =>
    blad !== ''
      ? 'In rij {row} van blad "{sheet}" staan dezelfde persoon, dagen en uren als in rij {eersteRij} van blad "{blad}". Zonder de rijen die zo op een tweede blad staan ({rijen}), klopt Tabel 1, met die rijen niet.'
      : rijen === 1
        ? 'In rij {row} staan dezelfde persoon, dagen en uren als in rij {eersteRij}. Zonder rij {row} klopt Tabel 1, met die rij niet.'
        : 'In rij {row} staan dezelfde persoon, dagen en uren als in rij {eersteRij}. Zo staan er {rijen} rijen. Zonder die rijen klopt Tabel 1, met die rijen niet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat er dubbel staat, telt niet mee tot dit is hersteld.',
  why: 'Dezelfde rijen staan er twee keer, en Tabel 1 telt ze één keer. Dan is er bijna altijd iets twee keer geplakt.',
  todo: 'Verwijder wat er te veel staat. Zijn het echt twee banen met dezelfde uren? Verbeter dan Tabel 1.',
});
