import type { FunctionTexts } from '../../functions/texts';

/** Hetzelfde argument bij elke functie die een cijfer opzoekt. */
const ownValues = {
  name: 'eigen_waarden',
  text: 'Eigen cijfers uit de werkmap, bijvoorbeeld BA_Parameters!A1:E9, met de koppen Naam, Van, Tot en met, Waarde en Bron.',
};

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
    VORMDEEL: {
      formeel: 'Formeel dienstverband',
      inleen: 'Inleenverband: uitzendrelatie of Wsw-detachering',
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
    SOORT: { definitief: 'Vastgesteld bij regeling', indicatief: 'Indicatie, vooraf bekendgemaakt' },
  },
  remarks: {
    'not-levied': 'Op dit moment wordt geen quotumheffing geheven (Wfsv artikel 122n en 122na).',
    'formula-inferred':
      'Hoe de variabelen samenhangen is afgeleid: de gedrukte formule was niet beschikbaar. De afleiding geeft alle zeven indicatieve percentages precies terug.',
    'per-employee':
      'Het maximum geldt per werknemer per jaar: tel eerst alle uren van iemand bij dezelfde werkgever op. Of er recht op is (AOW-leeftijd, Wsw zonder detachering) beoordeelt deze functie niet.',
    'own-meting':
      'De functie ziet alleen waarden. In Excel voor Windows en Mac kan een lege cel als 0 binnenkomen; controleer bij twijfel in het taakvenster, dat de cellen zelf leest.',
    'trend-no-promise':
      'Een trend beschrijft wat was en belooft niets; beleid en conjunctuur staan er niet in.',
    'amounts-not-known':
      'De opslag en de bonus van de Wet banenafspraak zijn nog niet bekend: wat u invult is uw eigen aanname.',
    'spells-until-later':
      'De lijst moet doorlopen tot twee jaar na het tijdvak: wie er later niet meer in staat, telt als gestopt.',
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
      'Er is geen gewone formule die hetzelfde geeft: de telregels zijn daarvoor te veel. De regels staan in de bronnen hieronder.',
    words: 'Er is geen gewone formule: deze functie geeft tekst uit de bronnen.',
    figure: 'De gewone tegenhanger is het getal zelf: voeg het in het taakvenster in als waarde.',
    cents:
      'Er is geen betrouwbare gewone formule: de centen die overblijven vragen om precies rekenen, en de breuken van een werkblad kunnen een cent verschuiven.',
    'pivot-table': 'Een draaitabel op dezelfde kolommen geeft dezelfde aantallen.',
    'many-steps':
      'Er is geen gewone formule voor alle regels samen. Voor het werkbehoud tussen twee dagen staat er een bij UITSTROOM.',
  },
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
        eigen_waarden: ownValues,
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
        eigen_waarden: ownValues,
      },
      gives: 'Een aandeel tussen 0 en 1; zonder sector markt en overheid naast elkaar.',
      examples: [
        'In 2024 hoorde 26,5% van de uren bij de overheid.',
        'Zonder sector: markt en overheid naast elkaar.',
        'Voor 2016 is geen sleutel bekend.',
        'Een eigen sleutel uit de werkmap, voor een jaar zonder gepubliceerde.',
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
        eigen_waarden: ownValues,
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
        eigen_waarden: ownValues,
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
        eigen_waarden: ownValues,
      },
      gives: 'Extra banen; zonder sector een tabel met koppen.',
      examples: [
        'De extra banen eind 2024.',
        'Minder ingeleende banen bij de overheid dan bij de nulmeting.',
        'Zonder sector: Tabel 1.',
        'Over 2014 is niets gepubliceerd.',
      ],
    },
    UREN: {
      summary: 'Het aantal verloonde uren voor een aantal banen: het omgekeerde van JOBUNITS.',
      about: [
        'Handig om een doel in banen om te rekenen naar contracturen. De omrekening volgt dezelfde normen als JOBUNITS.',
      ],
      arguments: {
        banen: { name: 'banen', text: 'Het aantal banen; een getal of een bereik.' },
        tijdvak: {
          name: 'tijdvak',
          text: '"week" (standaard), "vier weken", "maand", "kwartaal", "halfjaar" of "jaar".',
        },
        jaar: { name: 'jaar', text: 'Het jaar van de telling; zonder jaar de norm die nu geldt.' },
        eigen_waarden: ownValues,
      },
      gives: 'Verloonde uren in het tijdvak, niet afgerond, in dezelfde vorm als de banen.',
      examples: ['Twee banen zijn 51 uur per week.', 'Een halve baan is 665,5 uur per jaar.'],
    },
    TOEDELEN: {
      summary: 'Verdeelt ingeleende banen met de verdeelsleutel van een jaar over markt en overheid.',
      about: [
        'Een ingeleende baan telt in de sector waar de persoon echt werkt. De sleutel geldt voor alle ingeleende banen samen; voor één werkgever of één sector zegt hij niets. Weet u wie de inlener is, tel dan in diens sector.',
        'De uitkomst blijft onafgerond: rond pas het verschil met de nulmeting af.',
      ],
      arguments: {
        inleenbanen: { name: 'inleenbanen', text: 'Het aantal ingeleende banen (een stand, geen toename).' },
        jaar: { name: 'jaar', text: 'Het jaar van de meting, en dus van de sleutel.' },
        sector: { name: 'sector', text: '"markt" of "overheid"; zonder sector beide naast elkaar.' },
        eigen_waarden: ownValues,
      },
      gives: 'Banen, niet afgerond; zonder sector markt en overheid naast elkaar.',
      examples: [
        'De stand van 2021 met de sleutel 68/32.',
        'Zonder sector: markt en overheid naast elkaar.',
        'Voor 2016 is geen sleutel bekend.',
      ],
    },
    TOENAME: {
      summary: 'Extra banen: een stand min de nulmeting van dezelfde sector en vorm.',
      about: [
        'De nulmeting is niet voor alle cellen gepubliceerd: wel voor het totaal, voor formeel en inleen samen en voor inleen per sector. Voor formele banen per sector geeft de functie daarom #N/B en geen schatting.',
      ],
      arguments: {
        banen: { name: 'banen', text: 'De stand: alle banen, inclusief die van de nulmeting.' },
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal" (standaard).' },
        vorm: { name: 'vorm', text: '"formeel", "inleen" of "totaal" (standaard).' },
        eigen_waarden: ownValues,
      },
      gives: 'Extra banen; negatief als de stand onder de nulmeting ligt.',
      examples: [
        'De stand van eind 2024: 89.616 extra banen.',
        'De ingeleende banen van 2021.',
        'De nulmeting van de markt in totaal is niet gepubliceerd.',
      ],
    },
    TEKORT: {
      summary: 'Hoeveel banen een jaar tekortkomt: de doelstelling min de extra banen.',
      about: [
        'Zonder eigen aantal rekent de functie met de gepubliceerde realisatie van dat jaar. Een negatieve uitkomst betekent dat de doelstelling is overtroffen. De doelstelling is gehaald als het tekort nul of lager is.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar van de doelstelling.' },
        extra_banen: {
          name: 'extra_banen',
          text: 'Extra banen ten opzichte van de nulmeting; zonder de gepubliceerde realisatie.',
        },
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal" (standaard).' },
        eigen_waarden: ownValues,
      },
      gives: 'Banen; negatief als de doelstelling is overtroffen.',
      examples: [
        'Eind 2024 kwamen er 25.384 banen tekort.',
        'Daarvan bij de overheid.',
        'Een eigen aantal boven de doelstelling geeft een negatief tekort.',
        'De realisatie van de markt in 2022 is niet gepubliceerd.',
      ],
    },
    BENODIGD: {
      summary: 'Hoeveel extra banen er per jaar bij moeten om een latere doelstelling te halen.',
      about: [
        'Het verschil tussen de doelstelling en de extra banen, gelijk verdeeld over de jaren die er nog zijn. Is het doel al gehaald, dan is de uitkomst nul.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar van de stand waarvan u uitgaat.' },
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal" (standaard).' },
        tot: { name: 'tot', text: 'Het jaar van de doelstelling; standaard het laatste waarvoor er een is.' },
        extra_banen: {
          name: 'extra_banen',
          text: 'Extra banen in het eerste jaar; zonder de gepubliceerde realisatie.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'Extra banen per jaar, niet afgerond, nooit onder nul.',
      examples: [
        'Vanaf 2021 moest de markt er 9.758,5 per jaar bij hebben voor 2025.',
        'Met een eigen aantal: van 100.000 naar 125.000 in twee jaar.',
        'In het doeljaar zelf is er geen tijd meer.',
      ],
    },
    PARAMETER: {
      summary: 'De waarde van een cijfer uit een brief of de wet op een datum.',
      about: [
        'Alle cijfers waarmee de functies rekenen, bij naam. Zo staat de waarde in uw werkmap en niet als los getal in een formule. BRON geeft met dezelfde argumenten de vindplaats.',
        'Op een datum zonder waarde komt #N/B: er wordt niets doorgetrokken.',
      ],
      arguments: {
        naam: { name: 'naam', text: 'De naam van het cijfer, bijvoorbeeld "doelstelling.markt".' },
        datum: {
          name: 'datum',
          text: 'Een datum of een jaar (de stand einde jaar); zonder de laatste waarde.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'Een getal in de eenheid van het cijfer; een aandeel als breuk.',
      examples: [
        'De uren van één baan.',
        'De doelstelling van een jaar.',
        'De sleutel op een datum.',
        'Een jaar zonder waarde.',
      ],
    },
    BRON: {
      summary: 'De vindplaats van een cijfer als tekst: document, nummer, plaats en leesdatum.',
      about: [
        'Neem de tekst over in een stuk of zet hem naast het cijfer. Bij een afgeleid cijfer staat de berekening erbij, bij een onzeker cijfer de marge.',
      ],
      arguments: {
        naam: { name: 'naam', text: 'De naam van het cijfer, bijvoorbeeld "nulmeting.totaal.inleen".' },
        datum: {
          name: 'datum',
          text: 'Een datum of een jaar (de stand einde jaar); zonder de laatste waarde.',
        },
        taal: { name: 'taal', text: '"nl" (standaard) of "en".' },
        eigen_waarden: ownValues,
      },
      gives: 'Eén regel tekst.',
      examples: [
        'Waar de ingeleende banen van de nulmeting staan.',
        'Waar de sleutel van 2020 staat, in het Engels.',
        'Een eigen waarde is herkenbaar als eigen waarde.',
      ],
    },
    BSNGELDIG: {
      summary: 'Of een nummer een burgerservicenummer kan zijn (elfproef).',
      about: [
        'Een geldig nummer hoeft niet te bestaan: alleen de som van de cijfers wordt bekeken. Acht cijfers gelden als negen met een weggevallen nul, want Excel laat voorloopnullen weg.',
        'Er gaat niets naar buiten: de functie rekent in uw eigen Excel.',
      ],
      arguments: { nummer: { name: 'nummer', text: 'Het nummer, als getal of als tekst; ook een bereik.' } },
      gives: 'WAAR of ONWAAR.',
      examples: [
        'Een nummer dat de proef doorstaat.',
        'Gegroepeerd zoals op een brief.',
        'Een cijfer te veel of te weinig.',
      ],
    },
    LHNRGELDIG: {
      summary: 'Of een tekst een loonheffingennummer kan zijn (elfproef, L en volgnummer).',
      about: ['Negen cijfers die de elfproef doorstaan, de letter L en een volgnummer vanaf 01.'],
      arguments: { nummer: { name: 'nummer', text: 'Het nummer als tekst, of een bereik.' } },
      gives: 'WAAR of ONWAAR.',
      examples: [
        'Een goed gevormd nummer.',
        'Volgnummer 00 bestaat niet.',
        'Met een B is het een btw-nummer.',
      ],
    },
    TELTMEE: {
      summary: 'Of een arbeidsrelatie op een dag meetelt voor de banenafspraak.',
      about: [
        'De functie loopt dezelfde stappen als de controle van een meting: code aard arbeidsverhouding, beschut werk, grond, registratie. WAAROM geeft met dezelfde argumenten de reden en de vindplaats.',
        'Laat u de registratie weg, dan wordt aangenomen dat die de dag dekt. Een relatie die niet te beoordelen is, geeft een fout en nooit stilzwijgend ONWAAR.',
      ],
      arguments: {
        aard: {
          name: 'aard',
          text: 'Code aard arbeidsverhouding uit de loonaangifte, bijvoorbeeld 1, 11 of 22.',
        },
        grond: {
          name: 'grond',
          text: 'Grond in het doelgroepregister: a tot en met g, 2, 6 of gelijkgesteld.',
        },
        datum: { name: 'datum', text: 'Een dag in het tijdvak dat wordt geteld.' },
        registratie_van: {
          name: 'registratie_van',
          text: 'Eerste dag van de registratie; zonder wordt die aangenomen.',
        },
        registratie_tot: {
          name: 'registratie_tot',
          text: 'Laatste dag van de registratie; leeg als die niet is geëindigd.',
        },
        geen_arbeidsvermogen: {
          name: 'geen_arbeidsvermogen',
          text: 'WAAR bij Wajong (grond c) met duurzaam geen arbeidsvermogen.',
        },
        in_register: {
          name: 'in_register',
          text: 'WAAR of ja als UWV zegt dat iemand in het doelgroepregister staat; dan mag de grond leeg zijn.',
        },
        begin_tijdvak: {
          name: 'begin_tijdvak',
          text: 'Eerste dag van het tijdvak; datum is dan de laatste dag. Zonder is het tijdvak de kalendermaand van datum.',
        },
      },
      gives: 'WAAR of ONWAAR; een fout als er te weinig bekend is.',
      examples: [
        'Een gewoon dienstverband met een registratie uit 2020.',
        'Beschut werk telt niet mee.',
        'Een kolom codes: uitzendkracht, Wsw beschut, Wsw-detachering.',
        'Een onbekende code is geen ONWAAR maar een fout.',
      ],
    },
    WAAROM: {
      summary: 'Waarom een arbeidsrelatie wel of niet meetelt, met de vindplaats van de regel.',
      about: [
        'Zet WAAROM naast TELTMEE om de telling te kunnen uitleggen, aan een accountant of aan uzelf. Wat niet is opgegeven en wordt aangenomen, staat erbij.',
      ],
      arguments: {
        aard: {
          name: 'aard',
          text: 'Code aard arbeidsverhouding uit de loonaangifte, bijvoorbeeld 1, 11 of 22.',
        },
        grond: {
          name: 'grond',
          text: 'Grond in het doelgroepregister: a tot en met g, 2, 6 of gelijkgesteld.',
        },
        datum: { name: 'datum', text: 'Een dag in het tijdvak dat wordt geteld.' },
        registratie_van: {
          name: 'registratie_van',
          text: 'Eerste dag van de registratie; zonder wordt die aangenomen.',
        },
        registratie_tot: {
          name: 'registratie_tot',
          text: 'Laatste dag van de registratie; leeg als die niet is geëindigd.',
        },
        geen_arbeidsvermogen: {
          name: 'geen_arbeidsvermogen',
          text: 'WAAR bij Wajong (grond c) met duurzaam geen arbeidsvermogen.',
        },
        taal: { name: 'taal', text: '"nl" (standaard) of "en".' },
        eigen_waarden: ownValues,
        in_register: {
          name: 'in_register',
          text: 'WAAR of ja als UWV zegt dat iemand in het doelgroepregister staat; dan mag de grond leeg zijn.',
        },
        begin_tijdvak: {
          name: 'begin_tijdvak',
          text: 'Eerste dag van het tijdvak; datum is dan de laatste dag. Zonder is het tijdvak de kalendermaand van datum.',
        },
      },
      gives: 'Eén regel tekst.',
      examples: [
        'Beschut werk.',
        'Grond g telt pas vanaf 2026.',
        'In het Engels: payrolling telt, maar die behandeling is niet geverifieerd.',
      ],
    },
    QUOTUMPERCENTAGE: {
      summary: 'Het quotumpercentage van een jaar en sector, als breuk (1,93% is 0,0193).',
      about: [
        'Alleen het percentage voor de overheid in 2018 is als vastgesteld percentage gevonden. Voor 2019 tot en met 2024 is er een indicatie uit 2018; die geeft de functie alleen als u erom vraagt.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar waarvoor het percentage geldt.' },
        sector: { name: 'sector', text: '"markt" of "overheid".' },
        soort: { name: 'soort', text: '"definitief" (standaard) of "indicatief".' },
        eigen_waarden: ownValues,
      },
      gives: 'Een breuk; geef de cel een percentage-opmaak.',
      examples: [
        'Het vastgestelde percentage van 2018.',
        'De indicatie voor 2024.',
        'Een vastgesteld percentage voor 2024 is niet bekend.',
      ],
    },
    QUOTUM: {
      summary: 'Hoeveel banen een quotumpercentage van een werkgever vraagt.',
      about: [
        'Uren van alle werknemers maal het percentage, gedeeld door de uren van één baan in dat tijdvak.',
      ],
      arguments: {
        uren: { name: 'uren', text: 'Verloonde uren van alle werknemers in het tijdvak.' },
        percentage: { name: 'percentage', text: 'Het quotumpercentage: 1,93% of 0,0193.' },
        tijdvak: {
          name: 'tijdvak',
          text: '"jaar" (standaard), "halfjaar", "kwartaal", "maand", "vier weken" of "week".',
        },
        jaar: { name: 'jaar', text: 'Het jaar; zonder jaar de norm die nu geldt.' },
        eigen_waarden: ownValues,
      },
      gives: 'Banen, niet afgerond.',
      examples: [
        '2.500 fte van 36 uur: 68 banen.',
        'Op jaarbasis.',
        '1,93 in plaats van 1,93% wordt geweigerd.',
      ],
    },
    QUOTUMTEKORT: {
      summary: 'Hoeveel banen een werkgever tekortkomt, naar beneden afgerond op één decimaal.',
      about: [
        '(Alle uren × percentage − uren van de doelgroep) / uren per baan, nooit onder nul. De invoer wordt eerst op twee decimalen naar beneden afgerond, zoals het Besluit Wfsv voorschrijft.',
      ],
      arguments: {
        uren: { name: 'uren', text: 'Verloonde uren van alle werknemers in het jaar.' },
        uren_doelgroep: { name: 'uren_doelgroep', text: 'Verloonde uren van de doelgroep in het jaar.' },
        percentage: { name: 'percentage', text: 'Het quotumpercentage: 2,57% of 0,0257.' },
        jaar: { name: 'jaar', text: 'Het jaar; zonder jaar de uren per baan die nu gelden.' },
        eigen_waarden: ownValues,
      },
      gives: 'Banen met één decimaal.',
      examples: ['2.570 uur gevraagd, 1.331 gewerkt.', 'Meer dan genoeg.'],
    },
    QUOTUMHEFFING: {
      summary: 'Wat de quotumheffing bij een tekort zou zijn; zij wordt nu niet geheven.',
      about: [
        'Het tekort maal € 5.000. De heffing is opgeschort: gebruik het bedrag alleen om te vergelijken.',
      ],
      arguments: {
        tekort: { name: 'tekort', text: 'Het tekort in banen, bijvoorbeeld uit QUOTUMTEKORT.' },
        jaar: { name: 'jaar', text: 'Het jaar; zonder jaar het bedrag dat nu in de wet staat.' },
        eigen_waarden: ownValues,
      },
      gives: 'Euro.',
      examples: ['Een tekort van 0,9 baan.'],
    },
    QUOTUMPLICHTIG: {
      summary: 'Of een werkgever groot genoeg is voor het quotum (vanaf 40.575 verloonde uren).',
      about: [
        'Een werkgever met minder uren dan 25 gemiddelde werknemers in het jaar ervoor is vrijgesteld, ook als de uren in het jaar zelf onder de drempel blijven. Precies 40.575 uur valt eronder.',
      ],
      arguments: {
        uren_vorig_jaar: { name: 'uren_vorig_jaar', text: 'Verloonde uren in het jaar ervoor.' },
        jaar: { name: 'jaar', text: 'Het jaar waarvoor u het wilt weten.' },
        uren_jaar: { name: 'uren_jaar', text: 'Verloonde uren in het jaar zelf, als die al bekend zijn.' },
        eigen_waarden: ownValues,
      },
      gives: 'WAAR of ONWAAR.',
      examples: ['Precies op de drempel.', 'Eén uur eronder.', 'In het jaar zelf gekrompen.'],
    },
    LKV: {
      summary: 'Het loonkostenvoordeel doelgroep banenafspraak voor één werknemer in een jaar.',
      about: ['€ 1,01 per verloond uur, hoogstens € 2.000 per werknemer per kalenderjaar.'],
      arguments: {
        uren: {
          name: 'uren',
          text: 'Verloonde uren van de werknemer in het jaar, alle dienstverbanden samen.',
        },
        jaar: { name: 'jaar', text: 'Het kalenderjaar; zonder jaar het bedrag dat nu geldt.' },
        eigen_waarden: ownValues,
      },
      gives: 'Euro, op de cent.',
      examples: ['Een volle baan.', 'Boven het maximum.', 'Voor 2018 bestond deze regeling niet.'],
    },
    BONUSVERDELING: {
      summary: 'Verdeelt een bedrag over aandelen zo dat de centen precies optellen.',
      about: [
        'Ieder krijgt de hele centen van zijn aandeel; de centen die overblijven gaan naar de grootste resten, de eerste in de lijst eerst. Werkgevers in een keten mogen elke verdeling afspreken.',
      ],
      arguments: {
        bedrag: { name: 'bedrag', text: 'Het te verdelen bedrag in euro.' },
        aandelen: { name: 'aandelen', text: 'De aandelen, samen 1 (100%); een bereik.' },
      },
      gives: 'Euro per aandeel, in dezelfde vorm als de aandelen.',
      examples: [
        'Drie werkgevers, elk een derde.',
        'Driekwart en een kwart.',
        'Aandelen die geen 100% zijn.',
      ],
    },
    WERKBEHOUD: {
      summary: 'Welk deel van de mensen aan het begin er aan het eind ook nog is.',
      about: [
        'Elke persoon telt één keer, ook met meer banen. De definitie is die van het onderzoek naar duurzaamheid: wie in een kwartaal werkte en een jaar later ook. Gebruik versleutelde nummers als u die hebt; het nummer verlaat uw werkmap niet.',
      ],
      arguments: {
        begin: { name: 'begin', text: 'De personen die aan het begin werkten; een kolom met nummers.' },
        eind: { name: 'eind', text: 'De personen die aan het eind werken; een kolom met nummers.' },
      },
      gives: 'Een aandeel tussen 0 en 1.',
      examples: ['Twee van de vier zijn er nog.'],
    },
    UITSTROOM: {
      summary: 'Wie op een peildatum werkte en later niet meer, uit een lijst met perioden.',
      about: [
        'Elke rij is een periode waarin een persoon werkt. Wie op de latere peildatum in een andere baan werkt, is niet uitgestroomd. Een lege einddatum betekent dat de periode nog loopt.',
      ],
      arguments: {
        personen: { name: 'personen', text: 'Een kolom met personen, één per periode.' },
        begin: { name: 'begin', text: 'De eerste dag van elke periode.' },
        einde: { name: 'einde', text: 'De laatste dag van elke periode; leeg als die nog loopt.' },
        peildatum: { name: 'peildatum', text: 'De eerste dag waarop u kijkt.' },
        latere_peildatum: { name: 'latere_peildatum', text: 'De latere dag waarop u kijkt.' },
      },
      gives: 'Een tabel: werkzaam, nog werkzaam, uitgestroomd en werkbehoud.',
      examples: ['Twee werkten er, één werkt er een jaar later nog, in een andere baan.'],
    },
    PROGNOSE: {
      summary: 'Trekt de trend van een reeks jaren door, met een onder- en bovengrens (95%).',
      about: [
        'Een rechte lijn door de punten (kleinste kwadraten) met het interval waarin de uitkomst van één jaar met 95% zekerheid valt als de trend aanhoudt. Er zijn minstens drie punten nodig.',
      ],
      arguments: {
        jaren: { name: 'jaren', text: 'De jaren van de reeks.' },
        banen: { name: 'banen', text: 'De banen in die jaren, in dezelfde volgorde.' },
        doeljaar: { name: 'doeljaar', text: 'Het jaar, of een bereik met jaren, waarvoor u de trend wilt.' },
      },
      gives: 'Een tabel met koppen: jaar, verwacht, laag en hoog.',
      examples: ['Een reeks die precies op een lijn ligt.', 'Twee punten zijn te weinig.'],
    },
    METING: {
      summary: 'Tabel 1 in banen uit de rijen van een meting, met wat wel en niet meetelt.',
      about: [
        'Geef het hele bereik, met de kopregel. De kolommen worden herkend aan hun kop, in elke volgorde; de rijen worden geteld door dezelfde code als in het taakvenster. De telling gaat over december van het jaar.',
        'Zonder sleutel telt een ingeleende baan in de sector die in de rij staat. Met een sleutel wordt het totaal van de ingeleende banen over de sectoren verdeeld.',
      ],
      arguments: {
        bereik: {
          name: 'bereik',
          text: 'De rijen van de meting met hun kopregel, bijvoorbeeld Meting!A1:Z5000.',
        },
        jaar: { name: 'jaar', text: 'Het jaar van de meting.' },
        sleutel: { name: 'sleutel', text: 'Het aandeel van de overheid in de inleenbanen, tussen 0 en 1.' },
        eigen_waarden: ownValues,
      },
      gives: 'Een tabel met koppen: banen per vorm en sector, en het aantal rijen dat wel en niet meetelt.',
      examples: [
        'Vier verzonnen rijen: beschut werk telt niet mee.',
        'De ingeleende banen verdeeld met een sleutel.',
        'Een bereik zonder de koppen van een meting.',
      ],
    },
    CONTROLE: {
      summary: 'De bevindingen van de controleregels op een bereik, één rij per oorzaak.',
      about: [
        'Dezelfde regels als in het taakvenster, op alleen dit bereik: wat op andere bladen staat (Opgave, Tabel 1, toelichtingen) doet niet mee. Persoonsnummers zijn in de meldingen afgedekt.',
        'Ernst fout moet worden hersteld, waarschuwing vraagt om uitleg, info is ter kennisgeving. Staat er alleen de kopregel, dan is er niets gevonden.',
      ],
      arguments: {
        bereik: {
          name: 'bereik',
          text: 'De rijen van de meting met hun kopregel, bijvoorbeeld Meting!A1:Z5000.',
        },
        taal: { name: 'taal', text: '"nl" (standaard) of "en".' },
        eigen_waarden: ownValues,
      },
      gives: 'Een tabel met koppen: ernst, regel, cellen, aantal en melding.',
      examples: ['Een verkeerd cijfer in een BSN en negatieve uren.'],
    },
    JOBUNITSPERIODE: {
      summary: 'Het aantal banen voor verloonde uren tussen twee datums: 25,5 uur per week is één baan.',
      about: [
        'Voor een tijdvak dat geen hele week, maand of jaar is. Een baan is het aantal kalenderdagen, beide datums meegeteld, maal 25,5 gedeeld door 7 uur.',
      ],
      arguments: {
        uren: { name: 'uren', text: 'Verloonde uren in de periode; een getal of een bereik.' },
        begindatum: { name: 'begindatum', text: 'De eerste dag van de periode.' },
        einddatum: { name: 'einddatum', text: 'De laatste dag van de periode.' },
        eigen_waarden: ownValues,
      },
      gives: 'Banen, niet afgerond, in dezelfde vorm als de uren.',
      examples: ['51 uur in twee weken is één baan.', 'Een periode die eindigt voor zij begint.'],
    },
    AFGELEIDESLEUTEL: {
      summary: 'De verdeelsleutel die achter twee gepubliceerde toenames van inleenbanen zit.',
      about: [
        'Uit de stand van de inleenbanen en de afgeronde toename per sector volgt tussen welke grenzen de sleutel moet liggen. Staat er één regel Past, dan is de sleutel bij dat aantal decimalen zeker.',
        'Zijn er geen cijfers over de inleenbanen van dat jaar, dan is er ook geen sleutel af te leiden.',
      ],
      arguments: {
        inleenbanen: {
          name: 'inleenbanen',
          text: 'Alle ingeleende banen in het jaar: de stand, geen toename.',
        },
        toename_markt: { name: 'toename_markt', text: 'Gepubliceerde toename van inleen in de markt.' },
        toename_overheid: {
          name: 'toename_overheid',
          text: 'Gepubliceerde toename van inleen bij de overheid.',
        },
        decimalen: {
          name: 'decimalen',
          text: 'Decimalen van het percentage: 0, 1 (standaard, zoals 26,5%) of 2.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'Een tabel met koppen: de grenzen van de sleutel en elke sleutel die past.',
      examples: [
        'De cijfers van 2024: één sleutel past, 73,5 om 26,5.',
        'Twee toenames die bij geen enkele sleutel horen.',
      ],
    },
    INLEENTOEDELEN: {
      summary:
        'Verdeelt inleenbanen per rij: bij een bekende inlener naar diens sector, de rest met de sleutel.',
      about: [
        'Waar bekend is wie inleent, telt de baan in de sector waar echt wordt gewerkt. Een lege sector betekent: niet bekend, dus volgens de sleutel van het jaar of uw eigen sleutel.',
      ],
      arguments: {
        banen: { name: 'banen', text: 'Ingeleende banen per rij.' },
        sector_inlener: {
          name: 'sector_inlener',
          text: '"markt" of "overheid" per rij; leeg als de inlener niet bekend is.',
        },
        jaar: { name: 'jaar', text: 'Het jaar van de meting, en dus van de sleutel.' },
        sleutel: {
          name: 'sleutel',
          text: 'Een eigen aandeel van de overheid, tussen 0 en 1, in plaats van de sleutel van het jaar.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'Een tabel met koppen: banen per sector, bekend, volgens de sleutel en samen.',
      examples: [
        'Drie rijen met een bekende inlener; 200 banen volgen de sleutel van 2024.',
        'Een rij met een sector zonder banen is een gat, geen nul.',
      ],
    },
    REALISATIEPERCENTAGE: {
      summary: 'Welk deel van de doelstelling van een jaar is gehaald.',
      about: [
        'Extra banen gedeeld door de doelstelling. Vanaf 1 (100%) is de doelstelling gehaald. Zonder eigen aantal rekent de functie met de gepubliceerde realisatie.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar van de doelstelling.' },
        extra_banen: {
          name: 'extra_banen',
          text: 'Extra banen ten opzichte van de nulmeting; zonder de gepubliceerde realisatie.',
        },
        sector: { name: 'sector', text: '"markt", "overheid" of "totaal" (standaard).' },
        eigen_waarden: ownValues,
      },
      gives: 'Een breuk; geef de cel een percentage-opmaak.',
      examples: [
        '92.000 van de 115.000 extra banen.',
        'De markt was in 2021 voorbij de doelstelling.',
        'Na 2025 is geen doelstelling gepubliceerd.',
      ],
    },
    REGIOTABEL: {
      summary: 'Banen per arbeidsmarktregio, naar sector en vorm, uit vier kolommen.',
      about: [
        'Elke rij is een aantal banen met regio, sector en vorm. Eén waarde voor sector of vorm geldt voor alle rijen. Lege rijen doen niet mee; een fout in de banen maakt de som van die regio die fout, en dus ook het totaal.',
      ],
      arguments: {
        regio: { name: 'regio', text: 'De arbeidsmarktregio per rij.' },
        sector: { name: 'sector', text: '"markt" of "overheid" per rij, of één voor alle.' },
        vorm: { name: 'vorm', text: '"formeel" of "inleen" per rij, of één voor alle.' },
        banen: { name: 'banen', text: 'Het aantal banen per rij.' },
      },
      gives: 'Een tabel met koppen: een rij per regio en een totaal.',
      examples: ['Twee regio’s.'],
    },
    REGIOGROEI: {
      summary: 'Groei van het aantal banen per regio tussen twee momenten.',
      about: [
        'De groei is van de stand, de nulmeting meegeteld, zoals in het onderzoek naar regionale verschillen; niet van de extra banen. Een regio die op een van de momenten ontbreekt, telt daar als nul.',
      ],
      arguments: {
        regio_eerder: { name: 'regio_eerder', text: 'De regio per rij op het eerste moment.' },
        banen_eerder: { name: 'banen_eerder', text: 'De banen per rij op het eerste moment.' },
        regio_later: { name: 'regio_later', text: 'De regio per rij op het tweede moment.' },
        banen_later: { name: 'banen_later', text: 'De banen per rij op het tweede moment.' },
      },
      gives: 'Een tabel met koppen: eerder, later, groei en groei als deel van eerder.',
      examples: ['Twee regio’s, in andere volgorde op het tweede moment.'],
    },
    QUOTUMBEREKENING: {
      summary: 'Het quotumpercentage uit de variabelen van de wet, als breuk (1,93% is 0,0193).',
      about: [
        '((A + B − H) × C + F × G) / (D × E − uitzenduren), naar beneden afgerond op twee decimalen van het percentage. A, B, F en G komen uit de regeling als u ze weglaat; C, D en E zijn niet gepubliceerd en geeft u zelf.',
      ],
      arguments: {
        jaar: { name: 'jaar', text: 'Het jaar, voor A, B, F en G.' },
        sector: { name: 'sector', text: '"markt" of "overheid".' },
        c: { name: 'c', text: 'C: gemiddelde verloonde uren van iemand uit de doelgroep.' },
        d: { name: 'd', text: 'D: alle banen bij werkgevers die onder het quotum vallen.' },
        e: { name: 'e', text: 'E: gemiddelde verloonde uren van een werknemer.' },
        h: { name: 'h', text: 'H: extra banen bij vrijgestelde werkgevers; zonder is het 0.' },
        uitzenduren: {
          name: 'uitzenduren',
          text: 'Uren van uitzendkrachten die van D × E afgaan; zonder is het 0.',
        },
        a: { name: 'a', text: 'A: banen bij de nulmeting; zonder de gepubliceerde waarde.' },
        b: { name: 'b', text: 'B: extra banen; zonder de gepubliceerde waarde.' },
        f: { name: 'f', text: 'F: personen met een voorziening; zonder de gepubliceerde waarde.' },
        g: { name: 'g', text: 'G: hun gemiddelde uren; zonder de gepubliceerde waarde.' },
        eigen_waarden: ownValues,
      },
      gives: 'Een breuk; geef de cel een percentage-opmaak.',
      examples: [
        'Met 1,739 miljard uur komt het percentage van 2018 terug.',
        'En met dezelfde uren de indicatie voor 2024.',
        'Alle variabelen zelf ingevuld.',
        'B is voor de markt na 2021 niet gepubliceerd.',
      ],
    },
    QUOTUMREGIMES: {
      summary: 'Wat een werkgever onder elk quotumregime zou betalen en ontvangen, naast elkaar.',
      about: [
        'De heffing uit de wet van 2015, de opschorting daarvan, en de Wet banenafspraak na activering. Voor de laatste zijn opslag en bonus nog niet bekend: zonder die bedragen staat er een fout en geen schatting.',
        'Kleine werkgevers betalen geen opslag.',
      ],
      arguments: {
        tekort: { name: 'tekort', text: 'Het tekort in banen, bijvoorbeeld uit QUOTUMTEKORT.' },
        jaar: { name: 'jaar', text: 'Het jaar; zonder jaar het bedrag dat nu in de wet staat.' },
        loon: {
          name: 'loon',
          text: 'Het premieloon waarover de opslag gaat: zonder inleners, beschut werk en Wsw zonder detachering.',
        },
        opslag: { name: 'opslag', text: 'De inclusiviteitsopslag: 0,2% of 0,002.' },
        banen: { name: 'banen', text: 'Het aantal banen van de doelgroep waarvoor een bonus komt.' },
        bonus: { name: 'bonus', text: 'De bonus per baan in euro.' },
        klein: { name: 'klein', text: 'WAAR voor een kleine werkgever, die geen opslag betaalt.' },
        eigen_waarden: ownValues,
      },
      gives: 'Een tabel met koppen: te betalen, te ontvangen en per saldo, in euro.',
      examples: ['Met verzonnen bedragen voor opslag en bonus.', 'Zonder die bedragen.'],
    },
    DUURZAAMHEID: {
      summary: 'Werkbehoud uit een lijst met perioden, volgens de begrippen van de Kamerbrieven.',
      about: [
        'Van wie in een tijdvak werkte: hoeveel een jaar later nog, hoeveel starters na één en twee jaar nog, en hoeveel langer dan een jaar in dezelfde baan. Een starter is iemand van wie de eerste periode in het tijdvak begint; geef dus alle perioden van elke persoon.',
      ],
      arguments: {
        personen: { name: 'personen', text: 'Een kolom met personen, één per periode.' },
        begin: { name: 'begin', text: 'De eerste dag van elke periode.' },
        einde: { name: 'einde', text: 'De laatste dag van elke periode; leeg als die nog loopt.' },
        van: { name: 'van', text: 'De eerste dag van het tijdvak, bijvoorbeeld van het derde kwartaal.' },
        tot: { name: 'tot', text: 'De laatste dag van het tijdvak.' },
      },
      gives: 'Een tabel met koppen: aantal, van hoeveel, en het aandeel.',
      examples: ['Vier personen in het derde kwartaal van 2022; drie van hen starten dan.'],
    },
    AANDEELVAST: {
      summary: 'Het aandeel van de verloonde uren in vaste contracten.',
      about: ['Een aandeel van uren en niet van contracten, zoals in het onderzoek naar duurzaamheid.'],
      arguments: {
        uren: { name: 'uren', text: 'Verloonde uren per rij.' },
        vast: { name: 'vast', text: 'WAAR of J per rij bij een contract voor onbepaalde tijd.' },
      },
      gives: 'Een aandeel tussen 0 en 1.',
      examples: ['1.500 van de 2.000 uur.', 'Onbekend is geen ONWAAR.'],
    },
  },
};
