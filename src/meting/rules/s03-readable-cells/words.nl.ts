import { ruleWords } from '../../judge/rule-words';
import type { S03Facts } from './rule';

const words = ruleWords<S03Facts>();

export const finding = words.finding({
  title: 'Een getal, datum of tijdvak is niet te lezen',
  what: (facts) =>
    facts.soort === 'tijdvak'
      ? 'In {cell} ({kop}) staat "{waarde}". Daaruit volgt geen eerste en laatste dag.'
      : facts.maandEerst
        ? 'In {cell} ({kop}) staat "{waarde}". Daar staat de maand vooraan.'
        : facts.soort === 'date'
          ? facts.getal === 'jaar'
            ? 'In {cell} ({kop}) staat alleen een jaar: {waarde}.'
            : facts.getal === 'ander'
              ? 'In {cell} ({kop}) staat het getal {waarde}. Dat is geen datum.'
              : 'In {cell} ({kop}) staat "{waarde}". Die datum bestaat niet.'
          : facts.eenheid === true
            ? 'In {cell} ({kop}) staat "{waarde}". Dat is geen aantal uren.'
            : 'In {cell} ({kop}) staat "{waarde}". Dat getal kan hier niet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De cel is niet gelezen. Hij telt als onbekend, niet als nul of leeg.',
  why: 'Een getal mag een komma of punt hebben. Een datum heeft een dag, een maand en een jaar van vier cijfers.',
  todo: ({ soort, verplicht, eenheid, maandEerst, getal }) =>
    (soort === 'tijdvak'
      ? 'Typ jaar en maand, zoals 2024-12. Voor vier weken voegt u de kolommen Begin tijdvak en Einde tijdvak toe.'
      : maandEerst === true
        ? 'Zet in alle datums van deze rij de dag vooraan, zoals 31-12-2024. Ook een datum waaraan u het niet ziet, kan omgedraaid zijn: 12-01-2024 is hier 12 januari.'
        : getal === 'jaar'
          ? 'Typ de hele datum als dag-maand-jaar, zoals 31-12-2024. Excel kan een los jaar als een dag in 1905 tonen.'
          : getal === 'ander'
            ? 'Hoort dit getal in een kolom ernaast, zoals de verloonde uren? Zet het daar. Typ hier de datum als dag-maand-jaar, zoals 31-12-2024.'
            : soort === 'date'
              ? 'Typ de datum als dag-maand-jaar, zoals 31-12-2024.'
              : eenheid === true
                ? 'Kies in Excel de getalnotatie Standaard en typ het aantal uren.'
                : 'Typ alleen het getal.') +
    (verplicht === false
      ? ' Weet u het niet? Maak {cell} dan leeg.'
      : ' Zet opmerkingen in een aparte kolom.'),
});
