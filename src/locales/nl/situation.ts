import type { QuestionId, questions } from '../../counting';

/** De woorden van een vraag, met een naam voor elk antwoord. */
export type QuestionWords = {
  readonly [Q in QuestionId]: {
    readonly ask: string;
    readonly help?: string;
    readonly answers: Readonly<Record<keyof (typeof questions)[Q] & string, string>>;
  };
};

const sectors = {
  markt: 'Een werkgever in de markt',
  overheid: 'Een werkgever bij de overheid of in het onderwijs',
};

/** Woorden van het scherm “Telt dit mee?”. */
export const situationWords = {
  intro:
    'Beantwoord een paar vragen over één baan. U ziet of die baan meetelt, waar dat staat en wat het antwoord zou veranderen.',
  questions: {
    soort: {
      ask: 'Wat voor werk is het?',
      answers: {
        contract: 'Een contract of aanstelling bij de werkgever zelf',
        uitzend: 'Uitzendwerk',
        payroll: 'Payroll',
        'wsw-detachering': 'Detachering vanuit de sociale werkvoorziening (Wsw)',
        'begeleid-werken': 'Begeleid werk (Wsw): in dienst bij een gewone werkgever',
        'beschut-werk': 'Beschut werk',
        inkoop: 'Werk dat de overheid inkoopt, zoals schoonmaak of catering',
        'social-return': 'Social return: een afspraak bij een opdracht',
        stage: 'Een stage',
        binnenwerk: 'Binnenwerk of centrale financiering bij het Rijk',
      },
    },
    werkgever: {
      ask: 'Wie betaalt het loon?',
      help: 'Wie op de loonstrook staat en de loonaangifte doet. Bij payroll is dat het payrollbedrijf.',
      answers: sectors,
    },
    inlener: {
      ask: 'Waar werkt de persoon echt?',
      help: 'Ingeleend werk telt mee waar iemand echt werkt, niet bij het uitzendbureau of het sociaal ontwikkelbedrijf.',
      answers: { ...sectors, onbekend: 'Dat weet ik niet' },
    },
    beschut: {
      ask: 'Welke wet geldt voor het beschut werk?',
      answers: {
        wsw: 'De Wet sociale werkvoorziening (Wsw)',
        participatiewet: 'De Participatiewet',
      },
    },
    opdrachtgever: {
      ask: 'Wie is de opdrachtgever?',
      answers: { rijk: 'De rijksoverheid', ander: 'Een ander' },
    },
    loon: {
      ask: 'Is er loon betaald over de uren?',
      help: 'Loon dat in de loonaangifte staat. Een onkostenvergoeding is geen loon.',
      answers: { ja: 'Ja', nee: 'Nee' },
    },
    register: {
      ask: 'Staat de persoon in het doelgroepregister?',
      help: 'UWV vertelt een werkgever op verzoek of iemand erin staat. Het gaat om de periode van de loonaangifte.',
      answers: {
        ja: 'Ja, de hele periode',
        deels: 'Ja, een deel van de periode',
        later: 'Pas na die periode',
        nee: 'Nee',
        onbekend: 'Dat weet ik niet',
      },
    },
    uitkering: {
      ask: 'Welke uitkering of indicatie heeft de persoon?',
      help: 'Een uitkering is nog geen registratie. U ziet er wel aan of registratie mogelijk is.',
      answers: {
        wajong: 'Wajong',
        'wajong-geen-arbeidsvermogen': 'Wajong, duurzaam geen arbeidsvermogen',
        participatiewet: 'Participatiewet (bijstand of loonkostensubsidie)',
        wsw: 'Een Wsw-indicatie',
        'iva-loondispensatie': 'IVA, met loondispensatie',
        wia: 'WIA (maar geen IVA met loondispensatie)',
        ww: 'WW',
        geen: 'Geen van deze, of ik weet het niet',
      },
    },
    sinds: {
      ask: 'Over welk jaar gaat het?',
      answers: { 'voor-2026': 'Een jaar voor 2026', 'vanaf-2026': '2026 of later' },
    },
  } satisfies QuestionWords,
  year: 'Jaar (niet verplicht)',
  yearHint: (year: number) =>
    `Het antwoord gaat over december van dit jaar. Leeg: ${String(year)}, het laatste jaar waarvan een tekst van de wet is gelezen.`,
  yearWrong: (first: number, last: number) =>
    `Vul een jaar in van ${String(first)} tot en met ${String(last)}.`,
  aboutYear: (year: number) => `Dit antwoord gaat over december ${String(year)}.`,
  given: 'Uw antwoorden',
  change: 'Wijzigen',
  changeLabel: (question: string) => `Wijzigen: uw antwoord op ${question}`,
  again: 'Opnieuw beginnen',
  yes: 'Ja, dit telt mee.',
  no: 'Nee, dit telt niet mee.',
  unknown: 'Dat is nog niet bekend.',
  mayBeGround:
    'Deze uitkering of indicatie kan een grond voor registratie zijn. Vraag UWV of de persoon in het register staat.',
  askUwv: 'Vraag UWV of de persoon in het register staat.',
  uncertainWork: 'Let op: hoe dit soort werk meetelt, is nog niet bevestigd.',
  uncertain: (step: string) => `Let op: hoe “${step}” meetelt, is nog niet bevestigd.`,
  lastText:
    'Volgens de laatst bekende tekst van de wet tellen markt en overheid nog apart. Een koninklijk besluit kan dat veranderen (Wet banenafspraak, artikel 13).',
  restsOn: 'Waar dit staat',
  wouldChange: 'Wat het antwoord zou veranderen',
  nothing: 'Geen enkel ander antwoord geeft een andere uitkomst.',
  instead: (answer: string, outcome: string) => `${answer}: ${outcome}`,
  version: (day: string) => `tekst van ${day}`,
  insert: 'Formule invoegen',
  occupied: (address: string) => `In ${address} staat al iets.`,
  overwrite: 'Vervangen',
  inserted: (address: string) => `Ingevoegd in ${address}.`,
  insertFailed: 'Invoegen is niet gelukt.',
};

export type SituationWords = typeof situationWords;
