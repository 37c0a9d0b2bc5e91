import type { FunctionTexts } from '../../functions/words';
import { functionWords } from './function-words';

/** Alle woorden over de functies. Excel toont `summary` en de argumenten, de helppagina en het taakvenster de rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Tellen', text: 'Van verloonde uren naar banen, en wat wel en niet meetelt.' },
    verdelen: { name: 'Verdelen', text: 'Ingeleende banen naar de sector waar echt wordt gewerkt.' },
    meten: { name: 'Meten', text: 'Nulmeting, doelstelling, gepubliceerde realisatie en uw eigen meting.' },
    quotum: { name: 'Quotum', text: 'De eigen positie van een werkgever onder de quotumregels.' },
    geld: { name: 'Geld', text: 'Loonkostenvoordeel en het verdelen van een bonus, tot op de cent.' },
    duurzaamheid: { name: 'Duurzaamheid', text: 'Wie aan het begin werkte en later nog werkt.' },
    vooruit: { name: 'Vooruit', text: 'Het tempo dat nodig is, en de trend met een marge.' },
    bron: { name: 'Bron', text: 'Het cijfer en de vindplaats, om te controleren en te citeren.' },
    nummers: { name: 'Nummers', text: 'De elfproef voor burgerservicenummer en loonheffingennummer.' },
  },
  choices: {
    SECTOR: {
      markt: 'Marktsector (niet-overheid)',
      overheid: 'Sector overheid',
      totaal: 'Markt en overheid samen',
    },
    SECTORDEEL: { markt: 'Marktsector (niet-overheid)', overheid: 'Sector overheid' },
    VORM: {
      formeel: 'Formeel dienstverband',
      inleen: 'Inleenverband: uitzendrelatie of Wsw-detachering',
      totaal: 'Formeel en inleen samen',
    },
    VORMDEEL: {
      formeel: 'Formeel dienstverband',
      inleen: 'Inleenverband: uitzendrelatie of Wsw-detachering',
    },
    TIJDVAK: {
      week: 'Week: 25,5 uur is een baan',
      'vier weken': 'Vier weken: 102 uur is een baan (4 × 25,5)',
      maand: 'Maand: 1.331 / 12 uur is een baan',
      kwartaal: 'Kwartaal: 1.331 / 4 uur is een baan',
      halfjaar: 'Halfjaar: 1.331 / 2 uur is een baan',
      jaar: 'Jaar: 1.331 uur is een baan',
    },
    TAAL: { nl: 'Nederlands', en: 'Engels' },
    SOORT: { definitief: 'Vastgesteld bij regeling', indicatief: 'Indicatie, vooraf bekendgemaakt' },
  },
  remarks: {
    'not-levied': 'Er is nu geen quotumheffing (Wfsv artikel 122n en 122na).',
    'formula-inferred':
      'Hoe de variabelen samenhangen, hebben we zelf afgeleid: de gedrukte formule was niet beschikbaar. De uitkomst geeft alle zeven indicatieve percentages precies.',
    'per-employee':
      'Het maximum geldt per werknemer per jaar: tel eerst alle uren van iemand bij dezelfde werkgever op. Deze functie beoordeelt niet of er recht op LKV is (AOW-leeftijd, Wsw zonder detachering).',
    'own-meting':
      'De functie ziet alleen waarden. In Excel voor Windows en Mac kan een lege cel als 0 binnenkomen. Twijfelt u? Controleer dan in het taakvenster, dat de cellen zelf leest.',
    'trend-no-promise':
      'Een trend beschrijft wat er was en belooft niets. Beleid en economie zitten er niet in.',
    'amounts-not-known':
      'De opslag en de bonus van de Wet banenafspraak zijn nog niet bekend: wat u invult, is uw eigen aanname.',
    'spells-until-later':
      'De lijst moet doorlopen tot twee jaar na het tijdvak: wie er daarna niet meer in staat, telt als gestopt.',
  },
  twinOnly: {
    'with-sector': 'Met een ingevulde sector.',
    'with-sector-and-form': 'Met een ingevulde sector en vorm.',
    'all-arguments': 'Met alle argumenten ingevuld.',
    'two-decimals': 'Voor uren en een percentage met hoogstens twee decimalen.',
    'previous-year': 'Zonder de uren van het jaar zelf.',
    'no-blanks': 'Voor kolommen zonder lege cellen.',
    expected: 'Alleen de verwachte waarde, zonder het interval.',
    digits: 'Voor nummers zonder punten of spaties.',
    'real-dates': 'Met Excel-datums, geen tekst.',
    'one-key': 'De sleutel waar er precies één past, met alle argumenten ingevuld.',
    'overheid-total': 'Het totaal van de overheid, met een eigen sleutel en zonder fouten in de kolommen.',
    'total-growth': 'De groei van alle regio’s samen.',
    'all-arguments-two-decimals': 'Met alle argumenten ingevuld, met hoogstens twee decimalen.',
    'first-row': 'De eerste regel: de heffing.',
    'true-and-false': 'Met WAAR en ONWAAR in de kolom, geen letters.',
    retention: 'Alleen het werkbehoud (de laatste regel), voor kolommen zonder lege personen.',
    'digits-l-digits': 'Voor tekst; een getal geeft ONWAAR.',
  },
  noTwin: {
    rules:
      'Geen gewone formule geeft dezelfde uitkomst: daarvoor zijn er te veel telregels. Die staan in de bronnen hieronder.',
    words: 'Er is geen gewone formule: deze functie geeft tekst uit de bronnen.',
    figure:
      'In plaats van deze functie kunt u het getal zelf gebruiken: voeg het in het taakvenster in als waarde.',
    cents:
      'Er is geen betrouwbare gewone formule: de centen verdelen vraagt om precies rekenen, en een werkblad kan er een cent naast zitten.',
    'pivot-table': 'Een draaitabel op dezelfde kolommen geeft dezelfde aantallen.',
    'many-steps':
      'Er is geen gewone formule voor alle regels samen. Voor het werkbehoud tussen twee dagen: kijk bij UITSTROOM.',
  },
  noTwinWithOwnValues:
    'De gewone formule rekent met het gepubliceerde cijfer, en dus niet met deze eigen waarden. Laat ze leeg om de formule te zien.',
  functions: functionWords,
};
