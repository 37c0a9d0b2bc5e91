import type { ColumnId } from '../../meting/form/columns';
import type { OpgaveField } from '../../meting/form/opgave';
import type { TemplateKind } from '../../meting/form/templates';

/** Words in the workbooks that the product hands out. */
export interface TemplateWords {
  readonly titles: Readonly<Record<TemplateKind, string>>;
  /** What to fill in, for each column of `Meting`: Excel shows it beside the cell (at most 200 characters). */
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly required: string;
  readonly optional: string;
  readonly notAllowed: string;
  readonly opgaveTitle: string;
  readonly opgaveHint: string;
  readonly opgaveHelp: Readonly<Record<OpgaveField, string>>;
  readonly tabel1Title: { readonly toename: string; readonly banen: string };
  readonly tabel1HandedIn: string;
  readonly tabel1FromRows: { readonly toename: string; readonly banen: string };
  readonly tabel1Difference: string;
  readonly tabel1Rows: Readonly<Record<'formeel' | 'inleen' | 'totaal' | 'doelstelling', string>>;
  readonly tabel1Columns: Readonly<Record<'markt' | 'overheid' | 'totaal', string>>;
  readonly tabel1FromRowsNote: string;
  readonly hoursPerJob: string;
  readonly toelichtingHelp: string;
  readonly listsCode: string;
  readonly listsMeaning: string;
  readonly instructionTitle: string;
  readonly instruction: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** For a workbook of Tabel 1 alone, without rows of persons. */
  readonly instructionTabel1: TemplateWords['instruction'];
  readonly instructionColumns: readonly [string, string, string];
  readonly versionLine: (kind: string, version: number, fingerprint: string) => string;
  readonly footer: string;
}

