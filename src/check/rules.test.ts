import type { FindingGroup } from '../meting/judge/finding';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../meting/generate/draft';
import type { ColumnId } from '../meting/form/columns';
import { dayOfIso } from '../meting/form/days';
import { cellAddress, columnLetters } from '../meting/form/ranges';
import type { Rule } from '../meting/judge/rule';
import type { RuleId } from '../meting/judge/rule-id';
import { RULES } from '../meting/rules';
import type { RuleExamples } from '../meting/generate/rule-examples';
import { RULE_EXAMPLES } from '../meting/rules/examples';
import { TABEL1_COLUMNS, TABEL1_ROWS } from '../meting/form/tabel1';
import { SHEETS } from '../meting/form/templates';
import { A_DAY } from '../../test/support/a-day';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const check = (draft: Draft) => checkWorkbook(draftSource(draft), { today: A_DAY });
const brief = (groups: readonly FindingGroup[]) =>
  groups.map(
    ({ rule, cause, count, ranges, examples }) =>
      `${rule} ${cause} ${count} ${ranges.join(' ')} ${JSON.stringify(examples[0]?.facts)}`,
  );

test('a clean workbook has no findings', async () => {
  const { groups, ledger, result } = await check(cleanDraft({ rows: 200, seed: 1 }));
  expect(brief(groups)).toEqual([]);
  expect(ledger.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(result?.counted.rows).toBe(200);
});

const exampleDraft = (rule: Rule) => {
  const draft = cleanDraft({ rows: 40, seed: 7, columns: ALL_COLUMNS });
  if (rule.scope === 'rows') {
    draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
    draft.meting.cells.splice(1);
  }
  return draft;
};

function drafts(rule: Rule, kind: 'good' | 'bad'): Draft[] {
  return RULE_EXAMPLES[rule.id][kind].map((example) => draftOf(rule, example));
}

/** Of what examples are laid over: ordinary rows of a formal contract. Made once, copied each time. */
const formal = cleanDraft({ rows: 200, seed: 11 });
const bases = Array.from({ length: formal.records }, (_, i) => i).filter(
  (i) =>
    formal.get(i, 'vorm') === 'formeel' &&
    formal.get(i, 'cdAard') === 1 &&
    formal.get(i, 'tijdvakType') === 'MND' &&
    formal.get(i, 'sector') === 'markt',
);

function draftOf(rule: Rule, example: RuleExamples['good'][number]): Draft {
  const draft = exampleDraft(rule);
  if (typeof example === 'function') {
    example(draft);
    return draft;
  }
  example.forEach((row, i) => {
    draft.meting.cells.push([...(formal.meting.cells[(bases[i] ?? 0) + 1] ?? [])]);
    for (const [id, value] of Object.entries(row)) draft.set(i, id as ColumnId, value);
  });
  return draft;
}

/** `RULES_TESTED=B39,B40` narrows the examples to those of some rules: mutation testing runs them a hundred times. */
const tested = process.env['RULES_TESTED']?.split(',');
const isTested = (id: string) => tested === undefined || tested.includes(id);
const rules = RULES.filter(({ id }) => isTested(id));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('lets its good examples pass', async () => {
    for (const draft of drafts(rule, 'good')) {
      const { groups, ledger } = await check(draft);
      expect(brief(groups.filter((group) => group.rule === id))).toEqual([]);
      expect(ledger.find((entry) => entry.rule === id)).toMatchObject({ outcome: 'passed' });
    }
  });

  test('finds its bad examples', async () => {
    for (const [i, draft] of drafts(rule, 'bad').entries()) {
      const { groups } = await check(draft);
      expect([i, groups.some((group) => group.rule === id), brief(groups)]).toEqual([
        i,
        true,
        expect.anything(),
      ]);
    }
  });
});

