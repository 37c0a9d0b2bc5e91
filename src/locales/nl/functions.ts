import type { FunctionTexts } from '../../functions/texts';

/** Alle woorden over de functies. Excel toont `summary` en de argumenten, de helppagina en het taakvenster de rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Tellen', text: 'Van verloonde uren naar banen, en wat wel en niet meetelt.' },
    verdelen: { name: 'Verdelen', text: 'Ingeleende banen naar de sector waar echt wordt gewerkt.' },
    meten: { name: 'Meten', text: 'Nulmeting, doelstelling, gepubliceerde realisatie en de eigen meting.' },
    quotum: { name: 'Quotum', text: 'De eigen positie van een werkgever onder de quotumregels.' },
    geld: { name: 'Geld', text: 'Loonkostenvoordeel en het verdelen van een bonus, tot op de cent.' },
    duurzaamheid: { name: 'Duurzaamheid', text: 'Wie aan het begin werkte en later nog werkt.' },
    vooruit: { name: 'Vooruit', text: 'Het tempo dat nodig is en de trend met een marge.' },
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
    TIJDVAK: {
      week: '25,5 uur is een baan',
      'vier weken': '102 uur is een baan (4 × 25,5)',
      maand: '1.331 / 12 uur is een baan',
      kwartaal: '1.331 / 4 uur is een baan',
      halfjaar: '1.331 / 2 uur is een baan',
      jaar: '1.331 uur is een baan',
    },
    TAAL: { nl: 'Nederlands', en: 'Engels' },
  },
  remarks: {},
  twinOnly: {},
  functions: {
    JOBUNITS: {
      summary: 'Het aantal banen voor een aantal verloonde uren: 25,5 uur per week is één baan.',
      about: [
        'Een baan in de banenafspraak is een hoeveelheid verloonde uren, geen persoon, contract of fte. Een kleinere aanstelling telt naar rato, een grotere telt als meer dan één baan.',
        'Weken volgen de norm uit de brieven (25,5 uur per week), delen van een jaar de norm uit het Besluit Wfsv (1.331 uur per jaar). Vier weken zijn vier keer 25,5 uur.',
      ],
      arguments: {
        uren: { name: 'uren', text: 'Verloonde uren in het tijdvak; een getal of een bereik.' },
        tijdvak: {
          name: 'tijdvak',
          text: '"week" (standaard), "vier weken", "maand", "kwartaal", "halfjaar" of "jaar".',
        },
        jaar: { name: 'jaar', text: 'Het jaar van de telling; zonder jaar de norm die nu geldt.' },
      },
      gives: 'Banen, niet afgerond, in dezelfde vorm als de uren.',
      examples: [
        '51 uur per week zijn twee banen.',
        '1.331 uur in een jaar is één baan.',
        'Een kolom geeft een kolom; tekst met een decimale komma wordt gelezen, een lege cel blijft leeg.',
        'Negatieve uren bestaan niet.',
      ],
    },
    VERDEELSLEUTEL: {
      summary: 'Het aandeel van een sector in de uren van ingeleende banen in een jaar.',
      about: [
        'De sleutel verdeelt alle ingeleende banen van een meting over de sectoren waar de mensen echt werken. Hij wordt elk jaar opnieuw vastgesteld, op de verloonde uren van december.',
        'Sleutels van 2013 tot en met 2019 en van 2022 zijn niet gevonden; die van 2023 en 2024 volgen uit de gepubliceerde cijfers.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar van de meting.' },
        sector: { name: 'sector', text: '"markt" of "overheid"; zonder sector beide naast elkaar.' },
      },
      gives: 'Een aandeel tussen 0 en 1; zonder sector markt en overheid naast elkaar.',
      examples: [
        'In 2024 hoorde 26,5% van de uren bij de overheid.',
        'Zonder sector: markt en overheid naast elkaar.',
        'Voor 2016 is geen sleutel bekend.',
      ],
    },
    NULMETING: {
      summary: 'Het aantal banen bij de nulmeting (eind 2012).',
      about: [
        'De nulmeting is het vaste beginpunt: extra banen zijn altijd het verschil met de stand van eind 2012. De inleenbanen per sector blijven onafgerond, want pas het eindverschil wordt afgerond.',
        'Formele banen per sector bij de nulmeting zijn niet gepubliceerd; die cellen geven #N/B.',
      ],
      arguments: {
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal"; zonder sector de hele tabel.' },
        vorm: { name: 'vorm', text: '"formeel", "inleen" of "totaal" (standaard).' },
      },
      gives: 'Banen; zonder sector een tabel met koppen.',
      examples: ['Alle banen eind 2012.', 'Daarvan ingeleend.', 'Niet gepubliceerd, dus geen getal.'],
    },
    DOELSTELLING: {
      summary: 'De doelstelling van een jaar: extra banen ten opzichte van de nulmeting.',
      about: [
        'Doelstellingen zijn cumulatief: 90.000 voor de markt in 2024 betekent 90.000 banen meer dan eind 2012, niet 90.000 in dat jaar.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar, of een bereik met jaren.' },
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal"; zonder sector een tabel.' },
      },
      gives: 'Extra banen; zonder sector een tabel met koppen en een rij per jaar.',
      examples: [
        'De doelstelling voor de markt in 2024.',
        'Zonder sector: een tabel.',
        'Na 2025 is geen doelstelling gepubliceerd.',
      ],
    },
    REALISATIE: {
      summary: 'De gepubliceerde uitkomst van een jaar: extra banen ten opzichte van de nulmeting.',
      about: [
        'Cumulatief ten opzichte van eind 2012, nooit de groei in dat jaar. Een negatief getal bij inleen is mogelijk: dan zijn er minder ingeleende banen dan bij de nulmeting.',
        'Sommige jaren volgen door aftrekken uit een latere brief; BRON laat zien hoe.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar waarover is gemeten (stand einde jaar).' },
        sector: {
          name: 'sector',
          text: '"markt", "overheid" of "totaal"; zonder sector Tabel 1 van dat jaar.',
        },
        vorm: { name: 'vorm', text: '"formeel", "inleen" of "totaal" (standaard).' },
      },
      gives: 'Extra banen; zonder sector een tabel met koppen.',
      examples: [
        'De extra banen eind 2024.',
        'Minder ingeleende banen bij de overheid dan bij de nulmeting.',
        'Zonder sector: Tabel 1.',
        'Over 2014 is niets gepubliceerd.',
      ],
    },
  },
};