export const templateWords: TemplateWords = {
  titles: {
    schoolbestuur: 'Meting banenafspraak: schoolbestuur',
    sectororganisatie: 'Meting banenafspraak: organisatie in een sector',
    landelijk: 'Meting banenafspraak: landelijk',
    tabel1: 'Meting banenafspraak: alleen Tabel 1',
  },
  columns: {
    jaar: 'Het kalenderjaar van de meting, in vier cijfers. Voorbeeld: 2025.',
    tijdvak: 'Het aangiftetijdvak. Een maand als 2025-12, vier weken als 2025-P13.',
    tijdvakType: 'MND (maand), 4WK (vier weken), HJR (half jaar) of JR (jaar).',
    datAanvTv: 'Eerste dag van het aangiftetijdvak, als dag-maand-jaar. Voorbeeld: 01-12-2025.',
    datEindTv: 'Laatste dag van het aangiftetijdvak, als dag-maand-jaar. Voorbeeld: 31-12-2025.',
    bsn: 'Burgerservicenummer: negen cijfers. Excel laat voornullen zien, u hoeft ze niet te typen.',
    lhnr: 'Negen cijfers, de letter L en twee cijfers. Voorbeeld: 123456782L01.',
    numIv: 'Het volgnummer van de inkomstenverhouding uit de loonaangifte. Meestal 1.',
    cdAard:
      'De aard van de arbeidsverhouding uit de loonaangifte, als code. Voorbeeld: 1 (arbeidsovereenkomst) of 11 (uitzendkracht).',
    vorm: 'formeel: in dienst bij uw organisatie. inleen: via een uitzendbureau of detachering vanuit de Wsw.',
    inRegister: 'ja als UWV heeft bevestigd dat de persoon in het doelgroepregister staat, anders nee.',
    grond:
      'De grond van de registratie in het doelgroepregister. De betekenis van elke code staat op het blad Lijsten.',
    datRegistratie: 'De dag waarop de registratie in het doelgroepregister begon.',
    datEindRegistratie: 'De dag waarop de registratie eindigde. Laat leeg als de registratie nog loopt.',
    datAanvIkv: 'De dag waarop de inkomstenverhouding begon.',
    datEindIkv: 'De dag waarop de inkomstenverhouding eindigde. Laat leeg als die nog loopt.',
    verloondeUren: 'Alle uren waarover in dit tijdvak loon is betaald, zoals in de loonaangifte.',
    contracturenPW: 'De uren per week volgens het contract.',
    onbepaaldeTijd: 'ja bij een contract voor onbepaalde tijd, anders nee.',
    sectorUitlener: 'De sector van de organisatie die de persoon uitleent: markt of overheid.',
    sectorInlener:
      'De sector waar de persoon echt werkt: markt of overheid. Vul dit in bij elke rij met vorm inleen.',
    lhnrInlener: 'Het loonheffingennummer van de organisatie waar de persoon werkt.',
    urenToegerekend:
      'De uren die de uitlener volgens afspraak aan de inlener toerekent. Niet meer dan de verloonde uren.',
    sector: 'De sector waarin de rij meetelt. Bij inleen is dat de sector van de inlener.',
    overheidssector: 'De sector binnen de overheid, bijvoorbeeld po of vo. Laat leeg bij sector markt.',
    regio: 'De arbeidsmarktregio waar de persoon werkt.',
    lkvGevraagd: 'ja als het loonkostenvoordeel is aangevraagd in de loonaangifte, anders nee.',
    geboortedatum: 'De geboortedatum. Alleen nodig om de AOW-leeftijd te controleren.',
    sectorcode: 'De sectorcode van de Belastingdienst, een getal van 1 tot en met 69.',
    duurzaamGeenArbeidsvermogen:
      'ja als in de Wajong is vastgesteld dat iemand duurzaam geen arbeidsvermogen heeft.',
    beperkingVoor18: 'ja als de beperking ontstond voor het achttiende jaar of tijdens een studie.',
    divisor: 'De uren van één baan in dit tijdvak waarmee u hebt gerekend.',
    banen: 'De verloonde uren gedeeld door de uren per baan, met vier cijfers achter de komma.',
    lkvBedrag: 'Het bedrag van het loonkostenvoordeel in euro.',
    bonusaandeel: 'Het deel van de bonus voor deze organisatie, van 0% tot en met 100%.',
  },
  required: 'Verplicht.',
  optional: 'Mag leeg blijven.',
  notAllowed: 'Dit kan hier niet staan.',
  opgaveTitle: 'Opgave van de organisatie',
  opgaveHint: 'Vul de lichte cellen in, en verander de rest van dit blad niet.',
  opgaveHelp: {
    organisatie: 'De naam van uw organisatie of bestuur.',
    organisatienummer: 'Het bestuursnummer, KvK-nummer of RSIN.',
    jaar: 'Het kalenderjaar van de meting.',
    peilmaand: 'De maand waarover u meet, als getal. Meestal 12 (december).',
    sector: 'markt of overheid.',
    overheidssector: 'Bijvoorbeeld po, vo, gemeenten. Zie het blad Lijsten.',
    regio: 'De arbeidsmarktregio waar uw mensen werken.',
    lhnr: 'Negen cijfers, de letter L en twee cijfers. Voorbeeld: 123456782L01.',
    contactrol: 'De functie van wie vragen kan beantwoorden. Vul geen naam in.',
    urenTotaal: 'Nodig om uw quotum te berekenen.',
    urenVorigJaar: 'Nodig om te bepalen of u onder de grens voor kleine werkgevers valt.',
    urenDoelgroep: 'De verloonde uren van alle mensen uit de doelgroep in het jaar.',
    quotumpercentage: 'Het percentage waarmee u hebt gerekend.',
    quotumtekort: 'Het tekort dat u hebt berekend, in banen.',
    quotumheffing: 'De heffing die u hebt berekend, in euro. Deze wordt nu niet opgelegd.',
    datumIndiening: 'De dag waarop de laatste loonaangifte over het jaar is ingediend.',
    datumInleenovereenkomst: 'De dag van de afspraak over toegerekende uren.',
    banenVorigJaar: 'Het aantal banen in uw vorige meting. Hiermee ziet u het verschil.',
    personenVorigJaar: 'Het aantal personen in uw vorige meting.',
    niemand:
      'Werkte er niemand uit de doelgroep, in dienst of ingeleend? Kies dan ja, en laat het blad Meting leeg. Uw organisatie telt dan mee met nul banen.',
  },
  tabel1Title: {
    toename: 'Tabel 1. Toename van het aantal banen sinds de nulmeting',
    banen: 'Tabel 1. Aantal banen van de organisatie',
  },
  tabel1HandedIn: 'Opgave',
  tabel1FromRows: { banen: 'Uit de rijen van Meting', toename: 'Uit de rijen van Meting (niveau)' },
  tabel1Difference: 'Verschil',
  tabel1Rows: { formeel: 'Formeel', inleen: 'Inleen', totaal: 'Totaal', doelstelling: 'Doelstelling' },
  tabel1Columns: { markt: 'Markt', overheid: 'Overheid', totaal: 'Totaal' },
  tabel1FromRowsNote:
    'De formules tellen alle rijen van Meting, behalve beschut werk en rijen met "nee" bij het register. Ze kijken niet naar de datums van de registratie en niet naar fouten in een rij. De controle doet dat wel, en zegt welke rijen niet meetellen. Staat nergens een sector, dan zijn er alleen totalen.',
  hoursPerJob: 'Uren van één baan',
  toelichtingHelp:
    'De controle vult dit blad als u een waarschuwing toelicht. U kunt de tekst ook hier aanpassen.',
  listsCode: 'Code',
  listsMeaning: 'Betekenis',
  instructionTitle: 'Zo vult u deze werkmap in',
  instruction: [
    {
      heading: 'In vier stappen',
      lines: [
        '1. Vul het blad Opgave in: uw organisatie, het jaar en de sector.',
        '2. Kies in de invoegtoepassing Banenafspraak voor Meting maken: uit uw salarisbestand en de lijst van UWV komt een ingevulde werkmap. Met Persoon toevoegen zet u er één persoon bij.',
        'Of vul het blad Meting zelf in: één rij voor elke inkomstenverhouding en elk tijdvak. Plakken uit een ander bestand mag.',
        '3. Vergelijk op het blad Tabel 1 uw eigen cijfers met de som van de rijen.',
        '4. Controleer de werkmap met de invoegtoepassing Banenafspraak. Los de fouten op en licht de waarschuwingen toe.',
      ],
    },
    {
      heading: 'Goed om te weten',
      lines: [
        'Een baan is geen persoon: één baan is 25,5 verloonde uren per week.',
        'Beschut werk telt niet mee. Laat deze rijen gerust staan: de controle telt ze niet.',
        'Een ingeleende medewerker telt mee in de sector waar hij of zij echt werkt.',
        'Verander de koppen in rij 1 niet. Extra kolommen mogen rechts van de laatste kop.',
        'Excel controleert zelf de eerste rijen bij het typen. De invoegtoepassing controleert elke rij, ook na plakken.',
        'Weigert Excel een wijziging? Een blad is beveiligd tegen vergissingen, zonder wachtwoord: Controleren > Beveiliging blad opheffen.',
      ],
    },
    {
      heading: 'Persoonsgegevens',
      lines: [
        'Deze werkmap bevat BSN en gegevens over gezondheid. Bewaar en verstuur die volgens de regels van uw organisatie.',
        'Zet geen namen, mailadressen of diagnoses in de werkmap. Ze zijn niet nodig voor de meting.',
        'De controle gebeurt op uw eigen computer. Er gaat niets naar buiten.',
      ],
    },
  ],
  instructionTabel1: [
    {
      heading: 'In drie stappen',
      lines: [
        '1. Vul het blad Opgave in: uw organisatie en het jaar.',
        '2. Zet op het blad Tabel 1 uw cijfers: de toename sinds de nulmeting, en daaronder de verdeelsleutel van het jaar.',
        '3. Controleer de werkmap met de invoegtoepassing Banenafspraak. Los de fouten op en licht de waarschuwingen toe.',
      ],
    },
    {
      heading: 'Goed om te weten',
      lines: [
        'Een baan is geen persoon: één baan is 25,5 verloonde uren per week.',
        'Beschut werk telt niet mee.',
        'Ingeleende banen tellen mee in de sector waar het werk gebeurt. Landelijk gaat dat met de verdeelsleutel.',
        'Cijfers die elk apart zijn afgerond, mogen samen iets van hun totaal afwijken. De controle zegt hoeveel.',
        'Weigert Excel een wijziging? Een blad is beveiligd tegen vergissingen, zonder wachtwoord: Controleren > Beveiliging blad opheffen.',
      ],
    },
    {
      heading: 'Persoonsgegevens',
      lines: [
        'Deze werkmap bevat geen gegevens van personen. Zet er ook geen namen, nummers of mailadressen in.',
        'De controle gebeurt op uw eigen computer. Er gaat niets naar buiten.',
      ],
    },
  ],
  instructionColumns: ['Kolom van Meting', 'Nodig', 'Wat u invult'],
  versionLine: (kind, version, fingerprint) =>
    `Sjabloon ${kind}, versie ${String(version)}, vingerafdruk ${fingerprint}`,
  footer: 'Bevat persoonsgegevens',
};
