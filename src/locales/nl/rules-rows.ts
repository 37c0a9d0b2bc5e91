import type { RuleWordsFile } from '../rule-words';

/** Words of the rules on the rows of a meting. */
export const rowRules: RuleWordsFile = {
  B01: {
    title: 'BSN is niet geldig',
    what: 'In {cell} staat {waarde}. Dat is geen geldig BSN: het heeft niet 9 cijfers of het klopt niet volgens de elfproef.',
    consequence: {
      bestuur: 'UWV kan deze persoon niet vinden in het doelgroepregister. De rij is niet te controleren.',
      sectorraad: 'Deze persoon is niet te vergelijken met andere opgaven. Dubbel tellen valt dan niet op.',
    },
    why: 'Een BSN heeft 9 cijfers. Met de elfproef vallen typefouten op.',
    todo: {
      bestuur: 'Zoek het BSN op in de salarisadministratie en neem het over. Gebruik geen personeelsnummer.',
      sectorraad: 'Vraag het bestuur om het BSN uit de salarisadministratie over te nemen.',
    },
  },
  B02: {
    title: 'BSN lijkt een testnummer',
    what: 'Het BSN in {cell} ({waarde}) begint met 000, 8 of 9.',
    consequence:
      'Zo’n nummer komt in een echte loonaangifte niet voor. Mogelijk staat er een proefpersoon in de opgave.',
    why: 'In de loonaangifte begint een BSN niet met 000, 8 of 9.',
    todo: 'Vergelijk het nummer met de salarisadministratie. Is het een proefrij? Verwijder dan de hele rij.',
  },
  B03: {
    title: 'Loonheffingennummer is niet geldig',
    what: ({ soort }) =>
      soort === 'cijfers'
        ? 'In {cell} staat {waarde}. De vorm is goed, maar de 9 cijfers kloppen niet volgens de elfproef. Mogelijk is een cijfer verkeerd getypt.'
        : soort === 'volgnummer'
          ? 'In {cell} staat {waarde}. Het volgnummer achter de L begint bij 01; 00 bestaat niet.'
          : 'In {cell} staat {waarde}. Een loonheffingennummer is 9 cijfers, de letter L en een volgnummer van 2 cijfers, zoals 123456782L01.',
    consequence: {
      bestuur: 'Niet duidelijk is bij welke werkgever deze uren horen.',
      sectorraad: 'De rij telt niet betrouwbaar mee bij een werkgever of een sector.',
    },
    why: 'De Belastingdienst geeft elke werkgever een nummer in deze vorm. De eerste 9 cijfers voldoen aan de elfproef.',
    todo: 'Neem het nummer over van een loonaangifte of een brief van de Belastingdienst.',
  },
  B04: {
    title: 'Zelfde inkomstenverhouding staat er dubbel',
    what: 'De rij van {cell} heeft hetzelfde BSN, loonheffingennummer, volgnummer en tijdvak als rij {eersteRij}.',
    consequence: 'De uren van deze persoon tellen twee keer mee.',
    why: 'Een inkomstenverhouding heeft per tijdvak één opgave van verloonde uren.',
    todo: {
      bestuur:
        'Verwijder een van de twee rijen. Zijn het twee contracten? Geef elk een eigen nummer inkomstenverhouding.',
      sectorraad: 'Vraag het bestuur welke van de twee rijen geldt. Laat de andere verwijderen.',
    },
  },
  B05: {
    title: 'Verloonde uren zijn negatief',
    what: 'In {cell} staat {uren} uur. Minder dan nul uren kan niet.',
    consequence: 'De rij telt niet mee.',
    why: 'Verloonde uren zijn uren waarover loon is betaald. Een correctie hoort in het tijdvak waar zij over gaat.',
    todo: 'Vul de uren in zoals ze na alle correcties in de loonaangifte over dit tijdvak staan.',
  },
  B06: {
    title: 'Verloonde uren zijn geen heel getal',
    what: 'In {cell} staat {uren} uur.',
    consequence: 'Het getal wijkt waarschijnlijk af van de loonaangifte. De telling verschuift een beetje.',
    why: 'De loonaangifte kent alleen hele verloonde uren.',
    todo: 'Neem het hele getal uit de loonaangifte over. Klopt het getal toch? Leg uit waar het vandaan komt.',
  },
  B07: {
    title: 'Meer uren dan er in het tijdvak zijn',
    what: 'In {cell} staat {uren} uur. Het tijdvak heeft {dagen} dagen, dus hoogstens {hoogstens} uur.',
    consequence: 'Deze rij telt voor veel te veel banen mee.',
    why: 'Een dag heeft 24 uur. Vaak staan hier jaaruren, of is een komma weggevallen.',
    todo: 'Vul de verloonde uren van alleen dit tijdvak in.',
  },
  B08: {
    title: 'Verloonde uren passen niet bij het contract',
    what: (facts) =>
      facts['uren'] === 0
        ? 'In {cell} staat 0 uur, maar het contract is {contract} uur per week.'
        : facts['soort'] === 'week'
          ? 'In {cell} staat {uren} uur. Dat zijn precies de contracturen van één week, maar het tijdvak duurt {weken} weken.'
          : 'In {cell} staat {uren} uur over {weken} weken, bij een contract van {contract} uur per week.',
    consequence: 'Mogelijk telt deze rij voor te veel of te weinig banen mee.',
    why: 'Uren en contract hoeven niet gelijk te zijn. Geen enkel uur, de uren van één week, of meer dan anderhalf keer het contract, is opvallend.',
    todo: ({ soort }) =>
      soort === 'week'
        ? 'Vul in {cell} de verloonde uren van het hele tijdvak in. Werkte iemand echt maar één week? Schrijf dat in de toelichting.'
        : 'Vergelijk uren en contract met de salarisadministratie. Kloppen ze, bijvoorbeeld door verlof of uitbetaalde uren? Schrijf dat in de toelichting.',
  },
  B09: {
    title: 'Begin en einde van het tijdvak kloppen niet',
    what: (facts) =>
      facts['dagen'] === undefined
        ? 'Het tijdvak begint op {begin} en eindigt al op {einde}.'
        : 'Het tijdvak van {begin} tot en met {einde} duurt {dagen} dagen. Dat past niet bij tijdvaktype {type}.',
    consequence: 'Het programma kan niet bepalen hoeveel uren één baan in dit tijdvak zijn.',
    why: 'Een maand heeft 28 tot 31 dagen, vier weken 28 tot 35, een half jaar 181 tot 184 en een jaar 365 of 366.',
    todo: 'Verbeter de begindatum, de einddatum of het tijdvaktype.',
  },
  B10: {
    title: 'Dienstverband valt buiten het tijdvak',
    what: (facts) =>
      facts['tijdvak'] === undefined
        ? 'De inkomstenverhouding begint op {begin} en eindigt al op {einde}.'
        : facts['begin'] === undefined
          ? 'De inkomstenverhouding eindigde op {einde}. Het tijdvak begon pas op {tijdvak}.'
          : 'De inkomstenverhouding begint op {begin}. Het tijdvak eindigde al op {tijdvak}.',
    consequence: 'Er zijn uren opgegeven over een tijd waarin deze persoon niet in dienst was.',
    why: 'Verloonde uren horen bij een inkomstenverhouding die in het tijdvak bestond.',
    todo: 'Controleer de datum in en uit dienst. Hoort de rij bij een ander tijdvak? Verwijder haar hier.',
  },
  B11: {
    title: 'Code aard arbeidsverhouding is niet bekend',
    what: 'In {cell} staat {waarde}. Die code kent het programma niet.',
    consequence: 'De rij telt niet mee: niet duidelijk is of het een gewone baan, inleen of beschut werk is.',
    why: 'De code bepaalt hoe een baan meetelt. De lijst van het programma is mogelijk niet volledig.',
    todo: 'Vergelijk de code met de loonaangifte. Is het echt deze code? Meld in de toelichting wat voor werk het is.',
  },
  B12: {
    title: 'Vorm past niet bij de aard van het werk',
    what: 'In {cell} staat "{vorm}", maar bij code {aard} hoort "{verwacht}".',
    consequence: 'De baan telt mee in de verkeerde regel van Tabel 1.',
    why: 'Uitzendwerk (11) en Wsw-detachering (22) zijn inleenverbanden. Ander werk in dienst van de werkgever is een formeel dienstverband.',
    todo: 'Kijk in de loonaangifte welke code geldt. Verbeter daarna de code of de vorm.',
  },
  B13: {
    title: 'Beschut werk is als baan geteld',
    what: 'In {cell} staan {banen} banen, maar code {aard} is beschut werk.',
    consequence: 'De opgave telt banen mee die niet mogen meetellen.',
    why: 'Beschut werk telt niet mee voor de banenafspraak.',
    todo: 'Zet het aantal banen in deze rij op 0. Is iemand gedetacheerd vanuit de Wsw? Gebruik dan code 22.',
  },
  B14: {
    title: 'Begeleid werken staat als inleen',
    what: 'Rij {row} heeft code {aard} (Wsw begeleid werk), maar in {cell} staat inleen.',
    consequence: 'De baan staat mogelijk in de verkeerde regel van Tabel 1.',
    why: 'Bij begeleid werken is iemand in dienst bij een gewone werkgever. Dat is een formeel dienstverband. Dit volgt uit de wet, maar staat er niet letterlijk.',
    todo: 'Is de persoon in dienst van uw organisatie? Kies dan formeel. Wordt de persoon gedetacheerd? Gebruik dan code 22.',
  },
  B15: {
    title: 'Payrolling: controleer de gekozen vorm',
    what: 'Rij {row} gaat over payrolling (code {aard}). Het programma volgt de vorm die u koos.',
    consequence: 'Afhankelijk van de vorm telt de baan bij formeel of bij inleen.',
    why: 'Hoe payrolling telt, staat niet in de bronnen die voor dit programma zijn gelezen.',
    todo: 'Kies dezelfde vorm voor al uw payrollers. Overleg zo nodig met UWV.',
  },
  B17: {
    title: 'Grond van de registratie bestaat niet',
    what: 'In {cell} staat "{waarde}". Dat is geen grond uit het doelgroepregister.',
    consequence: 'De rij telt niet mee.',
    why: 'De wet noemt de gronden a tot en met g, lid 2 en lid 6. Daarnaast is er "gelijkgesteld" voor ID- en Wiw-banen.',
    todo: {
      bestuur:
        'Maak {cell} leeg: de grond is niet nodig, en UWV vertelt hem niet aan werkgevers. Vul wel in of de persoon in het doelgroepregister staat.',
      sectorraad:
        'Laat het bestuur {cell} leegmaken: de grond is niet nodig. Wel moet er staan of de persoon in het doelgroepregister staat.',
    },
  },
  B18: {
    title: 'Grond g geldt pas vanaf 2026',
    what: 'In {cell} staat grond g, maar het tijdvak eindigde op {tijdvak}.',
    consequence: 'De rij telt niet mee.',
    why: 'Mensen met een IVA-uitkering die met loondispensatie werken, horen vanaf {vanaf} bij de doelgroep.',
    todo: 'Had de persoon toen een andere grond? Vul die in. Zo niet, verwijder de rij uit deze meting.',
  },
  B19: {
    title: 'Wajong zonder arbeidsvermogen telt hier niet',
    what: (facts) =>
      facts['uren'] === 0
        ? 'Rij {row} gaat over iemand met duurzaam geen arbeidsvermogen, zonder verloonde uren.'
        : 'Rij {row} gaat over iemand met duurzaam geen arbeidsvermogen. Het tijdvak eindigde op {tijdvak}.',
    consequence: 'De rij telt niet mee.',
    why: 'Deze groep telt pas mee vanaf {vanaf}, en alleen als iemand werkt.',
    todo: 'Controleer in {cell} of J klopt. Klopt het, laat de rij dan weg uit deze meting.',
  },
  B20: {
    title: 'Een WIA- of WW-uitkering is geen grond',
    what: 'In {cell} staat {waarde} als grond.',
    consequence: 'De rij telt niet mee.',
    why: 'Er is een wetsvoorstel om mensen met WIA of WW toe te voegen. Zolang dat geen wet is, tellen zij op die grond niet mee.',
    todo: 'Heeft UWV bevestigd dat de persoon in het doelgroepregister staat? Vul dat in en maak {cell} leeg. De letter van de grond is niet nodig. Zo niet, verwijder de rij.',
  },
  B21: {
    title: 'Beperking van vóór 18 jaar is niet vastgelegd',
    what: 'Rij {row} heeft grond 2, maar in {cell} staat geen J.',
    consequence: 'Niet te zien is of deze persoon bij de doelgroep hoort.',
    why: 'Grond 2 geldt voor mensen die alleen met een voorziening het minimumloon verdienen. De beperking moet zijn ontstaan vóór 18 jaar of tijdens de studie.',
    todo: 'Kijk in de beschikking van UWV wanneer de beperking ontstond. Vul J in of verbeter de grond.',
  },
  B22: {
    title: 'Niet geregistreerd in dit tijdvak',
    what: (facts) =>
      facts['tijdvak'] === undefined
        ? 'De registratie begint op {begin} en eindigt al op {einde}.'
        : facts['begin'] === undefined
          ? 'De registratie eindigde op {einde}. Het tijdvak begon op {tijdvak}.'
          : 'De registratie begint op {begin}. Het tijdvak eindigde op {tijdvak}.',
    consequence: 'De rij telt niet mee.',
    why: 'Uren tellen alleen als iemand in dat tijdvak in het doelgroepregister staat, al is het maar één dag.',
    todo: {
      bestuur:
        'Zoek de begindatum en de einddatum op in het werkgeversportaal van UWV. Kloppen ze? Verwijder dan de rij.',
      sectorraad: 'Vraag het bestuur de datums van de registratie na te gaan bij UWV.',
    },
  },
  B23: {
    title: 'Registratie verandert binnen het tijdvak',
    what: 'De registratie begint of eindigt op {dag}, midden in het tijdvak van rij {row}.',
    consequence: 'Alle uren van dit tijdvak tellen mee. U hoeft niets te verdelen.',
    why: 'Begint of eindigt een registratie in een tijdvak, dan tellen de uren van het hele tijdvak.',
    todo: 'Controleer of in de kolom met verloonde uren het hele tijdvak staat, en niet een deel.',
  },
  B24: {
    title: 'Persoon is ouder dan de AOW-leeftijd',
    what: 'Volgens {cell} was deze persoon op {tijdvak} al ouder dan {jaren} jaar en {maanden} maanden.',
    consequence: 'De registratie hoort dan te zijn geëindigd. De uren tellen mogelijk ten onrechte mee.',
    why: 'UWV beëindigt de registratie als iemand de AOW-leeftijd bereikt.',
    todo: 'Controleer de geboortedatum en de einddatum van de registratie.',
  },
  B25: {
    title: 'Sector van een ingeleende baan klopt niet',
    what: (facts) =>
      facts['inlener'] === undefined
        ? 'Rij {row} is een inleenverband, maar in {cell} staat geen sector van de inlener.'
        : 'In {cell} staat {sector}, maar de inlener hoort bij {inlener}.',
    consequence: 'De baan telt niet of bij de verkeerde sector mee.',
    why: 'Een ingeleende baan telt bij de sector waar iemand echt werkt, niet bij het uitzendbureau of sw-bedrijf.',
    todo: 'Vul bij sector en bij sector inlener allebei de sector van de inlener in.',
  },
  B27: {
    title: 'Meer uren toegerekend dan verloond',
    what: 'Aan de inlener zijn {toegerekend} uur toegerekend. De uitlener betaalde deze persoon {verloond} uur.',
    consequence: 'De inlener krijgt uren die er niet zijn.',
    why: 'Uitlener en inlener mogen samen afspreken welke uren meegaan, maar niet meer dan er zijn verloond.',
    todo: 'Vergelijk {cell} met de overeenkomst tussen uitlener en inlener en verlaag de toegerekende uren.',
  },
  B28: {
    title: 'Zelfde persoon formeel en ingeleend, samen veel uren',
    what: 'Deze persoon werkt samen {perWeek} uur per week, in dienst en ingeleend. De grens is {grens} uur.',
    consequence: 'Mogelijk zijn dezelfde uren twee keer opgegeven: door de uitlener en door de inlener.',
    why: 'Twee banen tegelijk kan, maar zo veel uren komt weinig voor. Met grens.weekuren op blad BA_Parameters kiest u een andere grens.',
    todo: 'Ga na of het om twee echte banen gaat. Zo ja, schrijf dat in de toelichting. Zo nee, verwijder een van de rijen.',
  },
  B29: {
    title: 'Eén werkgever staat in twee sectoren',
    what: 'Werkgever {lhnr} staat {rijen} keer bij {sector} en {andereRijen} keer bij {ander}.',
    consequence: 'De banen van deze werkgever worden over twee sectoren verdeeld.',
    why: 'Een werkgever hoort een heel kalenderjaar bij één sector: overheid of markt.',
    todo: 'Ga na bij welke sector deze werkgever hoort en vul die in alle rijen in.',
  },
  B30: {
    title: 'Sectorcode wijst op een andere sector',
    what: 'Rij {row} staat bij {sector}, maar sectorcode {code} van de Belastingdienst past daar niet bij.',
    consequence: 'De baan telt mogelijk bij de verkeerde sector mee.',
    why: 'De codes 61 tot en met 66 zijn meestal overheid. Dit is een aanwijzing en geen wettelijke regel.',
    todo: 'Controleer de sector. Klopt die ondanks de sectorcode? Leg dat uit in de toelichting.',
  },
  B31: {
    title: 'Overheidssector ontbreekt of is onbekend',
    what: (facts) =>
      facts['waarde'] === ''
        ? 'Rij {row} telt bij de overheid, maar {cell} is leeg.'
        : 'In {cell} staat "{waarde}". Die staat niet in de lijst van overheidssectoren.',
    consequence: {
      bestuur: 'De baan is niet terug te vinden in het verslag van uw sector.',
      sectorraad: 'De baan komt niet in de uitsplitsing per overheidssector.',
    },
    why: 'De overheid rapporteert over veertien sectoren. De lijst met namen is niet bevestigd in een bron.',
    todo: 'Kies de sector uit de lijst. Past geen ervan? Kies dan "overig" en leg uit waarom.',
  },
  B32: {
    title: 'Rij gaat over een andere periode dan de meting',
    what: 'Het tijdvak van {begin} tot en met {einde} valt niet in de peilmaand ({maand}-{jaar}).',
    consequence: 'De rij telt niet mee.',
    why: 'De meting kijkt naar de uren in één maand: december, tenzij de opgave een andere peilmaand noemt.',
    todo: 'Houd alleen de rijen van de peilmaand over. Klopt de peilmaand of het jaar in de opgave niet? Verbeter dat.',
  },
  B33: {
    title: 'December heeft vijf loonweken',
    what: 'Het tijdvak in rij {row} duurt {dagen} dagen: vijf weken in plaats van vier.',
    consequence: 'Er lijken meer banen te zijn dan er zijn, want er staan uren van een extra week in.',
    why: 'In een jaar met 53 weken is het laatste tijdvak langer. Ook uitbetaald verlof verhoogt de uren van december.',
    todo: {
      bestuur:
        'Geef de uren op zoals in de loonaangifte. Schrijf in de toelichting dat dit tijdvak vijf weken heeft.',
      sectorraad: 'Houd bij vergelijking met een ander jaar rekening met de extra week.',
    },
  },
  B34: {
    title: 'Aantal banen in de rij is niet goed berekend',
    what: 'In {cell} staat {banen}. Bij {uren} verloonde uren hoort {verwacht}.',
    consequence: 'De som van de rijen wijkt af van de echte uitkomst.',
    why: 'Banen zijn verloonde uren gedeeld door de uren van één baan in dat tijdvak. Afronden gebeurt pas in het totaal.',
    todo: 'Laat Excel delen met =BANENAFSPRAAK.JOBUNITS, of rond af op vier decimalen of meer.',
  },
  B35: {
    title: 'Uren per baan wijken af van de norm',
    what: 'In {cell} staat {deler} uur per baan. De norm voor dit tijdvak is {norm}.',
    consequence: 'Alle banen die hiermee zijn berekend, zijn te hoog of te laag.',
    why: 'Eén baan is 25,5 uur per week, of 1.331 uur per jaar.',
    todo: 'Gebruik de norm. Heeft UWV een ander getal voorgeschreven? Zet dat met de bron in de toelichting.',
  },
  B36: {
    title: 'Tabel 1 telt personen in plaats van banen',
    what: 'In {cell} staat {personen}. Dat is precies het aantal personen; het zijn {banen} banen.',
    consequence: 'De opgave is niet te vergelijken met de doelstelling.',
    why: 'Een baan is een hoeveelheid uren: 25,5 per week. Twee mensen met elk een halve baan zijn samen één baan.',
    todo: 'Vul in Tabel 1 de banen in die ernaast uit de rijen zijn berekend.',
  },
  B37: {
    title: 'Zelfde inkomstenverhouding staat op twee bladen',
    what: 'De rij van {cell} op blad {sheet} staat ook op blad {blad}, in rij {eersteRij}: hetzelfde BSN, loonheffingennummer en volgnummer, over dezelfde dagen.',
    consequence: 'De uren van deze persoon tellen op allebei de bladen mee.',
    why: 'Alle bladen met een meting worden samen geteld. Over dezelfde dagen heeft een inkomstenverhouding één opgave.',
    todo: {
      bestuur:
        'Verwijder de rij op één van de twee bladen. Is het hele blad een kopie? Verwijder dan dat blad.',
      sectorraad: 'Vraag het bestuur welk blad geldt, en laat de dubbele rijen op het andere verwijderen.',
    },
  },
  B38: {
    title: 'Zelfde persoon op twee bladen, samen veel uren',
    what: 'Deze persoon staat in dienst en ingeleend op verschillende bladen, samen voor {perWeek} uur per week. De grens is {grens} uur.',
    consequence: 'Mogelijk zijn dezelfde uren op twee bladen opgegeven.',
    why: 'Wie iemand uitleent en wie iemand inleent, kunnen dezelfde uren allebei hebben aangeleverd. Met grens.weekuren op blad BA_Parameters kiest u een andere grens.',
    todo: 'Leg de rijen van deze persoon op de bladen naast elkaar. Verwijder wat dubbel is, of licht toe dat het twee banen zijn.',
  },
};