/** What a rule says of rows, or `null` where it says nothing: bounds, facts and cells, one step to either side. */
const halfYear = (verloondeUren: number) => ({
  tijdvakType: 'HJR',
  tijdvak: '2024-H2',
  datAanvTv: 45_474,
  datEindTv: 45_657,
  verloondeUren,
  contracturenPW: null,
  banen: null,
});
const twice = (one: number, other: number) => [
  { bsn: '111222333', numIv: 1, verloondeUren: one, contracturenPW: null, banen: null },
  { bsn: '111222333', numIv: 2, verloondeUren: other, contracturenPW: null, banen: null },
];

/** The cells of each of these findings, the one to go to first. */
const CELLS: Readonly<Record<string, readonly ColumnId[]>> = {
  B39: ['verloondeUren', 'bsn'],
  B40: ['verloondeUren', 'bsn'],
  B43: ['datRegistratie'],
  B45: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  B46: ['inRegister'],
  B47: ['contracturenPW'],
};

const BOUNDS = [
  ['B39', twice(372, 372), null],
  ['B39', [{ verloondeUren: 745, contracturenPW: null, banen: null }], null],
  ['B39', twice(373, 372), { perWeek: 168.2, rijen: 2, hoogstens: 168, blad: '', rij: 0 }],
  ['B40', twice(130, 135), null],
  ['B40', twice(130, 136), { perWeek: 60.1, rijen: 2, grens: 60, blad: '', rij: 0 }],
  [
    'B40',
    [{ verloondeUren: 266, contracturenPW: null, banen: null }],
    { perWeek: 60.1, rijen: 1, grens: 60, blad: '', rij: 0 },
  ],
  ['B43', [{ datRegistratie: 41_274, grond: 'a', geboortedatum: null }], null],
  ['B43', [{ datRegistratie: 41_273, grond: 'a', geboortedatum: null }], { begin: '2012-12-30' }],
  ['B43', [{ datRegistratie: 41_273, grond: 'b', geboortedatum: null }], null],
  ['B43', [{ datRegistratie: null, grond: 'a', geboortedatum: null }], null],
  ['B45', [halfYear(106)], null],
  ['B45', [halfYear(105)], { uren: 105, perWeek: 4 }],
  ['B45', [halfYear(50)], { uren: 50, perWeek: 1.9 }],
  ['B45', [halfYear(0)], null],
  ['B45', [{ ...halfYear(50), datAanvTv: null }], null],
  ['B45', [{ ...halfYear(50), datEindTv: null }], null],
  // 26 whole weeks: the first half of the year.
  ['B45', [{ ...halfYear(104), tijdvak: '2024-H1', datAanvTv: 45_292, datEindTv: 45_473 }], null],
  [
    'B45',
    [{ ...halfYear(103), tijdvak: '2024-H1', datAanvTv: 45_292, datEindTv: 45_473 }],
    { uren: 103, perWeek: 4 },
  ],
  ['B46', [{ inRegister: 'N' }], { kop: 'Begin registratie' }],
  ['B46', [{ inRegister: 'N', datRegistratie: null, grond: 'a' }], { kop: 'Grond registratie' }],
  ['B47', [{ contracturenPW: 60, verloondeUren: 200, banen: null }], null],
  ['B47', [{ contracturenPW: 61, verloondeUren: 139, banen: null }], { contract: 61, grens: 60, uren: 0 }],
  [
    'B47',
    [{ contracturenPW: 119, verloondeUren: 139, banen: null }],
    { contract: 119, grens: 60, uren: 139 },
  ],
  ['B47', [{ contracturenPW: 118, verloondeUren: 139, banen: null }], { contract: 118, grens: 60, uren: 0 }],
  [
    'B47',
    [{ contracturenPW: 159, verloondeUren: 139, banen: null }],
    { contract: 159, grens: 60, uren: 139 },
  ],
  ['B47', [{ contracturenPW: 160, verloondeUren: 139, banen: null }], { contract: 160, grens: 60, uren: 0 }],
] as const;

