import { ruleWords } from '../../judge/rule-words';
import type { S13Facts } from './rule';

const words = ruleWords<S13Facts>();

export const finding = words.finding({
  title: 'Rij is verschoven, half leeg of niet van een persoon',
  what: ({ soort }) =>
    soort === 'verschoven'
      ? 'In rij {row} staan de gegevens niet onder hun eigen kop: cellen passen niet bij hun kolom, maar bij een andere.'
      : soort === 'gebroken'
        ? 'Rij {row} is in tweeën gebroken: een deel van de cellen staat in een rij eronder of erboven.'
        : soort === 'onvolledig'
          ? 'In rij {row} zijn drie of meer verplichte cellen leeg.'
          : 'In rij {row} staan uren, maar niets over een persoon. Het lijkt een totaal, zonder het woord “Totaal”.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij is niet geteld en verder niet gecontroleerd.',
  why: 'Is een rij opgeschoven, dan passen de cellen niet meer bij de koppen erboven. Een totaal hoort niet tussen de personen.',
  todo: ({ soort }) =>
    soort === 'verschoven'
      ? 'Kijk vanaf deze rij of er een cel te veel of te weinig staat, en schuif de rijen terug onder hun koppen.'
      : soort === 'gebroken'
        ? 'Zet de twee helften weer in één rij, elk onder de eigen koppen, en verwijder de lege rij.'
        : soort === 'onvolledig'
          ? 'Vul de rij aan, ook als cellen waren samengevoegd. Hoort wat er staat bij een andere rij? Zet het daar, en verwijder deze rij.'
          : 'Zet “Totaal” in de eerste cel van de rij, of verwijder de rij.',
});
