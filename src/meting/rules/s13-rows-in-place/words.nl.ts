import { ruleWords } from '../../judge/rule-words';
import type { S13Facts } from './rule';

const words = ruleWords<S13Facts>();

const SIGNS: Readonly<Record<string, string>> = {
  puntkomma: 'een puntkomma',
  tab: 'een tab',
  streep: 'een streep',
  komma: 'een komma',
};
const sign = (teken: string | undefined): string => SIGNS[teken ?? ''] ?? 'een scheidingsteken';

export const finding = words.finding({
  title: 'Rij is verschoven, half leeg of niet van een persoon',
  what: ({ soort, teken }) =>
    soort === 'verschoven'
      ? 'In rij {row} staan de gegevens niet onder hun eigen kop: cellen passen niet bij hun kolom, maar bij een andere.'
      : soort === 'verwisseld'
        ? 'In rij {row} staan {kop} en {andere} verwisseld: elk staat onder de kop van de ander.'
        : soort === 'elders'
          ? 'In rij {row} staat wat onder {kop} hoort onder {andere}.'
          : soort === 'gebroken'
            ? 'Rij {row} is in tweeën gebroken: een deel van de cellen staat in een rij eronder of erboven.'
            : soort === 'onvolledig'
              ? 'In rij {row} zijn drie of meer verplichte cellen leeg.'
              : soort === 'ineen'
                ? `In rij {row} staat de hele regel in één cel, met ${sign(teken)} tussen de gegevens. Er is niets van gelezen.`
                : 'In rij {row} staan uren, maar niets over een persoon. Het lijkt een totaal, zonder het woord “Totaal”.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij is niet geteld en verder niet gecontroleerd.',
  why: 'Is een rij opgeschoven, dan passen de cellen niet meer bij de koppen erboven. Een totaal hoort niet tussen de personen.',
  todo: ({ soort, teken }) =>
    soort === 'verschoven'
      ? 'Kijk vanaf deze rij of er een cel te veel of te weinig staat, en schuif de rijen terug onder hun koppen.'
      : soort === 'verwisseld'
        ? 'Zet in deze rij de waarden onder hun eigen kop: verwissel {kop} en {andere}.'
        : soort === 'elders'
          ? 'Zet de waarde in deze rij terug onder {kop}, en vul onder {andere} in wat daar hoort.'
          : soort === 'gebroken'
            ? 'Zet de twee helften weer in één rij, elk onder de eigen koppen, en verwijder de lege rij.'
            : soort === 'onvolledig'
              ? 'Vul de rij aan, ook als cellen waren samengevoegd. Hoort wat er staat bij een andere rij? Zet het daar, en verwijder deze rij.'
              : soort === 'ineen'
                ? `Kies in Excel voor deze cellen Gegevens, Tekst naar kolommen, met ${sign(teken)} als scheidingsteken, en kijk of alles onder de eigen kop komt. Gebruik in een .csv op elke regel hetzelfde scheidingsteken. Verwijder de rij niet.`
                : 'Zet “Totaal” in de eerste cel van de rij, of verwijder de rij.',
});