for (const [id, rows, facts] of BOUNDS.filter(([rule]) => isTested(rule)))
  test(`${id} on ${JSON.stringify(rows)} says ${JSON.stringify(facts)}`, async () => {
    const rule = RULES.find((each) => each.id === id) as Rule;
    const draft = draftOf(rule, rows);
    const { groups } = await check(draft);
    const group = groups.find((each) => each.rule === id);
    expect(group?.examples[0]?.facts ?? null).toEqual(facts);
    const wanted = (CELLS[id] ?? []).map((column) => draft.columns.indexOf(column) + 1);
    expect(group?.examples[0]?.cells.map(({ column }) => column).slice(0, wanted.length) ?? wanted).toEqual(
      CELLS[id] === undefined ? [] : wanted,
    );
  });

/** All that one rule says of a workbook: the cells of each finding from its sheet on, how often, its cause and its facts. */
async function said(id: RuleId, draft: Draft) {
  const { groups, ledger } = await check(draft);
  const outcome = ledger.find((entry) => entry.rule === id);
  return {
    found: groups
      .filter((group) => group.rule === id)
      .map(({ cause, count, ranges, examples }) => [
        cause,
        count,
        ranges.join(' '),
        examples[0]?.cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`).join(' '),
        examples[0]?.facts,
      ]),
    why: outcome && 'why' in outcome ? outcome.why : null,
  };
}

const NOTHING = { found: [], why: null };
const one = (cause: string | null, count: number, ranges: string, cells: string, facts: object) => ({
  found: [[cause ?? expect.anything(), count, ranges, cells, facts]],
  why: null,
});
/** The letters of a column of a draft. */
const at = (draft: Draft, id: ColumnId) => columnLetters(draft.columns.indexOf(id) + 1);
/** Cells of the row of a record (from 0), as a finding gives them. */
const cellsAt = (draft: Draft, record: number, ...ids: readonly ColumnId[]) =>
  ids.map((id) => `Meting!${at(draft, id)}${String(record + 2)}`).join(' ');

type Row = Partial<Record<ColumnId, DraftCell>>;
const rowsOf = (id: RuleId, rows: readonly Row[]) =>
  draftOf(RULES.find((each) => each.id === id) as Rule, rows as RuleExamples['good'][number]);
const without = (draft: Draft, ...ids: readonly ColumnId[]): Draft => {
  for (const id of ids) draft.setHeading(id, `Vrij ${id}`);
  return draft;
};
/** Rows with hours that are nobody's contract. */
const hoursOf = (...hours: readonly (number | null)[]): Row[] =>
  hours.map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null }));
const fourWeeks = (...hours: readonly (number | null)[]): Row[] =>
  hoursOf(...hours).map((row) => ({
    ...row,
    tijdvakType: '4WK',
    tijdvak: '2024-P13',
    datAanvTv: dayOfIso('2024-12-02'),
    datEindTv: dayOfIso('2024-12-29'),
  }));
const nobody: Row = Object.fromEntries(
  (
    [
      'tijdvak',
      'tijdvakType',
      'datAanvTv',
      'datEindTv',
      'bsn',
      'lhnr',
      'cdAard',
      'vorm',
      'grond',
      'inRegister',
      'datRegistratie',
      'sector',
    ] as const
  ).map((id) => [id, null]),
);
const shifted: Row = {
  tijdvakType: '2024-12',
  datAanvTv: 'MND',
  vorm: '1',
  grond: 'formeel',
  datRegistratie: 'a',
};
const [AOW_67, LATE] = [dayOfIso('1957-11-29'), dayOfIso('1957-12-02')];
const born = (geboortedatum: number | null, more: Row = {}): Row => ({
  geboortedatum,
  lkvGevraagd: 'J',
  ...more,
});

/** A workbook of one year with these rows of it. */
function ofYear(year: number, ...rows: readonly Row[]): Draft {
  const draft = cleanDraft({ rows: 40, seed: 7, year, columns: ALL_COLUMNS });
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  const formal = Array.from({ length: draft.records }, (_, i) => i).filter(
    (i) => draft.get(i, 'vorm') === 'formeel' && draft.get(i, 'tijdvakType') === 'MND',
  );
  rows.forEach((row, place) => {
    for (const [id, value] of Object.entries(row)) draft.set(formal[place] ?? 0, id as ColumnId, value);
  });
  return draft;
}

const national = () => RULE_EXAMPLES.T18.bad.map((example) => draftOf(ruleOf('T18'), example))[0] as Draft;
const emptied = (draft: Draft): Draft => {
  for (const row of TABEL1_ROWS) for (const column of TABEL1_COLUMNS) draft.setTabel1(row, column, 0);
  return draft;
};
const ruleOf = (id: RuleId) => RULES.find((each) => each.id === id) as Rule;
const halfConverted = () =>
  RULE_EXAMPLES.S27.bad.map((example) => draftOf(ruleOf('S27'), example))[0] as Draft;
const swappedDraft = () =>
  RULE_EXAMPLES.S14.bad.map((example) => draftOf(ruleOf('S14'), example))[0] as Draft;
const noMeting = () => {
  const draft = cleanDraft({ rows: 20, seed: 7 });
  draft.sheets.splice(draft.sheets.indexOf(draft.meting), 1);
  return draft;
};

/** A sheet that begins with a heading which only resembles one that it has to have, and lacks another. */
function doubtfulAtFirst(): Draft {
  const draft = cleanDraft({
    rows: 20,
    seed: 7,
    columns: ['lhnr', ...ALL_COLUMNS.filter((id) => id !== 'lhnr')],
  });
  draft.setHeading('lhnr', 'Loonhefingennummer');
  draft.setHeading('sector', 'Opmerking');
  return draft;
}

/** One relation on two sheets: over periods in which one begins early and ends late, and over the last of these days. */
function withLongPeriod(): Draft {
  const draft = cleanDraft({ rows: 3, seed: 7, columns: ALL_COLUMNS });
  for (const id of ['bsn', 'lhnr', 'numIv'] as const)
    for (const record of [1, 2]) draft.set(record, id, draft.get(0, id));
  const days = [
    ['2024-07-01', '2024-12-31'],
    ['2024-10-01', '2024-10-31'],
    ['2024-11-01', '2024-11-30'],
  ] as const;
  days.forEach(([first, last], record) => {
    draft.set(record, 'datAanvTv', dayOfIso(first));
    draft.set(record, 'datEindTv', dayOfIso(last));
  });
  const [headings = [], ...rows] = draft.meting.cells;
  const [last = []] = rows;
  const again = [...last];
  again[draft.columns.indexOf('datAanvTv')] = dayOfIso('2024-12-01');
  draft.sheets.push({ name: 'Meting 2', cells: [[...headings], again] });
  return draft;
}

/** What a rule says in full, in the workbook that is made. */
const FINDINGS: readonly (readonly [RuleId, string, () => Draft, (draft: Draft) => unknown])[] = [
  ['B42', 'registered the day before birth', () => rowsOf('B42', [{ geboortedatum: 43_001, datRegistratie: 43_000 }]), (draft) =>
    one(null, 1, `${at(draft, 'geboortedatum')}2`, cellsAt(draft, 0, 'geboortedatum', 'datRegistratie'), { geboren: '2017-09-23', begin: '2017-09-22' })],
  ['B42', 'registered on the day of birth', () => rowsOf('B42', [{ geboortedatum: 43_000, datRegistratie: 43_000 }]), () => NOTHING],
  ['B42', 'no registration', () => rowsOf('B42', [{ geboortedatum: 43_000, datRegistratie: null, grond: 'a' }]), () => NOTHING],
  ['B42', 'no day of birth', () => rowsOf('B42', [{ geboortedatum: null, datRegistratie: 43_000 }]), () => NOTHING],
  ['B43', 'no column of grounds', () => without(rowsOf('B43', [{ datRegistratie: 41_273, geboortedatum: null }]), 'grond'), (draft) =>
    one(null, 1, `${at(draft, 'datRegistratie')}2`, cellsAt(draft, 0, 'datRegistratie'), { begin: '2012-12-30' })],
  ['B46', 'not in the register, with a begin', () => rowsOf('B46', [{ inRegister: 'N' }]), (draft) =>
    one(null, 1, `${at(draft, 'inRegister')}2`, cellsAt(draft, 0, 'inRegister', 'datRegistratie'), { kop: 'Begin registratie' })],
  ['L05', 'asked for', () => rowsOf('L05', [born(AOW_67)]), (draft) =>
    one(null, 1, `${at(draft, 'lkvGevraagd')}2`, cellsAt(draft, 0, 'lkvGevraagd', 'geboortedatum', 'datAanvTv'), { jaren: 67, maanden: 0, tijdvak: '2024-12-01' })],
  ['L05', 'an amount only', () => rowsOf('L05', [born(AOW_67, { lkvGevraagd: 'N', lkvBedrag: 100 })]), (draft) =>
    one(null, 1, `${at(draft, 'lkvBedrag')}2`, cellsAt(draft, 0, 'lkvBedrag', 'geboortedatum', 'datAanvTv'), { jaren: 67, maanden: 0, tijdvak: '2024-12-01' })],
  ['L05', 'an amount of nothing', () => rowsOf('L05', [born(AOW_67, { lkvGevraagd: 'N', lkvBedrag: 0 })]), () => NOTHING],
  ['L05', 'reached within the period', () => rowsOf('L05', [born(LATE)]), () => NOTHING],
  ['L05', 'no column of amounts', () => without(rowsOf('L05', [born(AOW_67)]), 'lkvBedrag'), (draft) =>
    one(null, 1, `${at(draft, 'lkvGevraagd')}2`, cellsAt(draft, 0, 'lkvGevraagd', 'geboortedatum', 'datAanvTv'), { jaren: 67, maanden: 0, tijdvak: '2024-12-01' })],
  ['L05', 'an age of years and months', () => ofYear(2021, born(dayOfIso('1950-01-01'))), () => ({ found: [[expect.anything(), 1, expect.anything(), expect.anything(), { jaren: 66, maanden: 4, tijdvak: '2021-12-01' }]], why: null })],
  ['L05', 'a year of which no age is known', () => ofYear(2040, born(dayOfIso('1960-01-01'))), () => ({ found: [], why: 'no-norm' })],
  ['T18', 'no year', national, () => one(null, 1, 'D4', 'Tabel 1!D4', {})],
  ['T18', 'no year and no figures', () => emptied(national()), () => NOTHING],
  ['T18', 'no year and one figure', () => {
    const draft = emptied(national());
    draft.setTabel1('inleen', 'overheid', 5);
    return draft;
  }, () => one(null, 1, 'D4', 'Tabel 1!D4', {})],
  ['T18', 'no year, no figures and no row of totals', () => {
    const draft = emptied(national());
    draft.put({ ...draft.tabel1Cell('totaal', 'totaal'), column: 1 }, null);
    return draft;
  }, () => NOTHING],
  ['S13', 'a shifted row', () => rowsOf('S13', [{}, shifted]), (draft) =>
    one('verschoven', 1, `${at(draft, 'bsn')}3`, cellsAt(draft, 1, 'bsn', 'verloondeUren'), { soort: 'verschoven' })],
  ['S13', 'a total without a label', () => rowsOf('S13', [{}, { ...nobody, verloondeUren: 1234 }]), (draft) =>
    one('los', 1, `${at(draft, 'bsn')}3`, cellsAt(draft, 1, 'bsn', 'verloondeUren'), { soort: 'los' })],
  ['S13', 'a shifted row without a column of hours', () => without(rowsOf('S13', [{}, shifted]), 'verloondeUren'), (draft) =>
    one('verschoven', 1, `${at(draft, 'bsn')}3`, cellsAt(draft, 1, 'bsn'), { soort: 'verschoven' })],
  ['S14', 'two headings', swappedDraft, (draft) =>
    one(null, 1, expect.anything() as never, `Meting!${at(draft, 'datAanvTv')}1 Meting!${at(draft, 'datEindTv')}1`, { kop: 'Einde tijdvak', andere: 'Begin tijdvak' })],
  ['S14', 'dates of which half was converted', halfConverted, () => NOTHING],
  ['S14', 'no meting', noMeting, () => ({ found: [], why: 'no-meting' })],
  ['S27', 'dates of which half was converted', halfConverted, (draft) =>
    one('datRegistratie', 1, `${at(draft, 'datRegistratie')}1`, `Meting!${at(draft, 'datRegistratie')}1`, { kop: 'Begin registratie' })],
  ['S27', 'two headings that changed places', swappedDraft, () => NOTHING],
  ['S27', 'no meting', noMeting, () => ({ found: [], why: 'no-meting' })],
  ['S25', 'as many as a week has', () => rowsOf('S25', fourWeeks(240, 240, 240, 240, 240)), () => NOTHING],
  ['S25', 'more than a week has', () => rowsOf('S25', fourWeeks(241, 242, 244, 246, 248, 0, null)), (draft) =>
    one(null, 5, `${at(draft, 'verloondeUren')}2:${at(draft, 'verloondeUren')}6`, cellsAt(draft, 0, 'verloondeUren'), { perWeek: 61, grens: 60, soort: 'kolom', uren: 241, rijen: 0, stap: 0 })],
  ['S25', 'too few rows to tell', () => rowsOf('S25', fourWeeks(241, 242, 244, 246)), () => NOTHING],
  ['S26', 'as many as a small job', () => rowsOf('S26', fourWeeks(32, 32, 32, 32, 32)), () => NOTHING],
  ['S26', 'hardly any', () => rowsOf('S26', fourWeeks(16, 20, 24, 28, 30, 0, null)), (draft) =>
    one(null, 5, `${at(draft, 'verloondeUren')}2:${at(draft, 'verloondeUren')}6`, cellsAt(draft, 0, 'verloondeUren'), { perWeek: 6, deel: 0, soort: 'eenheid', uren: 0, rijen: 0, eersteRij: 0 })],
  ['S17', 'a hundred periods that overlap each other', () => rowsOf('S17', Array.from({ length: 100 }, (_, i) => ({ bsn: '111222333', lhnr: '123456782L01', numIv: 1, tijdvak: `deel ${String(i)}`, datRegistratie: { date: 43_831 }, geboortedatum: null }))), (draft) =>
    one(null, 99, `${at(draft, 'datAanvTv')}3:${at(draft, 'datAanvTv')}101`, [1, 0].map((record) => cellsAt(draft, record, 'datAanvTv', 'datEindTv', 'bsn')).join(' '), { begin: '2024-12-01', einde: '2024-12-31', eersteRij: 2 })],
  ['S01', 'beside a heading that is in doubt', doubtfulAtFirst, () =>
    one('sector', 1, 'A1', 'Meting!A1', { kop: 'Sector', onbekend: expect.anything(), laatsteTekst: false })],
  ['C01', 'a table of another year', () => {
    const draft = cleanDraft({ rows: 20, seed: 7 });
    draft.setTabel1Field('jaar', 2023);
    return draft;
  }, () => ({ found: [], why: 'other-year' })],
  ['B34', 'a row with hours enough among those with hardly any', () => rowsOf('B34', hoursOf(14, 16, 12, 11, 18, 139).map((row) => ({ ...row, tijdvakType: 'MND', divisor: null, banen: 2 }))), (draft) => ({
    found: [
      ['anders', 1, `${at(draft, 'banen')}7`, cellsAt(draft, 5, 'banen', 'verloondeUren'), { banen: 2, verwacht: 1.2532, uren: 139, eenheid: false, afgerond: false }],
      ['eenheid', 5, `${at(draft, 'banen')}2:${at(draft, 'banen')}6`, cellsAt(draft, 0, 'banen', 'verloondeUren'), { banen: 2, verwacht: 0.1262, uren: 14, eenheid: true, afgerond: false }],
    ],
    why: null,
  })],
  ['B37', 'a long period that began before shorter ones', withLongPeriod, (draft) =>
    one('Meting', 1, `${at(draft, 'bsn')}2`, `Meting 2!${at(draft, 'bsn')}2 ${cellsAt(draft, 0, 'bsn')}`, { blad: 'Meting', eersteRij: 2, begin: '2024-12-01', einde: '2024-12-31' })],
  ['S28', 'a series among others', () => rowsOf('S28', ['123456782L01', '123456782L02', '123456782L03', '111222333L01', '111222333L02', '111222333L03', '111222333L04', '111222333L05', '123456782L07'].map((lhnr) => ({ lhnr }))), (draft) =>
    one(null, 4, `${at(draft, 'lhnr')}6:${at(draft, 'lhnr')}9`, cellsAt(draft, 4, 'lhnr'), { soort: 'reeks', rijen: 5, eerste: '111222333L01', laatste: '111222333L05' })],
  ['S28', 'a series at the end', () => rowsOf('S28', ['123456782L09', '111222333L01', '111222333L02', '111222333L03', '111222333L04'].map((lhnr) => ({ lhnr }))), (draft) =>
    one(null, 3, `${at(draft, 'lhnr')}4:${at(draft, 'lhnr')}6`, cellsAt(draft, 2, 'lhnr'), { soort: 'reeks', rijen: 4, eerste: '111222333L01', laatste: '111222333L04' })],
  ['S28', 'three in a row, lower down', () => rowsOf('S28', ['123456782L01', '111222333L05', '123456782L07', '111222333L01', '111222333L02', '111222333L03'].map((lhnr) => ({ lhnr }))), () => NOTHING],
  ['S28', 'three in a row', () => rowsOf('S28', ['111222333L01', '111222333L02', '111222333L03'].map((lhnr) => ({ lhnr }))), () => NOTHING],
  ['S28', 'the same in each row', () => rowsOf('S28', Array.from({ length: 6 }, () => ({ lhnr: '111222333L01' }))), () => NOTHING],
]; // prettier-ignore

test('a row that stands there twice overlaps others, also where another error leaves it out', async () => {
  const [month] = hoursOf(97);
  const [period] = fourWeeks(55);
  const same = { bsn: '111222333', lhnr: '123456782L01', numIv: 1 };
  const draft = rowsOf('S17', [
    { ...month, ...same },
    { ...period, ...same, sector: null },
  ]);
  draft.copyRecord(1);
  const { groups, result } = await check(draft);
  expect(groups.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['B04', 'S02', 'S17']));
  expect(groups.find(({ rule }) => rule === 'S17')?.count).toBe(1);
  expect(result?.counted.rows).toBe(0);
});

test('jobs that are rounded silence nothing that is asked about the hours beside them', async () => {
  const hours = [14, 16, 12, 11, 18];
  const draft = rowsOf(
    'B34',
    hours.map((verloondeUren) => ({
      ...hoursOf(verloondeUren)[0],
      banen: Math.round((verloondeUren * 1200) / 1331) / 100,
      contracturenPW: 36,
    })),
  );
  const { groups } = await check(draft);
  expect(groups.map(({ rule, cause, count }) => [rule, cause, count])).toEqual(
    expect.arrayContaining([
      ['B34', 'afgerond', 5],
      ['S26', 'verloondeUren', 5],
    ]),
  );
});

for (const [id, name, make, wanted] of FINDINGS.filter(([rule]) => isTested(rule)))
  test(`${id}, ${name}: all it says`, async () => {
    const draft = make();
    expect(await said(id, draft)).toEqual(wanted(draft));
  });
