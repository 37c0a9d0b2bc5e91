import type { QuestionWords, SituationWords } from '../nl/situation';

const sectors = {
  markt: 'An employer in the market',
  overheid: 'An employer in government or education',
};

/** Words of the screen “Does this count?”. */
export const situationWords: SituationWords = {
  intro:
    'Answer a few questions about one job. You will see whether it counts, where the law says so, and what would change the answer.',
  questions: {
    soort: {
      ask: 'What kind of work is it?',
      answers: {
        contract: 'A contract or appointment with the employer itself',
        uitzend: 'Temp agency work',
        payroll: 'Payroll',
        'wsw-detachering': 'Secondment from sheltered employment (Wsw)',
        'begeleid-werken':
          'Supported employment under the Wsw (begeleid werk): employed by an ordinary employer',
        'beschut-werk': 'Sheltered work (beschut werk)',
        inkoop: 'Services bought by government, such as cleaning or catering',
        'social-return': 'Social return: a condition in a public contract',
        stage: 'An internship',
        binnenwerk: 'Binnenwerk or central funding in central government (Rijk)',
      },
    },
    werkgever: {
      ask: 'Who pays the wages?',
      help: 'The employer on the payslip, who files the payroll return. With payrolling that is the payroll company.',
      answers: sectors,
    },
    inlener: {
      ask: 'Where does the person actually work?',
      help: 'Lent work counts where the person actually works, not at the temp agency or sociaal ontwikkelbedrijf.',
      answers: { ...sectors, onbekend: 'I do not know' },
    },
    beschut: {
      ask: 'Which act applies to the sheltered work?',
      answers: { wsw: 'The Wet sociale werkvoorziening (Wsw)', participatiewet: 'The Participatiewet' },
    },
    opdrachtgever: {
      ask: 'Who awards the contract?',
      answers: { rijk: 'Central government (Rijk)', ander: 'Someone else' },
    },
    loon: {
      ask: 'Were wages paid for the hours?',
      help: 'Wages that are in the payroll return. An expense allowance is not wages.',
      answers: { ja: 'Yes', nee: 'No' },
    },
    register: {
      ask: 'Is the person in the doelgroepregister?',
      help: 'An employer can ask UWV whether someone is in it. What matters is the period of the payroll return.',
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
      help: 'A benefit is not a registration. But it does show whether registration is possible.',
      answers: {
        wajong: 'Wajong',
        'wajong-geen-arbeidsvermogen': 'Wajong, no lasting work capacity',
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
  year: 'Year (optional)',
  yearHint: (year) =>
    `The answer is about December of this year. Blank: ${String(year)}, the last year for which a text of the law was read.`,
  yearWrong: (first, last) => `Fill in a year from ${String(first)} to ${String(last)}.`,
  aboutYear: (year) => `This answer is about December ${String(year)}.`,
  given: 'Your answers',
  change: 'Change',
  changeLabel: (question) => `Change your answer to: ${question}`,
  again: 'Start again',
  yes: 'Yes, this counts.',
  no: 'No, this does not count.',
  unknown: 'That is not known yet.',
  mayBeGround:
    'This benefit or indication can be a ground for registration. Ask UWV whether the person is in the register.',
  askUwv: 'Ask UWV whether the person is in the register.',
  uncertainWork: 'Note: how this kind of work counts has not been confirmed.',
  uncertain: (step) => `Note: how “${step}” counts has not been confirmed.`,
  lastText:
    'By the last known text of the law, market and government still count separately. A royal decree can change that (Wet banenafspraak, article 13).',
  restsOn: 'Where the law says so',
  wouldChange: 'What would change the answer',
  nothing: 'No other answer would change the outcome.',
  instead: (answer, outcome) => `${answer}: ${outcome}`,
  version: (day) => `text as of ${day}`,
  insert: 'Insert formula',
  occupied: (address) => `There is already something in ${address}.`,
  overwrite: 'Replace',
  inserted: (address) => `Inserted in ${address}.`,
  insertFailed: 'The formula could not be inserted.',
};
