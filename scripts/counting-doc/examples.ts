import type { Decision } from '../../src/counting';
import type { countingDocument } from '../../src/locales/nl/counting-document';
import type { ColumnId } from '../../src/meting/form/columns';
import type { OpgaveField } from '../../src/meting/form/opgave';
import type { RuleId } from '../../src/meting/judge/rule-id';

export type SectionId = keyof typeof countingDocument.sections;
export type ExampleId = keyof typeof countingDocument.examples;

/** A cell: a text in a column of dates is a day `YYYY-MM-DD`; `null` is an empty cell. */
export type ExampleCell = string | number | null;
export type ExampleRow = Readonly<Partial<Record<ColumnId, ExampleCell>>>;

/** Rows with what must come out of them, wherever they are counted. */
export interface CountingExample {
  readonly section: SectionId;
  /** Each row: the usual row with these cells changed. A column that no row names is absent. One usual row when left out. */
  readonly rows?: readonly ExampleRow[];
  /** Columns of the usual row that are absent. */
  readonly without?: readonly ColumnId[];
  /** Fields of the Opgave; without it the year follows from the rows. */
  readonly opgave?: Readonly<Partial<Record<OpgaveField, string | number>>>;
  /** By row. */
  readonly decisions: readonly Decision[];
  /** Jobs of the cell `totaal` by `totaal` of Tabel 1. */
  readonly jobs: number;
  /** Jobs of other cells of Tabel 1. */
  readonly cells?: Readonly<Record<string, number>>;
  /** Distinct persons that count; looked at where it is told. */
  readonly persons?: number;
  readonly hours?: number;
  /** Errors and warnings that are found, and no others. */
  readonly findings?: readonly RuleId[];
  readonly leftOut?: { readonly rows: number; readonly jobs: number; readonly unknown: number };
  readonly perWerkgever?: Readonly<Record<string, number>>;
  /** The share of overheid with which METING divides lent jobs, and what it then gives; `null`: it refuses. */
  readonly key?: { readonly overheid: number; readonly cells: Readonly<Record<string, number>> | null };
}

/** The usual row: one formal job of 55 hours in December, which counts. */
export const USUAL: ExampleRow = {
  jaar: 2024,
  tijdvak: '2024-12',
  tijdvakType: 'MND',
  datAanvTv: '2024-12-01',
  datEindTv: '2024-12-31',
  bsn: '123456782',
  lhnr: '243909901L01',
  numIv: 1,
  cdAard: 1,
  vorm: 'formeel',
  grond: 'a',
  datRegistratie: '2020-01-01',
  verloondeUren: 55,
  sector: 'markt',
};

/** 55 hours of a month: 55 × 12 / 1,331. */
const MONTH = 0.4959;
/** 55 hours of four weeks: 55 / 102. */
const FOUR_WEEKS = 0.5392;

const LENT: ExampleRow = { cdAard: 11, vorm: 'inleen' };
const period = (type: string, label: string, first: string, last: string): ExampleRow => ({
  jaar: Number(last.slice(0, 4)),
  tijdvak: label,
  tijdvakType: type,
  datAanvTv: first,
  datEindTv: last,
});
/** Four weeks that the end of the year stretches. */
const TURN: ExampleRow = { datAanvTv: '2024-12-02', datEindTv: '2024-12-31' };
const OPGAVE = { organisatie: 'Stichting Voorbeeld', jaar: 2024, contactrol: 'medewerker' } as const;

const counts = (
  section: SectionId,
  row: ExampleRow,
  more: Partial<CountingExample> = {},
): CountingExample => ({
  section,
  rows: [row],
  decisions: ['counts'],
  jobs: MONTH,
  ...more,
});
const not = (
  section: SectionId,
  decision: Decision,
  row: ExampleRow,
  more: Partial<CountingExample> = {},
): CountingExample => ({ section, rows: [row], decisions: [decision], jobs: 0, ...more });

/** Known how many jobs are left out, or not. */
const known = { rows: 1, jobs: MONTH, unknown: 0 };
const unknown = { rows: 1, jobs: 0, unknown: 1 };
const nothing = { rows: 0, jobs: 0, unknown: 0 };

