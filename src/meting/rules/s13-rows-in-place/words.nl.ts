import { ruleWords } from '../../judge/rule-words';
import type { S13Facts } from './rule';

const words = ruleWords<S13Facts>();

export const finding = words.finding({
  title: 'Rij is verschoven of gaat over niemand',
  what: ({ soort }) =>
    soort === 'verschoven'
      ? 'In rij {row} staan de gegevens niet onder hun eigen kop: vier of meer cellen passen niet bij hun kolom.'
      : 'In rij {row} staan uren, maar niets over een persoon. Het lijkt een totaal zonder het woord “Totaal”.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij is niet geteld en verder niet gecontroleerd.',
  why: 'Van een rij die is opgeschoven, zegt geen enkele cel nog wat er boven staat. Een totaal hoort niet bij de personen.',
  todo: ({ soort }) =>
    soort === 'verschoven'
      ? 'Kijk vanaf deze rij of er een cel te veel of te weinig staat, en schuif de rijen terug onder hun koppen.'
      : 'Zet “Totaal” in de eerste cel van de rij, of verwijder de rij.',
});
