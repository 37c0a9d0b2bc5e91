import { ruleWords } from '../../judge/rule-words';
import type { B50Facts } from './rule';

const words = ruleWords<B50Facts>();

export const finding = words.finding({
  title: 'Zonder de dubbele rijen klopt Tabel 1 wel',
  what: ({ rijen, blad, anders }) => {
    const zelfde = anders ? 'dezelfde persoon en dagen' : 'dezelfde persoon, dagen en uren';
    return blad !== ''
      ? `In rij {row} van blad "{sheet}" staan ${zelfde} als in rij {eersteRij} van blad "{blad}". Zonder de rijen die zo op een tweede blad staan ({rijen}), klopt Tabel 1, met die rijen niet.`
      : rijen === 1
        ? `In rij {row} staan ${zelfde} als in rij {eersteRij}. Zonder rij {row} klopt Tabel 1, met die rij niet.`
        : `In rij {row} staan ${zelfde} als in rij {eersteRij}. Zo staan er {rijen} rijen: rij {dubbel}. Zonder die rijen klopt Tabel 1, met die rijen niet.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat er dubbel staat, telt niet mee tot dit is hersteld.',
  why: 'Dezelfde rijen staan er twee keer, en Tabel 1 telt ze één keer. Dan is er bijna altijd iets twee keer geplakt.',
  todo: ({ dubbel = [] }) =>
    dubbel.length === 0
      ? 'Verwijder wat er te veel staat. Zijn het echt twee banen? Verbeter dan Tabel 1.'
      : 'Verwijder rij {dubbel}. Begin onderaan: onder een verwijderde rij schuift alles op. Zijn het echt twee banen? Verbeter dan Tabel 1.',
});
