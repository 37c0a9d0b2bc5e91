import { ruleWords } from '../../judge/rule-words';
import type { B17Facts } from './rule';

const words = ruleWords<B17Facts>();

export const finding = words.finding({
  title: 'Grond van de registratie bestaat niet',
  what: 'In {cell} staat "{waarde}". Dat is geen grond uit het doelgroepregister.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'De wet noemt de gronden a tot en met g, lid 2 en lid 6. Daarnaast is er "gelijkgesteld" voor ID- en Wiw-banen.',
  todo: {
    bestuur:
      'Maak {cell} leeg: de grond is niet nodig, en UWV vertelt hem niet aan werkgevers. Vul wel in of de persoon in het doelgroepregister staat.',
    sectorraad:
      'Vraag het bestuur om {cell} leeg te maken: de grond is niet nodig. Het bestuur moet wel invullen of de persoon in het doelgroepregister staat.',
  },
});
