import { ruleWords } from '../../judge/rule-words';
import type { C01Facts } from './rule';

const words = ruleWords<C01Facts>();

export const finding = words.finding({
  title: 'Tabel 1 wijkt af van de rijen',
  what: ({ opgegeven }) =>
    opgegeven === null
      ? '{cell} ({vorm}, {sector}) is leeg. De rijen tellen op tot {rijen}.'
      : 'In {cell} ({vorm}, {sector}) staat {opgegeven}. De rijen tellen op tot {rijen}: een verschil van {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Uw werkmap spreekt zichzelf tegen en kan niet worden samengevoegd.',
    sectorraad:
      'Het is niet te zien uit welke rijen het cijfer komt. Daarom kan het niet worden samengevoegd.',
  },
  why: 'Tabel 1 is de som van de rijen die meetellen. Alleen een verschil door afronden mag: bij hele getallen is dat hoogstens 1.',
  todo: 'Kijk eerst of elke rij van uw organisatie is en niet dubbel staat, en of er geen rijen ontbreken. Kloppen de rijen? Neem dan de cijfers over die Tabel 1 eruit berekent.',
});
