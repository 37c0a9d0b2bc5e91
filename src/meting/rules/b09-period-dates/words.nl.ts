import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'Begin en einde van het tijdvak kloppen niet',
  what: (facts) =>
    facts.rijen !== undefined
      ? 'In rij {row} loopt het tijdvak van {begin} tot en met {einde}: één stap verder dan in de rij erboven. Zo gaat het {rijen} rijen lang.'
      : facts.dagen === undefined
        ? 'Het tijdvak begint op {begin}, maar eindigt al daarvoor: op {einde}.'
        : facts.lijkt === 'dag'
          ? 'Het tijdvak begint en eindigt op dezelfde dag: {begin}.'
          : facts.type === ''
            ? 'De dagen van {begin} tot en met {einde} ({dagen} dagen) zijn geen hele maand, vier weken, half jaar of jaar.'
            : 'Het tijdvak van {begin} tot en met {einde} ({dagen} dagen) is geen tijdvak van het type {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het programma weet niet hoeveel uur in dit tijdvak één baan is.',
  why: 'Een maand, half jaar en jaar lopen met de kalender mee. Vier weken zijn 28 of 35 dagen, behalve aan het begin en het eind van een jaar.',
  todo: ({ lijkt, type }) =>
    lijkt === 'vroeg'
      ? 'De datums staan waarschijnlijk één dag te vroeg, zoals na een export in een andere tijdzone. Zet ze een dag later.'
      : lijkt === 'laat'
        ? 'De datums staan waarschijnlijk één dag te laat. Zet ze een dag eerder.'
        : lijkt === 'stelsel'
          ? 'De datums schelen vier jaar en een dag (1.462 dagen): zij komen waarschijnlijk uit een bestand met het datumstelsel van 1904. Plak ze opnieuw, of tel 1.462 dagen op of af.'
          : lijkt === 'vroeg-of-stelsel'
            ? 'Klopt het jaar? Dan staan de datums waarschijnlijk één dag te vroeg, zoals na een export in een andere tijdzone: zet ze een dag later. Is het jaar vier te laag? Dan komen zij uit een bestand met het datumstelsel van 1904: tel er 1.462 dagen bij op.'
            : lijkt === 'laat-of-stelsel'
              ? 'Klopt het jaar? Dan staan de datums waarschijnlijk één dag te laat: zet ze een dag eerder. Is het jaar vier te hoog? Dan zijn zij twee keer omgezet van het datumstelsel van 1904: trek er 1.462 dagen van af.'
              : lijkt === 'reeks'
                ? 'Begin en einde zijn aan de hoek van de cel omlaag getrokken, en Excel maakte er een reeks van. Kopieer ze uit de eerste rij, plak ze in deze rijen, en kies bij Opties voor Automatisch doorvoeren: Cellen kopiëren.'
                : lijkt === 'omgedraaid'
                  ? 'Dag en maand zijn waarschijnlijk omgedraaid, misschien ook in andere datums van de rij. Zet de dag vooraan: 01-12-2024 is 1 december.'
                  : lijkt === 'dag'
                    ? 'Vul de eerste en de laatste dag van het tijdvak in, en niet de peildatum. Bij een maand zijn dat {eerste} en {laatste}.'
                    : type === ''
                      ? 'Verbeter de begindatum of de einddatum. Kloppen beide, vul dan onder de kop Tijdvaktype in wat voor tijdvak het is.'
                      : 'Verbeter de begindatum, de einddatum of het tijdvaktype.',
});
