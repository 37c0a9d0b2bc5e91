import type { RuleWordsFile } from '../rule-words';

/** What rule P02 points at, in words. */
const personalData: Readonly<Record<string, string>> = {
  mail: 'een mailadres',
  telephone: 'een telefoonnummer',
  name: 'de naam van een persoon',
  health: 'iets over gezondheid',
  iban: 'een rekeningnummer',
  address: 'een adres',
};

/** Words of the rules on the shape of the workbook, on privacy, and on sums and comparison. */
export const structureRules: RuleWordsFile = {
  S01: {
    title: 'Een verplichte kolom ontbreekt',
    what: ({ onbekend }) =>
      'Op blad {sheet} staat geen kolom "{kop}".' +
      (Array.isArray(onbekend) && onbekend.length > 0 ? ' Niet herkend zijn: {onbekend}.' : ''),
    consequence: 'Zonder deze kolom zijn de banen niet te tellen.',
    why: 'Deze kolom is nodig om te bepalen of en hoe een baan meetelt.',
    todo: 'Staat dit gegeven onder een andere kop? Verander die kop in "{kop}". Ontbreekt het? Voeg de kolom toe en vul haar. Wat voor de hele organisatie geldt, mag ook op het blad Opgave staan.',
  },
  S02: {
    title: 'Een verplichte cel is leeg',
    what: 'Cel {cell} ({kop}) is leeg.',
    consequence: 'De rij telt niet of niet goed mee.',
    why: 'Zonder dit gegeven is niet te bepalen of en hoe de baan meetelt.',
    todo: ({ kolom }) => {
      switch (kolom) {
        case 'inRegister':
        case 'datRegistratie':
          return 'Vraag bij UWV na of de persoon in het doelgroepregister staat. Vul ja of nee in, of de begindatum die UWV noemt.';
        case 'sector':
          return 'Vul markt of overheid in: de sector van uw organisatie, of bij inleen die van de inlener.';
        case 'vorm':
          return 'Vul formeel in voor wie in dienst is, en inleen voor wie wordt ingeleend.';
        default:
          return 'Zoek {kop} op in de salarisadministratie en vul {cell} in.';
      }
    },
  },
  S03: {
    title: 'Een getal of datum is niet te lezen',
    what: (facts) =>
      facts['soort'] === 'date'
        ? 'In {cell} ({kop}) staat "{waarde}". Dat is geen bestaande datum.'
        : 'In {cell} ({kop}) staat "{waarde}". Dat is geen getal dat hier kan staan.',
    consequence: 'De cel is niet gelezen en telt dus niet als nul of leeg, maar als onbekend.',
    why: 'Een getal mag een komma of punt hebben. Een datum heeft dag, maand en een jaar van vier cijfers.',
    todo: ({ soort, verplicht }) =>
      (soort === 'date' ? 'Typ de datum als dag-maand-jaar, zoals 31-12-2024.' : 'Typ alleen het getal.') +
      (verplicht === false
        ? ' Weet u het niet? Maak {cell} dan leeg.'
        : ' Zet een opmerking in een eigen kolom.'),
  },
  S04: {
    title: 'In een cel staat een foutwaarde van Excel',
    what: 'In {cell} ({kop}) staat {waarde}.',
    consequence: 'De waarde is onbekend. De rij telt niet of niet goed mee.',
    why: 'Een formule in deze cel verwijst naar iets wat er niet is of niet klopt.',
    todo: 'Herstel de formule of plak de juiste waarde over de cel heen.',
  },
  S05: {
    title: 'Een formule is nooit uitgerekend',
    what: 'In {cell} ({kop}) staat een formule zonder uitkomst.',
    consequence: 'De waarde is onbekend. Het programma rekent haar niet als nul.',
    why: 'Het bestand is gemaakt door een programma dat formules niet uitrekent.',
    todo: 'Open het bestand in Excel, druk op F9 en sla het op. Controleer het daarna opnieuw.',
  },
  S06: {
    title: 'De inhoud van een kolom past niet bij de kop',
    what: (facts) =>
      (facts['waarde'] === ''
        ? 'In kolom "{kop}" horen {cellen} van {gevuld} cellen daar niet thuis.'
        : 'In kolom "{kop}" zijn {cellen} van {gevuld} cellen niet te lezen, bijvoorbeeld "{waarde}".') +
      (Array.isArray(facts['ook']) && facts['ook'].length > 0 ? ' Dat geldt ook voor: {ook}.' : ''),
    consequence: 'De kolom is niet gebruikt. Regels die haar nodig hebben, zijn niet uitgevoerd.',
    why: 'Als bijna niets in een kolom klopt, staan er meestal andere gegevens onder de kop.',
    todo: 'Kijk of kolommen zijn verschoven of verwisseld en zet de juiste gegevens onder deze kop.',
  },
  S07: {
    title: 'Twee kolommen betekenen hetzelfde',
    what: 'Kolom "{kop}" in {cell} betekent {betekenis}. Daarvoor is kolom {gelezen} al gelezen.',
    consequence:
      'Alleen kolom {gelezen} is gebruikt. Staan er andere waarden in de tweede, dan zijn die niet meegenomen.',
    why: 'Het programma kiest niet zelf welke van de twee kolommen de juiste is.',
    todo: 'Verwijder de kolom die niet geldt, of geef haar een andere kop.',
  },
  S08: {
    title: 'Betekenis van een kolom is niet zeker',
    what: 'De kop "{kop}" in {cell} lijkt op "{betekenis}", maar is niet hetzelfde.',
    consequence: 'De kolom is niet gelezen, en zonder deze kolom zijn de banen niet te tellen.',
    why: 'Bij gegevens over wie iemand is of bij wie iemand werkt, mag een programma niet gokken.',
    todo: 'Bevestig de kolom in het venster, of verander de kop in "{betekenis}".',
  },
  S09: {
    title: 'Waarde staat in een andere schrijfwijze',
    what: (facts) =>
      facts['soort'] === 'bsn'
        ? 'Het BSN in {cell} staat er niet als 9 cijfers. Het is wel als BSN gelezen.'
        : facts['soort'] === 'date'
          ? 'De datum in {cell} ({kop}) staat er als tekst of getal. Zij is wel als datum gelezen.'
          : 'De waarde in {cell} ({kop}) staat er als tekst of datum. Zij is wel gelezen.',
    consequence: 'Deze controle heeft er geen last van. Formules in Excel rekenen er mogelijk niet mee.',
    why: 'Na kopiëren of inlezen uit een ander programma worden getallen vaak tekst en vallen nullen vooraan weg.',
    todo: 'Gebruik de knop Herstellen in het venster. Die zet alle cellen in één keer om.',
  },
  S10: {
    title: 'Een blad is niet te lezen',
    what: 'Blad {blad} is niet of niet helemaal gelezen.',
    consequence: 'Wat op dit blad staat, is niet gecontroleerd en niet geteld.',
    why: 'Het bestand is beschadigd of bevat iets wat niet in een werkblad hoort.',
    todo: 'Open het bestand in Excel, sla het op onder een andere naam en controleer het opnieuw.',
  },
  S11: {
    title: 'Er is niets om te controleren',
    what: (facts) =>
      facts['blad'] === undefined
        ? 'Op geen van de {bladen} bladen is een meting of Tabel 1 herkend.'
        : 'Blad {blad} heeft koppen, maar geen rijen.',
    consequence: 'Er is niets geteld. Een lege uitkomst betekent niet dat alles in orde is.',
    why: 'Het programma herkent een meting aan de koppen, zoals BSN en verloonde uren.',
    todo: ({ blad }) =>
      blad === undefined
        ? 'Controleer of u het juiste bestand koos. Zet anders uw gegevens over in een sjabloon.'
        : 'Vul onder de koppen van blad {blad} een rij in voor elke inkomstenverhouding.',
  },
  S15: {
    title: 'Waarde staat niet in de keuzelijst',
    what: 'In {cell} ({kop}) staat "{waarde}". Toegestaan is: {toegestaan}.',
    consequence: 'De cel is niet begrepen. De rij telt niet of niet goed mee.',
    why: 'Alleen met vaste waarden is te bepalen waar een baan meetelt.',
    todo: ({ kolom, verplicht }) => {
      switch (kolom) {
        case 'sector':
        case 'sectorInlener':
        case 'sectorUitlener':
          return 'Kies overheid voor overheid en onderwijs, en markt voor alle andere werkgevers. De sectorraad weet waar uw organisatie bij hoort.';
        case 'vorm':
          return 'Kies formeel voor wie in dienst is, en inleen voor wie wordt ingeleend.';
        case 'tijdvakType':
          return 'Kies MND als u per maand aangifte doet, 4WK per vier weken, HJR per half jaar en JR per jaar.';
        default:
          return verplicht === false
            ? 'Kies in {cell} een waarde uit de lijst, of maak de cel leeg als u het niet weet.'
            : 'Kies in {cell} een waarde uit de lijst.';
      }
    },
  },
  S16: {
    title: 'Jaar, tijdvak en datums spreken elkaar tegen',
    what: 'Rij {row} noemt jaar {jaar} en tijdvak {tijdvak}, maar loopt van {begin} tot en met {einde}.',
    consequence: 'Niet duidelijk is over welke periode de uren gaan.',
    why: 'Het jaar, het tijdvak en de twee datums moeten dezelfde periode aanwijzen.',
    todo: 'Kijk in de loonaangifte om welk tijdvak het gaat en verbeter wat afwijkt, om te beginnen {cell}.',
  },
  S17: {
    title: 'Tijdvakken van één dienstverband overlappen',
    what: 'Rij {row} loopt van {begin} tot en met {einde}. Dat overlapt met rij {eersteRij} van dezelfde inkomstenverhouding.',
    consequence: 'Dezelfde uren tellen dubbel.',
    why: 'Een inkomstenverhouding wordt per maand of per vier weken aangegeven, niet allebei tegelijk.',
    todo: 'Laat alleen de rij staan die bij uw loonaangifte hoort.',
  },
  S18: {
    title: 'De opgave is niet volledig ingevuld',
    what: (facts) =>
      facts['waarde'] === ''
        ? '"{veld}" ({cell}) is leeg.'
        : 'Bij "{veld}" ({cell}) staat "{waarde}". Dat is niet te lezen.',
    consequence: {
      bestuur: 'Uw opgave is zo niet te verwerken.',
      sectorraad: 'De opgave is niet aan een organisatie en een jaar te koppelen.',
    },
    why: 'De opgave zegt van wie de meting is en over welk jaar zij gaat.',
    todo: 'Vul {cell} op blad {sheet} in.',
  },
  S19: {
    title: 'Een cijfer in Tabel 1 is niet te lezen',
    what: 'In {cell} staat "{waarde}". Dat is geen getal dat hier kan staan.',
    consequence: 'De tabel is niet te controleren en niet op te tellen.',
    why: 'In Tabel 1 staan alleen aantallen. Leeg mag; tekst niet.',
    todo: 'Vul het getal in of maak de cel leeg.',
  },
  S21: {
    title: 'Getal of datum is op twee manieren te lezen',
    what: 'In {cell} ({kop}) kan {gelezen} staan, maar ook {anders}. De andere cellen in de kolom maken het niet duidelijk.',
    consequence: 'Het programma rekent met {gelezen}. Is het {anders}, dan verandert de telling.',
    why: 'In Nederland staat een punt voor duizenden en komt de dag vóór de maand. Programma’s uit andere landen doen het andersom.',
    todo: ({ soort }) =>
      soort === 'date'
        ? 'Typ de datum in {cell} opnieuw met de maand als woord, zoals 5 december 2024.'
        : 'Typ het getal in {cell} opnieuw, zonder punt of komma bij de duizenden.',
  },
  S22: {
    title: 'Regio is op meer manieren geschreven',
    what: 'In {cell} staat "{waarde}". De meeste rijen schrijven "{ander}".',
    consequence: 'In de uitsplitsing per regio worden dit twee regels, elk met een deel van de banen.',
    why: 'Een regio telt op als overal dezelfde naam staat. UWV stelt de regio’s per jaar vast; of de naam bestaat, kan dit programma niet nagaan.',
    todo: 'Is dezelfde regio bedoeld? Verander {cell} in "{ander}". Zijn het er twee? Zeg dat in de toelichting.',
  },
  P01: {
    title: 'Er staat een BSN buiten de kolom BSN',
    what: 'In {cell} op blad {sheet} staat: {waarde}.',
    consequence: 'Dit BSN wordt bij delen of kopiëren gemakkelijk over het hoofd gezien.',
    why: 'Persoonsgegevens horen niet op meer plaatsen te staan dan nodig is.',
    todo: 'Haal het BSN daar weg. Verwijs naar een rij of een dossier zonder het nummer te noemen.',
  },
  P02: {
    title: 'Persoonsgegevens die niet nodig zijn',
    what: ({ cell, sheet, soort }) =>
      `In ${String(cell)} op blad ${String(sheet)} lijkt ${personalData[String(soort)] ?? 'een persoonsgegeven'} te staan.`,
    consequence: 'Iedereen die dit bestand krijgt, kan dit lezen. Voor de telling is het niet nodig.',
    why: 'Een meting bevat alleen wat voor de telling nodig is.',
    todo: 'Haal het weg voordat u het bestand deelt. Is het geen persoonsgegeven? Dan hoeft u niets te doen.',
  },
  C01: {
    title: 'Tabel 1 wijkt af van de rijen',
    what: 'In {cell} ({vorm}, {sector}) staat {opgegeven}. De rijen tellen op tot {rijen}: een verschil van {verschil}.',
    consequence: {
      bestuur: 'Uw opgave spreekt zichzelf tegen en wordt niet samengevoegd.',
      sectorraad: 'Het cijfer is niet te herleiden tot rijen en kan niet worden samengevoegd.',
    },
    why: 'Tabel 1 is de som van de rijen die meetellen. Alleen een verschil door afronden, hoogstens 1, is toegestaan.',
    todo: 'Neem de cijfers over die in Tabel 1 uit de rijen zijn berekend. Ontbreken er rijen? Voeg ze toe.',
  },
  C02: {
    title: 'Groot verschil met de vorige meting',
    what: 'Volgens {cell} was het vorige keer {vorig}. Nu is het {nu}. Dat scheelt meer dan {grens}%.',
    consequence: {
      bestuur: 'De sectorraad zal u vragen hoe dit komt.',
      sectorraad: 'Eén organisatie kan zo het beeld van de hele sector veranderen.',
    },
    why: 'Een grote verandering vraagt om een verklaring. De grens is een keuze van dit programma; met grens.jaarmutatie op blad BA_Parameters kiest u een andere.',
    todo: {
      bestuur:
        'Controleer of alle rijen er zijn. Klopt het? Schrijf in de toelichting wat er veranderde, zoals een fusie.',
      sectorraad: 'Lees de toelichting. Ontbreekt die? Vraag het bestuur naar de oorzaak.',
    },
  },
};
