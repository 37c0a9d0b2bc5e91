import { ruleWords } from '../../judge/rule-words';
import type { S12Facts } from './rule';

const words = ruleWords<S12Facts>();

export const finding = words.finding({
  title: 'Iets dat op een meting lijkt, is niet gelezen',
  what: ({ reden, aantal }) =>
    reden === 'een-kolom'
      ? 'Op blad "{blad}" staat de hele tabel in één kolom. Er is niets van gelezen.'
      : reden === 'boven-koppen'
        ? `Op blad "{blad}" ${aantal === 1 ? 'staat één rij' : 'staan {aantal} rijen'} met gegevens boven de koppen. Dat is niet gelezen.`
        : reden === 'andere-koppen'
          ? 'In rij {rij} staan opnieuw koppen, met andere kolommen of in een andere volgorde. De {aantal} rijen daaronder zijn niet gelezen.'
          : reden === 'mensen'
            ? `Op blad "{blad}" ${aantal === 1 ? 'staat het BSN van één mens die' : 'staan de BSN’s van {aantal} mensen die'} niet in de meting ${aantal === 1 ? 'staat' : 'staan'}. Dat blad is niet gelezen.`
            : reden === 'naam'
              ? `Op blad "{blad}" staan de koppen van een meting, met ${aantal === 1 ? 'het BSN van één mens die' : 'de BSN’s van {aantal} mensen die'} niet in de meting ${aantal === 1 ? 'staat' : 'staan'}. Het blad heet niet zo en is niet gelezen.`
              : reden === 'naast'
                ? `Naast de tabel ${aantal === 1 ? 'staat één BSN' : 'staan {aantal} BSN’s'} in een kolom zonder kop, vanaf {cell}. Wat daar staat, is niet gelezen.`
                : reden === 'alleen'
                  ? `${aantal === 1 ? 'Eén rij heeft' : '{aantal} rijen hebben'} alleen iets onder {koppen}, en niets onder de koppen die worden gelezen: ${aantal === 1 ? 'rij' : 'rijen'} {rijen}.`
                  : 'Blad "{blad}" heeft de naam van een meting, maar de koppen zijn niet herkend. Er is niets van gelezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze rijen zijn niet geteld. De meting kan zo niet worden samengevoegd of gepubliceerd.',
  why: 'Een telling waarin rijen ontbreken, lijkt compleet maar is het niet.',
  todo: ({ reden }) =>
    reden === 'een-kolom'
      ? 'Splits de kolom: kies in Excel Gegevens, Tekst naar kolommen, en daarna het teken tussen de waarden.'
      : reden === 'boven-koppen'
        ? 'Zet de rij met koppen weer boven alle rijen. Zij zijn misschien mee gesorteerd.'
        : reden === 'andere-koppen'
          ? 'Zet de rijen onder de koppen van de eerste tabel, in dezelfde volgorde. Of zet ze op een apart blad met hun eigen koppen.'
          : reden === 'mensen'
            ? 'Horen deze mensen bij de meting? Zet hun rijen dan op het blad Meting, of zet er de koppen van het sjabloon boven en geef het blad een naam die met Meting begint. Horen zij er niet bij? Verwijder dit blad dan.'
            : reden === 'naam'
              ? 'Horen deze mensen bij de meting? Geef het blad dan een naam die met Meting begint, zoals "Meting 2": dan wordt het gelezen en meegeteld. Horen zij er niet bij? Verwijder dit blad dan.'
              : reden === 'naast'
                ? 'Horen deze mensen bij de meting? Zet hun rijen dan onder de koppen van de tabel. Horen zij er niet bij? Haal ze dan weg.'
                : reden === 'alleen'
                  ? 'Horen er mensen bij deze rijen? Vul dan hun BSN, uren en de andere gegevens in. Misschien zijn die niet mee geplakt of staan zij in een andere kolom. Horen zij niet bij de meting? Verwijder dan deze rijen.'
                  : 'Gebruik de koppen van het sjabloon. Of geef het blad een andere naam als het geen meting is.',
});
