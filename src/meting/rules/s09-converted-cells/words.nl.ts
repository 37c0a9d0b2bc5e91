import { ruleWords } from '../../judge/rule-words';
import type { S09Facts } from './rule';

const words = ruleWords<S09Facts>();

export const finding = words.finding({
  title: 'De waarde is anders geschreven',
  what: (facts) =>
    facts.gebeurd === 'zero'
      ? 'De nul vooraan is weg in {cell} ({kop}). De waarde is met de nul gelezen.'
      : facts.gebeurd === 'invisible'
        ? 'In {cell} ({kop}) staat een teken dat u niet ziet. De waarde is zonder dat teken gelezen.'
        : facts.gebeurd === 'formula'
          ? 'In {cell} ({kop}) staat de waarde als ="…". De waarde tussen de aanhalingstekens is gelezen.'
          : facts.gebeurd === 'apostrophe'
            ? 'In {cell} ({kop}) staat een apostrof voor de waarde. De waarde is zonder apostrof gelezen.'
            : facts.soort === 'bsn'
              ? 'Het BSN in {cell} is niet geschreven als 9 cijfers. Het is wel als BSN gelezen.'
              : facts.soort === 'date'
                ? 'De datum in {cell} ({kop}) is een tekst of getal. Die is wel als datum gelezen.'
                : 'De waarde in {cell} ({kop}) is een tekst of datum. Die is wel gelezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Deze controle heeft er geen last van. Maar formules in Excel kunnen er misschien niet mee rekenen.',
  why: 'Na kopiëren of inlezen uit een ander programma worden getallen vaak tekst en vallen nullen vooraan weg.',
  todo: 'Voor deze controle hoeft u niets te doen. Rekent u zelf met deze cellen? Zet de waarden dan goed in de bron of in Excel.',
});