export const EXAMPLES: Readonly<Record<ExampleId, CountingExample>> = {
  'row-usual': counts('row', {}, { persons: 1, hours: 55, leftOut: nothing }),
  'row-code-spelling': counts('row', { cdAard: ' 01 ', vorm: 'FORMEEL' }),
  'row-code-decimals': counts('row', { cdAard: '1,0' }),
  'row-code-name': counts('row', { cdAard: 'uitzendkracht', vorm: 'inleen' }),
  'row-two-readings': not(
    'row',
    'under-error',
    { verloondeUren: '139.000' },
    {
      findings: ['S21'],
      leftOut: unknown,
    },
  ),
  'row-total': {
    section: 'row',
    rows: [{}, Object.fromEntries(Object.keys(USUAL).map((id) => [id, id === 'verloondeUren' ? 55 : null]))],
    decisions: ['counts', 'period-missing'],
    jobs: MONTH,
    findings: ['S13'],
  },
  'derived-form': counts('derived', { cdAard: 11 }, { without: ['vorm'], cells: { 'inleen.markt': MONTH } }),
  'derived-aard': counts('derived', { vorm: 'inleen' }, { without: ['cdAard'] }),
  'derived-dates': counts('derived', {}, { without: ['datAanvTv', 'datEindTv'] }),
  'derived-type': counts('derived', {}, { without: ['tijdvakType', 'tijdvak', 'jaar'] }),
  'derived-sector': counts(
    'derived',
    {},
    {
      without: ['sector'],
      opgave: { ...OPGAVE, sector: 'overheid' },
      cells: { 'formeel.overheid': MONTH },
    },
  ),
  'derived-turn': counts('derived', TURN, {
    without: ['tijdvakType', 'tijdvak', 'jaar'],
    jobs: FOUR_WEEKS,
  }),
  'derived-turn-months': {
    section: 'derived',
    rows: [{}, { bsn: '111222333', ...TURN }],
    without: ['tijdvakType', 'tijdvak', 'jaar'],
    decisions: ['counts', 'kind-missing'],
    jobs: MONTH,
    findings: ['B09'],
    leftOut: unknown,
  },
  'derived-neither': counts('derived', {}, { without: ['cdAard', 'vorm'] }),
  'derived-gap': {
    section: 'derived',
    rows: [{}, { bsn: '111222333', vorm: null }],
    decisions: ['counts', 'form-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'derived-year': {
    section: 'derived',
    rows: [
      {},
      { bsn: '111222333' },
      { bsn: '492789228', ...period('MND', '2023-12', '2023-12-01', '2023-12-31') },
    ],
    decisions: ['counts', 'counts', 'other-period'],
    jobs: 0.9917,
    findings: ['B32'],
  },
  'hours-zero': counts('hours', { verloondeUren: 0 }, { jobs: 0, persons: 1 }),
  'hours-empty': {
    section: 'hours',
    rows: [{}, { bsn: '111222333', verloondeUren: null }],
    decisions: ['counts', 'hours-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: unknown,
  },
  'hours-negative': not(
    'hours',
    'hours-missing',
    { verloondeUren: -8 },
    {
      findings: ['B05'],
      leftOut: unknown,
    },
  ),
  'hours-half': counts('hours', { verloondeUren: 55.5 }, { jobs: 0.5004, findings: ['B06'] }),
  'period-empty': {
    section: 'period',
    rows: [{}, { bsn: '111222333', datEindTv: null }],
    decisions: ['counts', 'period-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'period-reversed': not(
    'period',
    'period-reversed',
    { datAanvTv: '2024-12-31', datEindTv: '2024-12-01' },
    { findings: ['B09'], leftOut: known },
  ),
  'period-before': not(
    'period',
    'before-nulmeting',
    {
      ...period('MND', '2012-11', '2012-11-01', '2012-11-30'),
      datRegistratie: null,
    },
    { findings: ['B32'] },
  ),
  'period-nulmeting': counts('period', {
    ...period('MND', '2012-12', '2012-12-01', '2012-12-31'),
    datRegistratie: null,
  }),
  'aard-empty': {
    section: 'aard',
    rows: [{}, { bsn: '111222333', cdAard: null }],
    decisions: ['counts', 'aard-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'aard-unknown': not('aard', 'aard-unknown', { cdAard: 99 }, { findings: ['B11'], leftOut: known }),
  'beschut-21': not('beschut', 'wsw-not-lent', { cdAard: 21 }, { leftOut: nothing }),
  'beschut-24': not('beschut', 'beschut-werk', { cdAard: 24 }, { leftOut: nothing }),
  'beschut-22': counts('beschut', { cdAard: 22, vorm: 'inleen' }, { cells: { 'inleen.markt': MONTH } }),
  'beschut-23': counts('beschut', { cdAard: 23 }, { cells: { 'formeel.markt': MONTH } }),
  'register-yes': counts('register', { inRegister: 'J' }, { without: ['grond', 'datRegistratie'] }),
  'register-no': not(
    'register',
    'not-registered',
    { inRegister: 'N' },
    {
      without: ['grond', 'datRegistratie'],
      findings: ['S36'],
      leftOut: nothing,
    },
  ),
  'register-date': counts('register', {}, { without: ['grond'] }),
  'register-ground': counts('register', {}, { without: ['datRegistratie'] }),
  'register-contradicted': not(
    'register',
    'registration-contradicted',
    { inRegister: 'N' },
    {
      findings: ['B46'],
      leftOut: known,
    },
  ),
  'register-agreed': not(
    'register',
    'not-registered',
    {
      inRegister: 'N',
      datRegistratie: '2025-01-01',
    },
    { findings: ['B22', 'S36'] },
  ),
  'register-unreadable': not(
    'register',
    'registration-missing',
    { datEindRegistratie: '2999-12-31' },
    { findings: ['S03'], leftOut: known },
  ),
  'register-9999': counts('register', { datEindRegistratie: '9999-12-31' }),
  'register-compact': counts('register', { datEindRegistratie: '99991231' }),
  'register-nought': counts('register', { datEindRegistratie: '0' }),
  'register-merely-9999': not(
    'register',
    'registration-missing',
    { datEindRegistratie: 'tel 9999' },
    { findings: ['S03'], leftOut: known },
  ),
  'register-unknown': {
    section: 'register',
    rows: [{}, { bsn: '111222333', grond: null, datRegistratie: null }],
    decisions: ['counts', 'registration-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'ground-empty': counts('ground', { grond: null }, { without: [] }),
  'ground-spelling': counts('ground', { grond: 'Lid 2' }),
  'ground-unknown': not('ground', 'ground-unknown', { grond: 'h' }, { findings: ['B17'], leftOut: known }),
  'ground-wia': not('ground', 'ground-pending-bill', { grond: 'WIA' }, { findings: ['B20'] }),
  'ground-g': not('ground', 'ground-not-yet', { grond: 'g' }, { findings: ['B18'] }),
  'ground-2': not('ground', 'ground-not-yet', {
    ...period('MND', '2019-12', '2019-12-01', '2019-12-31'),
    grond: '2',
    datRegistratie: '2018-01-01',
  }),
  'capacity-2024': not(
    'capacity',
    'no-capacity-not-yet',
    { grond: 'c', duurzaamGeenArbeidsvermogen: 'J' },
    {
      findings: ['B19'],
    },
  ),
  'capacity-2026': counts('capacity', {
    ...period('MND', '2026-12', '2026-12-01', '2026-12-31'),
    grond: 'c',
    duurzaamGeenArbeidsvermogen: 'J',
  }),
  'capacity-no-work': not(
    'capacity',
    'no-capacity-no-work',
    {
      ...period('MND', '2026-12', '2026-12-01', '2026-12-31'),
      grond: 'c',
      duurzaamGeenArbeidsvermogen: 'J',
      verloondeUren: 0,
    },
    { findings: ['B19'] },
  ),
  'registration-last-day': counts('registration', { datRegistratie: '2024-12-31' }),
  'registration-later': not(
    'registration',
    'registered-later',
    { datRegistratie: '2025-01-01' },
    { findings: ['B22'] },
  ),
  'registration-first-day': counts('registration', { datEindRegistratie: '2024-12-01' }),
  'registration-no-end': counts('registration', { datEindRegistratie: 't/m heden' }),
  'registration-ended': not(
    'registration',
    'registration-ended',
    { datEindRegistratie: '2024-11-30' },
    { findings: ['B22'] },
  ),
  'registration-reversed': not(
    'registration',
    'registration-reversed',
    {
      datRegistratie: '2024-12-20',
      datEindRegistratie: '2024-12-10',
    },
    { findings: ['B22'], leftOut: known },
  ),
  'whole-period': counts('whole-period', { datRegistratie: '2024-12-20' }, { hours: 55 }),
  'kind-empty': {
    section: 'kind',
    rows: [{}, { bsn: '111222333', tijdvakType: null }],
    decisions: ['counts', 'kind-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: unknown,
  },
  'kind-two-months': not(
    'kind',
    'kind-missing',
    { datAanvTv: '2024-11-01' },
    {
      without: ['tijdvakType', 'tijdvak'],
      findings: ['B09'],
    },
  ),
  'form-empty': {
    section: 'form',
    rows: [{}, { bsn: '111222333', vorm: null }],
    decisions: ['counts', 'form-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'form-other': not('form', 'under-error', { vorm: 'inleen' }, { findings: ['B12'], leftOut: known }),
  'form-supported': counts(
    'form',
    { cdAard: 23, vorm: 'inleen' },
    { cells: { 'inleen.markt': MONTH }, findings: ['B14'] },
  ),
  'form-payroll': counts('form', { cdAard: 82, vorm: 'inleen' }, { cells: { 'inleen.markt': MONTH } }),
  'sector-empty': {
    section: 'sector',
    rows: [{}, { bsn: '111222333', sector: null }],
    decisions: ['counts', 'sector-missing'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'month-november': {
    section: 'month',
    rows: [{}, { ...period('MND', '2024-11', '2024-11-01', '2024-11-30') }],
    decisions: ['counts', 'other-period'],
    jobs: MONTH,
    findings: ['B32'],
    leftOut: nothing,
  },
  'month-four-weeks': counts('month', period('4WK', '2024-P13', '2024-12-02', '2024-12-29'), {
    jobs: FOUR_WEEKS,
  }),
  'month-four-weeks-14': {
    section: 'month',
    rows: [
      period('4WK', '2025-P12', '2025-11-17', '2025-12-14'),
      period('4WK', '2025-P13', '2025-12-15', '2026-01-11'),
    ].map((row) => ({ ...row, jaar: 2025 })),
    decisions: ['other-period', 'counts'],
    jobs: FOUR_WEEKS,
    findings: ['B32'],
  },
  'month-year': counts(
    'month',
    { ...period('JR', '2024', '2024-01-01', '2024-12-31'), verloondeUren: 1331 },
    { jobs: 1 },
  ),
  'month-half-year': {
    section: 'month',
    rows: [
      { ...period('HJR', '2024-H1', '2024-01-01', '2024-06-30'), verloondeUren: 600 },
      { ...period('HJR', '2024-H2', '2024-07-01', '2024-12-31'), verloondeUren: 600 },
    ],
    decisions: ['other-period', 'counts'],
    jobs: 0.9016,
    findings: ['B32'],
  },
  'month-opgave': counts('month', period('MND', '2024-06', '2024-06-01', '2024-06-30'), {
    opgave: { ...OPGAVE, peilmaand: 6 },
  }),
  'month-five-weeks': counts(
    'month',
    { ...period('4WK', '2020-P13', '2020-11-30', '2021-01-03'), jaar: 2020, datRegistratie: '2019-01-01' },
    { jobs: FOUR_WEEKS, findings: ['B33'] },
  ),
  'month-two-months': not(
    'month',
    'under-error',
    { datAanvTv: '2024-11-01' },
    {
      findings: ['B09'],
      leftOut: unknown,
    },
  ),
  'month-29-february': counts('month', period('MND', '2024-02', '2024-02-01', '2024-02-29'), {
    opgave: { ...OPGAVE, peilmaand: 2 },
  }),
  'month-28-february': not('month', 'under-error', period('MND', '2024-02', '2024-02-01', '2024-02-28'), {
    opgave: { ...OPGAVE, peilmaand: 2 },
    findings: ['B09'],
  }),
  'error-touches': not('error', 'under-error', { bsn: '123456789' }, { findings: ['B01'], leftOut: known }),
  'error-zero': not('error', 'under-error', { bsn: '000000000' }, { findings: ['B01'], leftOut: known }),
  'error-elsewhere': counts('error', { lhnr: '123456789L01' }, { findings: ['B03'], leftOut: nothing }),
  'error-not-counted': not(
    'error',
    'other-period',
    {
      ...period('MND', '2024-11', '2024-11-01', '2024-11-30'),
      bsn: '123456789',
    },
    { findings: ['B01', 'B32'], leftOut: nothing },
  ),
  'error-same-spelled': {
    section: 'error',
    rows: [{}, { lhnr: '243909901 l01' }],
    decisions: ['counts', 'under-error'],
    jobs: MONTH,
    findings: ['B04'],
    leftOut: known,
  },
  'error-other-column': {
    section: 'error',
    rows: [{ contracturenPW: 12 }, { contracturenPW: 13 }],
    decisions: ['under-error', 'under-error'],
    jobs: 0,
    findings: ['B04'],
  },
  'error-same-twice': {
    section: 'error',
    rows: [{}, {}],
    decisions: ['counts', 'under-error'],
    jobs: MONTH,
    findings: ['B04'],
    leftOut: known,
  },
  'error-other-twice': {
    section: 'error',
    rows: [{}, { verloondeUren: 40 }],
    decisions: ['under-error', 'under-error'],
    jobs: 0,
    findings: ['B04'],
    leftOut: { rows: 2, jobs: 0.8565, unknown: 0 },
  },
  'error-overlap': {
    section: 'error',
    rows: [{}, period('4WK', '2024-P13', '2024-12-02', '2024-12-29')],
    decisions: ['under-error', 'under-error'],
    jobs: 0,
    findings: ['S17'],
    leftOut: { rows: 2, jobs: 1.0351, unknown: 0 },
  },
  'error-no-employers': {
    section: 'error',
    rows: [{}, { verloondeUren: 40 }],
    without: ['lhnr'],
    decisions: ['counts', 'counts'],
    jobs: 0.8565,
  },
  'error-gap': {
    section: 'error',
    rows: [{}, { bsn: '111222333' }, { lhnr: null }],
    decisions: ['counts', 'counts', 'under-error'],
    jobs: 0.9917,
    findings: ['S02'],
    leftOut: known,
  },
  'error-no-bsn': {
    section: 'error',
    rows: [{}, { bsn: null }],
    decisions: ['counts', 'under-error'],
    jobs: MONTH,
    findings: ['S02'],
    leftOut: known,
  },
  'error-no-bsn-lent': {
    section: 'error',
    rows: [{}, { ...LENT, bsn: null }],
    decisions: ['counts', 'counts'],
    jobs: 0.9917,
    persons: 1,
    findings: ['S24'],
  },
  'norm-month': counts('norm', {}),
  'norm-four-weeks': counts(
    'norm',
    {
      ...period('4WK', '2024-P13', '2024-12-02', '2024-12-29'),
      verloondeUren: 51,
    },
    { jobs: 0.5 },
  ),
  'norm-half-year': counts(
    'norm',
    {
      ...period('HJR', '2024-H2', '2024-07-01', '2024-12-31'),
      verloondeUren: 1331,
    },
    { jobs: 2 },
  ),
  'norm-more-than-one': counts('norm', { verloondeUren: 160 }, { jobs: 1.4425 }),
  'place-formal': counts('place', { sector: 'overheid' }, { cells: { 'formeel.overheid': MONTH } }),
  'place-inlener': counts(
    'place',
    { ...LENT, sectorInlener: 'overheid', sector: 'overheid' },
    { cells: { 'inleen.overheid': MONTH } },
  ),
  'place-differs': not(
    'place',
    'under-error',
    { ...LENT, sectorInlener: 'overheid' },
    {
      findings: ['B25'],
      leftOut: known,
    },
  ),
  'place-inlener-empty': {
    section: 'place',
    rows: [
      { ...LENT, sectorInlener: 'markt' },
      { ...LENT, bsn: '111222333', sectorInlener: null },
    ],
    decisions: ['counts', 'under-error'],
    jobs: MONTH,
    findings: ['B25'],
    leftOut: known,
  },
  'place-no-column': counts('place', LENT, { cells: { 'inleen.markt': MONTH } }),
  'place-supported': {
    section: 'place',
    rows: [
      { ...LENT, sectorInlener: 'markt' },
      { cdAard: 23, vorm: 'inleen', bsn: '111222333', sectorInlener: null },
    ],
    decisions: ['counts', 'counts'],
    jobs: 0.9917,
    cells: { 'inleen.markt': 0.9917 },
    findings: ['B14'],
  },
  'place-two-sectors': {
    section: 'place',
    rows: [{}, { bsn: '111222333' }, { bsn: '492789228', sector: 'overheid' }],
    decisions: ['counts', 'counts', 'under-error'],
    jobs: 0.9917,
    findings: ['B29'],
    leftOut: known,
  },
  'place-attributed': counts('place', { ...LENT, urenToegerekend: 20 }),
  'place-attributed-more': not(
    'place',
    'under-error',
    { ...LENT, urenToegerekend: 60 },
    {
      findings: ['B27'],
      leftOut: unknown,
    },
  ),
  'sum-rounding': {
    section: 'sum',
    rows: [{}, { bsn: '111222333' }, { bsn: '492789228' }].map((row) => ({ ...row, verloondeUren: 5 })),
    decisions: ['counts', 'counts', 'counts'],
    jobs: 0.1352,
  },
  'sum-total': {
    section: 'sum',
    rows: [
      { verloondeUren: 4 },
      { bsn: '111222333', lhnr: '123456782L01', verloondeUren: 4, sector: 'overheid' },
    ],
    decisions: ['counts', 'counts'],
    jobs: 0.0721,
    cells: { 'totaal.markt': 0.0361, 'totaal.overheid': 0.0361 },
  },
  'sum-hours': {
    section: 'sum',
    rows: [{ verloondeUren: 10.00004 }, { bsn: '111222333', verloondeUren: 10.00004 }],
    decisions: ['counts', 'counts'],
    jobs: 0.1803,
    hours: 20,
  },
  'sum-persons': {
    section: 'sum',
    rows: [{}, { numIv: 2 }],
    decisions: ['counts', 'counts'],
    jobs: 0.9917,
    persons: 1,
  },
  'employer-formal': counts('employer', {}, { perWerkgever: { '243909901L01': MONTH } }),
  'employer-inlener': counts(
    'employer',
    { ...LENT, lhnrInlener: '111222333L01' },
    { perWerkgever: { '111222333L01': MONTH } },
  ),
  'employer-unknown': counts(
    'employer',
    { ...LENT, lhnrInlener: null },
    {
      perWerkgever: { '243909901L01': MONTH },
    },
  ),
  'key-divides': counts('key', LENT, {
    key: {
      overheid: 0.32,
      cells: { 'inleen.markt': 0.3372, 'inleen.overheid': 0.1587, 'totaal.totaal': MONTH },
    },
  }),
  'key-zero': counts('key', LENT, {
    key: { overheid: 0, cells: { 'inleen.markt': MONTH, 'inleen.overheid': 0 } },
  }),
  'key-whole': counts('key', LENT, {
    key: { overheid: 1, cells: { 'inleen.markt': 0, 'inleen.overheid': MONTH } },
  }),
  'key-too-much': counts('key', LENT, { key: { overheid: 32, cells: null } }),
  'left-out-known': not(
    'left-out',
    'under-error',
    { bsn: '123456789' },
    {
      findings: ['B01'],
      leftOut: known,
    },
  ),
  'left-out-unknown': not(
    'left-out',
    'under-error',
    { verloondeUren: 139000 },
    {
      findings: ['B07'],
      leftOut: unknown,
    },
  ),
  'left-out-law': not('left-out', 'beschut-werk', { cdAard: 24 }, { leftOut: nothing }),
};
