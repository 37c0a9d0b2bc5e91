/**
 * Waarom een bestand of de open werkmap niet gelezen of gewijzigd kon worden, en wat u kunt doen. Per code een of meer
 * korte zinnen; de eerste zegt wat er is, de laatste wat u doet.
 */
export const errors: Readonly<Record<string, string>> = {
  'empty-file': 'Het bestand is leeg. Kies het bestand dat u hebt ingevuld.',
  'file-changed':
    'Het bestand is gewijzigd, verplaatst of verwijderd nadat u het koos. De browser leest het dan niet meer. Kies het bestand opnieuw.',
  'not-a-workbook':
    'Dit is geen Excel-werkmap en geen CSV-bestand. Open het in het programma waarmee het gemaakt is en sla het op als .xlsx.',
  document:
    'Dit is een document (Word, PowerPoint of pdf), en geen werkmap. Een andere naam maakt er geen werkmap van. Kies het bestand met de gegevens zelf: Excel (.xlsx), OpenDocument (.ods) of .csv.',
  'html-named-workbook':
    'Dit bestand heeft de naam van een werkmap, maar is een webpagina. Open het in Excel en sla het op als Excel-werkmap (.xlsx).',
  'text-named-workbook':
    'Dit bestand heeft de naam van een werkmap, maar bevat gewone tekst. Open het in Excel en sla het op als Excel-werkmap (.xlsx), of geef het de naam .csv.',
  loonaangifte:
    'Dit is een loonaangifte (XML), en nog geen meting. Maak er eerst een meting van: in het taakvenster bij Meting maken, in de terminal met banenafspraak compose.',
  xml: 'Dit is een XML-bestand, en geen werkmap of loonaangifte. Kies de werkmap met de meting (.xlsx).',
  encrypted:
    'De werkmap is versleuteld. Open hem in Excel, haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en sla hem op. Vraagt Excel niet om een wachtwoord? Kopieer de bladen dan naar een nieuwe werkmap en sla die op.',
  'legacy-xls':
    'Dit is een oude Excel-werkmap (.xls). Open hem in Excel en sla hem op als Excel-werkmap (.xlsx).',
  xlsb: 'Dit is een binaire Excel-werkmap (.xlsb). Open hem in Excel en sla hem op als Excel-werkmap (.xlsx).',
  'flat-ods':
    'Dit is een OpenDocument-werkmap in één XML-bestand (.fods). Open hem in LibreOffice en sla hem op als .ods of als .xlsx.',
  'xml-2003':
    'Dit is een XML-werkmap van Excel 2003. Open hem in Excel en sla hem op als Excel-werkmap (.xlsx).',
  ods: 'Dit is een OpenDocument-bestand, maar er is een Excel-werkmap (.xlsx) nodig. Open het in Excel of LibreOffice en sla het op als .xlsx.',
  truncated:
    'Het einde van het bestand ontbreekt. Waarschijnlijk is het niet helemaal gekopieerd of gedownload. Haal het opnieuw op.',
  corrupt:
    'Het bestand is beschadigd. Open het in Excel, laat Excel het herstellen, sla het op en probeer het opnieuw.',
  checksum:
    'Een deel van het bestand is beschadigd: de controlesom klopt niet. Haal het bestand opnieuw op of sla het opnieuw op in Excel.',
  'too-large':
    'Het bestand is te groot om veilig te lezen. Haal bladen weg die niet bij de meting horen en probeer het opnieuw.',
  'beyond-sheet':
    'Dit bestand heeft meer rijen dan een rekenblad (1.048.576), of is Parquet. Open het niet in Excel: dat laat de rest weg. Het programma voor de terminal telt het waar het staat: banenafspraak count.',
  'too-compressed':
    'Dit bestand wordt bij het uitpakken enorm groot. Zo’n bestand lezen we voor de veiligheid niet. Sla de gegevens op in een nieuwe werkmap.',
  'entity-declaration':
    'In dit bestand staan opdrachten die in een werkmap niet thuishoren. We lezen het voor de veiligheid niet. Sla het opnieuw op in Excel.',
  'missing-part':
    'Er ontbreekt een onderdeel in de werkmap. Open hem in Excel, laat Excel hem herstellen en sla hem op.',
  'bad-xml':
    'Een onderdeel van de werkmap is beschadigd. Open hem in Excel, laat Excel hem herstellen en sla hem op.',
  'bad-reference':
    'In de werkmap staat een cel op een plek die niet kan bestaan. Open hem in Excel, laat Excel hem herstellen en sla hem op.',
  'bad-value':
    'In de werkmap staat een waarde die Excel niet kent. Open hem in Excel, laat Excel hem herstellen en sla hem op.',
  'cell-too-long': 'In een cel staat meer tekst dan Excel toelaat. Kort de tekst in en sla de werkmap op.',
  'no-sheets': 'In deze werkmap staat geen enkel werkblad. Kies het bestand dat u hebt ingevuld.',
  'csv-malformed':
    'In het CSV-bestand zit een fout: een aanhalingsteken ontbreekt of staat verkeerd. Maak het opnieuw in het programma waar het vandaan komt, of verbeter die regel in een tekstprogramma zoals Kladblok.',
  'csv-swallowed':
    'In het CSV-bestand staat een aanhalingsteken in regel {line} en het volgende pas in regel {until}: die regels werden één cel. Haal beide tekens weg in een tekstprogramma zoals Kladblok, of maak het bestand opnieuw.',
  'over-time':
    'Dit bestand lezen en controleren duurt te lang voor zijn grootte. Daarom is het niet gelezen. Haal weg wat niet bij de meting hoort, sla het opnieuw op in Excel en probeer het opnieuw.',
  'over-memory':
    'Dit bestand vraagt te veel geheugen. Daarom is het niet gelezen. Haal weg wat niet bij de meting hoort, sla het opnieuw op in Excel en probeer het opnieuw.',
  cancelled: 'U hebt het gestopt. Er is niets veranderd.',

  'no-workbook': 'Er is geen werkmap verbonden. Open een werkmap in Excel en open dit venster daar.',
  'not-found': 'Het blad is er niet meer. Misschien is de naam gewijzigd. Controleer de werkmap opnieuw.',
  protected:
    'Het blad of de werkmap is beveiligd of alleen-lezen. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) of sla een kopie op.',
  busy: 'Excel is bezig, of er wordt in een cel getypt. Druk op Enter en probeer het opnieuw.',
  'not-supported':
    'Deze versie van Excel kan dit niet. In een nieuwere Excel of in Excel op het web kan het wel.',
  failed: 'Excel kon dit niet uitvoeren. Probeer het opnieuw.',

  'worker-stopped':
    'De controle is gestopt. Dat gebeurt als de computer te weinig geheugen heeft. Sluit andere programma’s en probeer het opnieuw.',
  'worker-started-over':
    'De controle is opnieuw begonnen: een ander bestand vroeg te veel van de computer. Met dit bestand is niets mis. Probeer het opnieuw.',
  unexpected:
    'Er ging iets mis dat we niet hadden verwacht. Aan uw werkmap is niets veranderd. Probeer het opnieuw. Blijft het misgaan? Stuur ons dan de tekst tussen haakjes.',
};

/** Waar het misging, voor zover bekend. */
export const errorPlace = (facts: Readonly<Record<string, unknown>>): string => {
  const { sheet, row, cell, part } = facts;
  if (typeof sheet === 'string' && typeof cell === 'string') return `Blad ${sheet}, cel ${cell}.`;
  if (typeof sheet === 'string')
    return typeof row === 'number' ? `Blad ${sheet}, rij ${row}.` : `Blad ${sheet}.`;
  if (typeof row === 'number') return `Rij ${row}.`;
  return typeof part === 'string' ? `Onderdeel ${part}.` : '';
};
