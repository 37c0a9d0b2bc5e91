import type { SectorsTogether } from '../../meting/count/result';

/** Beside the year in which the split ends. */
export const splitEndsInside =
  'Let op: de splitsing eindigt in de loop van dit jaar. Dat het hele jaar dan zonder splitsing telt, is onze lezing van artikel 12 van de Wet banenafspraak. Vraag het na bij het ministerie.';

/** Why there are totals only. */
export const sectorsTogether = ({ year, source, supplied, endsInside }: SectorsTogether): string =>
  (supplied
    ? `Over ${String(year)} staan hier alleen totalen. Volgens deze werkmap (BA_Parameters${source === '' ? '' : `, bron: ${source}`}) vraagt de wet markt en overheid dat jaar niet apart.`
    : `Over ${String(year)} staan hier alleen totalen. De wet vraagt markt en overheid dat jaar niet apart (${source}).`) +
  (endsInside ? ` ${splitEndsInside}` : '');

/** The same of several workbooks together. */
export const sectorsTogetherOf = (together: SectorsTogether, told: number, files: number): string =>
  [
    sectorsTogether(together),
    told < files
      ? `Dat zeggen ${String(told)} van de ${String(files)} meegetelde bestanden. Ga na wat voor de andere geldt.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Bij een jaar waarvoor de tekst van de wet nog niet is gezien. */
export const sectorsLastText =
  'Volgens de laatst bekende tekst van de wet (1 juli 2026) tellen markt en overheid dan nog apart. Een koninklijk besluit kan dat veranderen (Wet banenafspraak, artikel 13).';
