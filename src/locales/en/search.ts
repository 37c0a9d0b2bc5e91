import type { SearchWords } from '../nl/search';

const quoted = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the pane searches with: everyday words for what has another name here. */
export const searchWords: SearchWords = {
  stopWords: (
    'a about all am an and any are as at be been by can could did do does for from get had has have how i if in into is it its ' +
    'many me much must my no not of on or our ours shall should so than that the their them there these they this those to too ' +
    'us was we were what when where which who whom why will with without would you your'
  ).split(' '),
  everyday: {
    aangiftetijdvak: 'period tijdvak',
    baan: 'job jobs',
    BSN: 'citizen service number',
    doelgroepregister: 'register registered registration list uwv',
    doelstelling: 'target goal',
    'formeel dienstverband': 'formal contract employed permanent',
    grond: 'ground reason',
    inleenverband: 'lent lend lending lender hired hire borrowed agency temp secondment seconded posted',
    LKV: 'benefit subsidy wage cost',
    loonheffingennummer: 'payroll tax number',
    overheidssector: 'sector',
    quotumheffing: 'fine',
    realisatie: 'result realised achieved',
    'sociaal ontwikkelbedrijf': 'sheltered workshop social enterprise',
    toelichting: 'explanation explain',
    verdeelsleutel: 'key split',
    'verloonde uren': 'paid hours',
    Wajong: 'young',
    werkbehoud: 'retention',
    Wsw: 'sheltered',
  },
  alike: [
    'person people worker workers employee employees staff somebody colleague',
    'salary payroll wage pay',
    'count counts counted counting',
    'mistake mistakes error errors wrong mend fix',
    'board school organisation',
    'date dates day',
    'internship intern trainee placement',
    'hours hour part-time parttime full-time',
    'submit send deliver',
    'duplicate double twice',
    'sick sickness leave holiday',
    'privacy gdpr personal data',
    'freelance freelancer self-employed purchase cleaning',
    'forecast prediction scenario',
  ],
  screens: {
    start: '',
    maken: 'payroll salary make fill begin uwv list minutes',
    persoon: 'employee enter add lent hired agency count',
    nieuw: 'template empty workbook begin',
    controleren: 'error fix right check undo copy',
    toelichten: 'warning explain explanation',
    resultaat: 'annual report duo outcome number of jobs submit chart',
    samenvoegen: 'sector council collect add up boards letters return copy public publication',
    vergelijken: 'last year difference before after',
    rapport: 'print pdf save publication public auditor submit hand in',
    jaarrapportage: 'sector council ministry government sectors yearly annual report',
    teltditmee: 'count lent hired internship purchase sheltered employee payroll benefit volunteer freelance',
    functies: 'formula excel calculate',
    parameters: 'figures source norm scenario what if forecast chart target',
    hulp: '',
    instellingen: 'language dutch dark role limit',
  },
  chapters: {
    steps: 'steps begin manual guide help how',
    selfTest: 'does not work problem broken report',
    privacy: 'privacy gdpr data personal safe internet server store share',
  },
  screensFound: 'Screens',
  nothing: (question) =>
    `Nothing found for “${question}”. Try one everyday word, such as job, lent or hours. Or type the code of a rule, such as B06. For a formula look under Functions, for a figure under Parameters.`,
  unknown: (words) =>
    `${quoted.format(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'is' : 'are'} nowhere to be found. The other words were searched for.`,
};
