import { ruleWords } from '../../judge/rule-words';
import type { S12Facts } from './rule';

const words = ruleWords<S12Facts>();

export const finding = words.finding({
  title: 'Wat op een meting lijkt, is niet gelezen',
  what: ({ reden }) =>
    reden === 'een-kolom'
      ? 'Op blad "{blad}" staat de hele tabel in één kolom. Er is niets van gelezen.'
      : reden === 'andere-koppen'
        ? 'In rij {rij} staan opnieuw koppen, met andere kolommen of in een andere volgorde. De {aantal} rijen daaronder zijn niet gelezen.'
        : 'Blad "{blad}" heet naar een meting, maar de koppen zijn niet herkend. Er is niets van gelezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Deze rijen zitten niet in de telling. De meting kan zo niet worden samengevoegd of gepubliceerd.',
  why: 'Een telling waarin rijen ontbreken, lijkt compleet en is het niet.',
  todo: ({ reden }) =>
    reden === 'een-kolom'
      ? 'Splits de kolom: kies in Excel Gegevens, Tekst naar kolommen, en het teken tussen de waarden.'
      : reden === 'andere-koppen'
        ? 'Zet de rijen onder de koppen van de eerste tabel, in dezelfde volgorde, of zet ze op een eigen blad met hun eigen koppen.'
        : 'Gebruik de koppen van het sjabloon, of geef het blad een andere naam als het geen meting is.',
});
