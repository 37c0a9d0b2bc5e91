/**
 * The walls between the rooms of src/: who may import whom (docs/architecture.md).
 * Tests may reach everywhere; the rules look at what ships.
 */
const rooms = {
  law: [],
  privacy: [],
  counting: ['law'],
  workbook: [],
  locales: ['law', 'counting', 'meting', 'compose', 'functions', 'sql'],
  sql: ['law', 'counting', 'meting'],
  meting: ['privacy', 'law', 'counting', 'workbook'],
  host: ['workbook', 'meting'],
  'excel-protocol': ['host'],
  check: ['privacy', 'law', 'counting', 'meting', 'workbook'],
  compose: ['privacy', 'law', 'counting', 'meting', 'workbook'],
  functions: ['privacy', 'law', 'counting', 'meting', 'locales', 'workbook'],
  report: ['privacy', 'law', 'counting', 'meting', 'workbook', 'check', 'compose', 'locales', 'sql'],
  taskpane: [
    'privacy',
    'law',
    'counting',
    'meting',
    'workbook',
    'host',
    'check',
    'compose',
    'functions',
    'report',
    'locales',
  ],
  cli: [
    'privacy',
    'law',
    'counting',
    'meting',
    'workbook',
    'check',
    'compose',
    'report',
    'locales',
    'functions',
    'sql',
  ],
  workbench: [
    'excel-protocol',
    'privacy',
    'law',
    'counting',
    'meting',
    'workbook',
    'host',
    'check',
    'functions',
    'report',
    'locales',
  ],
};

/** Rooms that may use only the types of another room, never its code. */
const typesOnly = [
  ['meting', 'workbook'],
  ['host', 'workbook'],
  ['host', 'meting'],
  ['locales', 'meting'],
  ['locales', 'compose'],
  ['locales', 'functions'],
  ['locales', 'counting'],
  ['locales', 'law'],
  ['locales', 'sql'],
  ['functions', 'workbook'],
];

/** The rooms inside src/meting, one way: a sheet has a form, is read and counted, then judged, then joined with others. */
const metingRooms = {
  form: [],
  read: ['form'],
  count: ['form'],
  generate: ['form', 'count'],
  judge: ['form', 'read', 'count'],
  rules: ['form', 'read', 'count', 'generate', 'judge'],
  consolidate: ['form', 'count', 'judge'],
};

/** The floors of src/meting/read: values of cells, then sheets of rows and sheets of fields, then whatever a sheet holds. */
const readFloors = { values: [], meting: ['values'], forms: ['values'] };

const notTests = '\\.(test|bench)\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `walls-of-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: notTests },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    ...Object.entries(metingRooms).map(([room, may]) => ({
      name: `walls-of-meting-${room}`,
      severity: 'error',
      from: { path: `^src/meting/${room}/`, pathNot: notTests },
      to: { path: '^src/meting/', pathNot: `^src/meting/(${[room, ...may].join('|')})/` },
    })),
    ...Object.entries(readFloors).map(([floor, may]) => ({
      name: `walls-of-meting-read-${floor}`,
      severity: 'error',
      from: { path: `^src/meting/read/${floor}/`, pathNot: notTests },
      // What was seen of a sheet is the common contract of this room: types only.
      to: {
        path: '^src/meting/read/',
        pathNot: `^src/meting/read/((${[floor, ...may].join('|')})/|seen\\.ts$)`,
      },
    })),
    ...typesOnly.map(([from, to]) => ({
      name: `${from}-takes-only-types-of-${to}`,
      severity: 'error',
      from: { path: `^src/${from}/`, pathNot: notTests },
      // The table contract carries the constants that name what its arrays hold.
      // The words of one function or rule stand beside it; locales gather them.
      to: {
        path: `^src/${to}/`,
        pathNot: '^src/workbook/table\\.ts$|words\\.(nl|en)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    })),
    {
      name: 'screens-stand-alone',
      severity: 'error',
      from: { path: '^src/taskpane/screens/([^/]+)/', pathNot: notTests },
      to: { path: '^src/taskpane/screens/([^/]+)/', pathNot: '^src/taskpane/screens/$1/' },
    },
    {
      name: 'worker-knows-no-screen',
      severity: 'error',
      from: { path: '^src/taskpane/worker/', pathNot: notTests },
      to: { path: '^src/taskpane/(app|checker|parts|screens|state)/' },
    },
    {
      name: 'pane-and-worker-share-the-protocol-only',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: ['^src/taskpane/(worker|test-support)/', notTests] },
      to: { path: '^src/taskpane/worker/', pathNot: '^src/taskpane/worker/(protocol|remote)\\.ts$' },
    },
    {
      name: 'functions-and-rules-say-nothing',
      severity: 'error',
      from: { path: '^src/(functions|meting)/', pathNot: 'words\\.(nl|en)\\.ts$' },
      to: { path: '^src/(functions|meting)/.*words\\.(nl|en)\\.ts$' },
    },
    {
      name: 'a-rule-checks-and-makes-nothing',
      severity: 'error',
      from: { path: '^src/meting/rules/', pathNot: '/(examples|draft-[^/]+)\\.ts$' },
      to: { path: '^src/meting/generate/' },
    },
    {
      name: 'a-function-computes-and-documents-nothing',
      severity: 'error',
      from: { path: '^src/functions/(catalogue/([^/]+/function|index)|register|run)\\.ts$' },
      to: { path: '(documentation|examples|by-group)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'examples-do-not-ship',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/functions/(catalogue/examples|example-sheets)\\.ts$',
          '^src/meting/rules/examples\\.ts$',
          '^src/meting/rules/[^/]+/(examples|draft-[^/]+)\\.ts$',
          // The terminal makes workbooks to practise on: that is what they are for.
          '^src/cli/commands/generate\\.ts$',
        ],
      },
      to: {
        path: [
          '^src/functions/catalogue/.*examples\\.ts$',
          '^src/meting/rules/.*examples\\.ts$',
          '^src/meting/rules/shared/draft-',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'example-sheets-are-for-the-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '^src/functions/example-sheets\\.ts$' },
    },
    {
      name: 'core-knows-no-screen-and-no-node',
      severity: 'error',
      from: {
        path: '^src/(law|counting|privacy|meting|workbook|check|compose|functions|sql)/',
        pathNot: notTests,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workbench-engine-never-ships',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: 'node_modules/(@odoo|chart\\.js|exceljs)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: notTests },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
