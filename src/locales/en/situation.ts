import type { QuestionWords, SituationWords } from '../nl/situation';

const sectors = {
  markt: 'An employer in the market',
  overheid: 'An employer in government or education',
};

/** Words of the screen “Does this count?”. */
export const situationWords: SituationWords = {
  intro:
    'Answer a few questions about one job. You see whether it counts, where that is laid down, and what would change the answer.',
  questions: {
    soort: {
      ask: 'What kind of work is it?',
      answers: {
        contract: 'A contract or appointment with the employer itself',
        uitzend: 'Temp agency work',
        payroll: 'Payroll',
        'wsw-detachering': 'Secondment from sheltered employment (Wsw)',
        'begeleid-werken': 'Begeleid werken (Wsw): employed by an ordinary employer',
        'beschut-werk': 'Sheltered work (beschut werk)',
        inkoop: 'Services bought by government, such as cleaning or catering',
        'social-return': 'Social return: a condition of a contract',
        stage: 'An internship',
        binnenwerk: 'Binnenwerk or central funding in central government',
      },
    },
    werkgever: { ask: 'Who pays the wage?', answers: sectors },
    inlener: {
      ask: 'Where is the work done?',
      help: 'Lent work counts where someone really works, not at the temp agency or the social enterprise.',
      answers: { ...sectors, onbekend: 'I do not know' },
    },
    beschut: {
      ask: 'Which act governs the sheltered work?',
      answers: { wsw: 'The Wet sociale werkvoorziening (Wsw)', participatiewet: 'The Participatiewet' },
    },
    opdrachtgever: {
      ask: 'Who awards the contract?',
      answers: { rijk: 'Central government (Rijk)', ander: 'Someone else' },
    },
    loon: {
      ask: 'Is wage paid for the hours?',
      help: 'Wage that is in the payroll return. An expense allowance is no wage.',
      answers: { ja: 'Yes', nee: 'No' },
    },
    register: {
      ask: 'Is the person in the doelgroepregister?',
      help: 'UWV tells an employer on request whether someone is in it. What matters is the period of the payroll return.',
      answers: {
        ja: 'Yes, the whole period',
        deels: 'Yes, part of the period',
        later: 'Only after that period',
        nee: 'No',
        onbekend: 'I do not know',
      },
    },
    uitkering: {
      ask: 'Which benefit or indication does the person have?',
      help: 'A benefit is not a registration. It does say whether registration is possible.',
      answers: {
        wajong: 'Wajong',
        'wajong-geen-arbeidsvermogen': 'Wajong, lasting incapacity for work',
        participatiewet: 'Participatiewet (social assistance or wage subsidy)',
        wsw: 'A Wsw indication',
        'iva-loondispensatie': 'IVA, with loondispensatie',
        wia: 'WIA (other than IVA with loondispensatie)',
        ww: 'WW (unemployment benefit)',
        geen: 'None of these, or I do not know',
      },
    },
    sinds: {
      ask: 'Which year is it about?',
      answers: { 'voor-2026': 'A year before 2026', 'vanaf-2026': '2026 or later' },
    },
  } satisfies QuestionWords,
  given: 'Your answers',
  change: 'Change',
  changeLabel: (question) => `Change your answer to: ${question}`,
  again: 'Start again',
  yes: 'Yes, this counts.',
  no: 'No, this does not count.',
  unknown: 'That cannot be said yet.',
  mayBeGround:
    'This benefit or indication can be a ground for registration. Ask UWV whether the person is in the register.',
  askUwv: 'Ask UWV whether the person is in the register.',
  uncertain: (step) => `Note: for “${step}” the treatment has not been verified.`,
  lastText:
    'That market and government count apart rests on the last known text of the law. Look for a royal decree on article 2 of the Wet banenafspraak.',
  restsOn: 'Where this is laid down',
  wouldChange: 'What would change the answer',
  nothing: 'No other answer gives another outcome.',
  instead: (answer, outcome) => `${answer}: ${outcome}`,
  version: (day) => `text of ${day}`,
  insert: 'Insert formula',
  occupied: (address) => `There is something in ${address} already.`,
  overwrite: 'Replace',
  inserted: (address) => `Inserted in ${address}.`,
  insertFailed: 'Inserting failed.',
};
