import { amount } from '../amount';
import type { ConsolidationWords } from '../consolidation-words';

/** Words of the consolidation. */
export const consolidationWords: ConsolidationWords = {
  leftOut: ({ files, rows, unknown, unknownFiles }, jobs) => {
    const rowsOf = (n: number) => (n === 1 ? 'één rij' : `${String(n)} rijen`);
    const filesOf = (n: number) => (n === 1 ? 'één bestand' : `${String(n)} bestanden`);
    const sentences = [
      rows === 0
        ? ''
        : `Niet in deze optelling: ${rowsOf(rows)}${files === 0 ? '' : `, ook alle rijen van ${filesOf(files)} met een fout of van een ander jaar`}.`,
      unknown < rows ? `Daarmee kunnen er hoogstens ${amount(jobs, 'baan', 'banen')} bij komen.` : '',
      unknown === 0 ? '' : `Van ${rowsOf(unknown)} is niet bekend om hoeveel banen het gaat.`,
      unknownFiles === 0 ? '' : `Van ${filesOf(unknownFiles)} is geen enkele rij bekend.`,
    ].filter(Boolean);
    return sentences.length === 0 ? null : sentences.join(' ');
  },
  findings: {
    K01: {
      title: 'Dezelfde persoon staat in meer bestanden',
      what: '{personen} personen tellen mee in meer dan één van {bestanden} bestanden. Misschien met dezelfde uren: {misschienDubbel}. Dat zijn personen bij dezelfde werkgever, zonder genoemde werkgever, of bij de een in dienst en bij de ander ingeleend.',
      consequence:
        'Als persoon tellen zij één keer. Hun banen tellen in elk bestand mee. Bij dezelfde werkgever zijn dat misschien dezelfde uren; bij twee werkgevers zijn het meestal twee banen.',
      todo: 'Vraag de organisaties of deze personen twee banen hebben, of dat dezelfde uren twee keer zijn opgegeven.',
    },
    K02: {
      title: 'Dezelfde werkgever staat in meer bestanden',
      what: 'Loonheffingennummer {lhnr} staat in {bestanden} bestanden.',
      consequence: 'Misschien heeft een organisatie de rijen van een andere meegenomen.',
      todo: 'Ga na welke organisatie deze werkgever moet opgeven, en vraag de andere om de rijen te verwijderen.',
    },
    K03: {
      title: 'Dezelfde werkgever staat in twee sectoren',
      what: 'Loonheffingennummer {lhnr} staat in verschillende bestanden bij verschillende sectoren: {sectoren}.',
      consequence: 'De verdeling over markt en overheid klopt niet.',
      todo: 'Een werkgever hoort in een jaar bij één sector. Bepaal welke, en laat het andere bestand verbeteren.',
    },
    K04: {
      title: 'Meer bestanden van één organisatie',
      what: 'Van {organisatie} zijn {bestanden} bestanden ontvangen. Daarvan meegeteld: {tellend}.',
      consequence:
        'Is het ene een nieuwe versie van het andere, dan telt alles dubbel. Of de oude versie telt, omdat in de nieuwe nog een fout staat.',
      todo: 'Haal de oude versie weg. Zijn het twee vestigingen? Dan klopt de telling. Zeg dat als u iets openbaar maakt.',
    },
    K05: {
      title: 'Bestand gaat over een ander jaar',
      what: 'Dit bestand gaat over {jaar}. De andere gaan over {verwacht}.',
      consequence: 'Het bestand is niet meegeteld.',
      todo: 'Vraag de organisatie om de werkmap over {verwacht}.',
    },
    K06: {
      title: 'Organisatie staat niet op de lijst',
      what: '"{organisatie}" staat niet op de lijst van verwachte organisaties.',
      consequence: 'Het bestand is meegeteld als er geen fouten in staan.',
      todo: 'Controleer de schrijfwijze van de naam, of voeg de organisatie toe aan de lijst.',
    },
    K07: {
      title: 'Banen: groot verschil met de vorige meting',
      what: 'De {bestanden} bestanden die hun vorige meting noemen, hadden samen {vorig} banen. Nu zijn het er {nu}. Dat scheelt meer dan {grens}%.',
      consequence:
        'Zo’n verandering in één jaar komt weinig voor. Vaak ontbreekt een groot bestand, of telt iets dubbel.',
      todo: 'Kijk op het blad met ontvangen bestanden bij welke organisatie het verschil zit, en lees de toelichting daar.',
    },
    K08: {
      title: 'Personen: groot verschil met de vorige meting',
      what: 'De {bestanden} bestanden die hun vorige meting noemen, hadden samen {vorig} personen. Nu zijn het er {nu}. Dat scheelt meer dan {grens}%.',
      consequence:
        'Zo’n verandering in één jaar komt weinig voor. Zijn de banen wel gelijk gebleven? Dan zijn misschien banen als personen geteld.',
      todo: 'Kijk op het blad met ontvangen bestanden bij welke organisatie het verschil zit, en lees de toelichting daar.',
    },
  },
  status: {
    missing: 'Niet ontvangen',
    unreadable: 'Niet te lezen',
    'no-rows': 'Niets te tellen',
    'to-repair': 'Eerst herstellen',
    'other-year': 'Ander jaar',
    'to-explain': 'Nog toelichten',
    complete: 'Klaar',
  },
};
