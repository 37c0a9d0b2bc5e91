import type { GlossaryTerm } from './glossary';
import type { PaneWords } from './pane';

const quoted = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Waarmee het taakvenster zoekt: gewone woorden voor wat hier anders heet. */
export const searchWords = {
  /** Woorden die niets zeggen over wat iemand zoekt. */
  stopWords: (
    'aan al als ben bent bij dan dat de der des deze die dit doe doen doet door een en er gaat ga geen had heb hebben hebt heeft ' +
    'het hier hoe hoeveel ie iets ik in is je jij kan kun kunnen kunt krijg krijgt krijgen maar me met mij mijn moet moeten mag na naar niet nog nu of om ' +
    'ons onze ook op over per te ten ter tot u uit uw van vanaf voor waar waarom wanneer wat we wel welk welke werd wie wij wil ' +
    'word worden wordt zal ze zich zij zijn zo zonder'
  ).split(' ') as readonly string[],
  /** Hoe mensen een begrip ook noemen. */
  everyday: {
    aangiftetijdvak: 'tijdvak periode',
    baan: 'arbeidsplaats job',
    BSN: 'burgerservicenummer sofinummer',
    doelgroepregister: 'register doelgroep doelgroepverklaring uwv lijst geregistreerd registratie',
    doelstelling: 'doel streefcijfer target',
    'formeel dienstverband': 'formeel vast loondienst contract arbeidscontract arbeidsovereenkomst',
    grond: 'reden indicatie',
    inleenverband:
      'inleen inlenen ingeleend inlener inhuren ingehuurd inhuur uitzendkracht uitzendbureau uitzendwerk detachering gedetacheerd',
    LKV: 'loonkostenvoordeel subsidie korting',
    loonheffingennummer: 'lhnr werkgeversnummer',
    overheidssector: 'sector',
    quotumheffing: 'boete',
    realisatie: 'resultaat behaald gerealiseerd',
    'sociaal ontwikkelbedrijf': 'sw sociale werkplaats werkbedrijf',
    toelichting: 'uitleg uitleggen toelichten verklaring',
    verdeelsleutel: 'sleutel verdeling verdelen',
    'verloonde uren': 'loonuren gewerkte',
    Wajong: 'wajonger',
    werkbehoud: 'duurzaamheid',
    Wsw: 'werkvoorziening',
  } as Readonly<Partial<Record<GlossaryTerm, string>>>,
  /** Andere woorden die hetzelfde zeggen, regel voor regel. */
  alike: [
    'persoon personen medewerker werknemer personeel mensen iemand collega',
    'salaris loon loonaangifte salarisbestand loonlijst salarisadministratie',
    'tellen telt geteld meetellen telling',
    'fout fouten verkeerd herstellen verbeteren',
    'bestuur schoolbestuur school organisatie',
    'datum datums dag',
    'stage stagiair stagiaire stagiaires',
    'uren uur deeltijd parttime fulltime voltijd oproepkracht nulurencontract',
    'inleveren insturen opsturen aanleveren indienen versturen',
    'dubbel tweemaal nogmaals',
    'ziek ziekte verzuim verlof vakantie',
    'privacy avg persoonsgegevens gegevens',
    'zzp zelfstandige freelancer inkoop schoonmaak inbesteding',
    'voorspelling verwachting prognose scenario',
  ] as readonly string[],
  /** Waarmee iemand een scherm zoekt. */
  screens: {
    start: '',
    maken: 'salarisbestand loonaangifte maken invullen beginnen uwv lijst minuten',
    persoon: 'medewerker invoeren toevoegen ingeleende ingeleend uitzendkracht tellen',
    nieuw: 'sjabloon leeg werkmap beginnen',
    controleren: 'fout herstellen nakijken klopt controle ongedaan terugdraaien kopie',
    toelichten: 'waarschuwing uitleggen toelichting',
    resultaat: 'jaarverslag jaarverslaglegging bestuursverslag duo uitkomst aantal banen inleveren grafiek',
    samenvoegen: 'sectorraad verzamelen optellen besturen brieven terugsturen kopie openbaar publicatie',
    vergelijken: 'vorig jaar verschil voor na',
    rapport: 'afdrukken pdf bewaren publicatie openbaar accountant inleveren',
    jaarrapportage: 'sectorraad ministerie overheidssectoren jaarrapport jaarlijks rapportage',
    teltditmee:
      'meetellen ingeleende stage inkoop beschut medewerker tellen payroll participatiewet uitkering bijstand vrijwilliger zzp',
    functies: 'formule excel berekenen',
    parameters: 'cijfers bron norm scenario wat als voorspelling grafiek doel',
    hulp: '',
    instellingen: 'taal engels donker rol grens',
  } as Readonly<Record<keyof PaneWords['screens'], string>>,
  /** Waarmee iemand een hoofdstuk van de hulp zoekt. */
  chapters: {
    steps: 'stappen beginnen handleiding uitleg hulp werkwijze',
    selfTest: 'werkt niet doet het probleem storing kapot melden',
    privacy: 'privacy avg gegevens persoonsgegevens veilig internet server bewaren delen',
  },
  screensFound: 'Schermen',
  nothing: (question: string) =>
    `Niets gevonden voor “${question}”. Probeer één gewoon woord, zoals baan, inleen of uren. Of typ de code van een regel, zoals B06. Een formule zoekt u bij Functies, een cijfer bij Parameters.`,
  unknown: (words: readonly string[]) =>
    `${quoted.format(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'staat' : 'staan'} nergens. Gezocht is met de andere woorden.`,
};

export type SearchWords = typeof searchWords;
