import { columnById } from '../../form/columns';
import { cellAddress } from '../../form/ranges';
import { DAYS_PER_WEEK } from '../../form/days';
import { OPGAVE_FIELDS, opgaveNumber, opgaveText, type Opgave } from '../../form/opgave';
import { codeAt, textAt, type MetingSheet } from '../../form/records';
import { regionOf } from '../../form/regions';
import type { CellRef } from '../../form/cell-ref';
import type { CellEmit, RuleContext, WorkbookRule } from '../../judge/rule';
import { quoted, saysNothing } from '../../read/values/quote';
import { codePlace } from '../../read/meting/code-place';
import { ALWAYS } from '../shared/values';
import { weeklyMedian } from '../shared/weekly-hours';
import { rounded } from '../../../counting/rounded';

export type S35Facts = {
  readonly veld: string;
  /** What the Opgave says there. */
  readonly opgave: string | number;
  /** Rows that say something of it, all of them something else; 0 where it is another field of the Opgave that does. */
  readonly rijen: number;
  /** What stands there instead, the most usual first. */
  readonly anders: readonly string[];
  /** The cell of the first of these. */
  readonly plaats: string;
  /** The sheet of that cell. */
  readonly blad: string;
  /** Whether it is no region at all. */
  readonly onbekend: boolean;
  /** The hours that the rows have together, where the Opgave gives fewer for the whole year; else 0. */
  readonly uren: number;
};

/** Fewer rows can all be of another employer or sector by chance. */
const ENOUGH = 5;
/** So many of the other values are named. */
const NAMED = 3;
const NUMBER = /\d{9}/g;
const SECTORS = [
  ['sector', 'Sector'],
  ['overheidssector', 'Overheidssector'],
] as const;

/** A value of a row, with its cell. */
interface Said {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * What the Opgave says of the employer is so of some row at least: else it is the Opgave, or the rows, of another. And it does not
 * say of one employer that it is of the markt and of an overheidssector.
 */
export const s35: WorkbookRule<S35Facts> = {
  id: 'S35',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { opgave, metingen } = context;
    if (opgave === null) return 'no-opgave';
    const own = SECTORS.map(([id]) => {
      const text = opgaveText(opgave, id) ?? '';
      const cell = opgave.fields.get(id)?.cell;
      return cell && codePlace(columnById(id), text) > 0 ? { text, cell } : null;
    });
    const [sector, government] = own;
    if (sector && government && codePlace(columnById('sector'), sector.text) === MARKET)
      tell(emit, 'Overheidssector', government, [sector], 'onderling');
    holdRegion(opgave, metingen, emit);
    if (metingen.length === 0) return 'no-meting';
    holdHours(context, opgave, emit);
    SECTORS.forEach(([id, veld], i) => {
      const said = own[i];
      if (!said) return;
      const others = codesBeside(context, id, codePlace(columnById(id), said.text));
      if (others.length >= ENOUGH) tell(emit, veld, said, others, id);
    });
    const regio = opgaveText(opgave, 'regio') ?? '';
    const regioCell = opgave.fields.get('regio')?.cell;
    const region = regionOf(regio);
    const elsewhere = region === null ? [] : regionsBeside(context, region);
    if (regioCell && elsewhere.length >= ENOUGH)
      tell(emit, 'Arbeidsmarktregio', { text: regio, cell: regioCell }, elsewhere, 'regio');
    const text = opgaveText(opgave, 'lhnr') ?? '';
    const numbers = text.match(NUMBER) ?? [];
    const cell = opgave.fields.get('lhnr')?.cell;
    const others = cell && numbers.length > 0 ? employersBeside(context, numbers) : [];
    if (cell && others.length >= ENOUGH) tell(emit, 'Loonheffingennummer', { text, cell }, others, 'lhnr');
    return undefined;
  },
};

const BETWEEN = / en |[,;/+&]/i;
/** Who works in all of the country has no one region. */
const SEVERAL = /\b(?:nederland|landelijk|meerdere|diverse|verschillende|alle)\b/i;

/** What stands for the region of the employer is a region. Of a number that is none rule S18 tells. */
function holdRegion(opgave: Opgave, metingen: readonly MetingSheet[], emit: CellEmit<S35Facts>): void {
  const text = opgaveText(opgave, 'regio') ?? '';
  const cell = opgave.fields.get('regio')?.cell;
  // What the rows have from the Opgave is told of them.
  const isInRows = metingen.some(({ derived = [] }) => derived.some(({ column }) => column === 'regio'));
  if (cell === undefined || isInRows || text.trim() === '' || saysNothing(text)) return;
  if (SEVERAL.test(text) || text.split(BETWEEN).every((each) => regionOf(each) !== null)) return;
  const more = { rijen: 0, anders: [], plaats: '', blad: cell.sheet, onbekend: true, uren: 0 };
  emit([cell], { veld: 'Arbeidsmarktregio', opgave: quoted(text), ...more }, 'regio-onbekend');
}

/** The hours of the year of the own employees are no fewer than those of one period of those of them who stand in the rows. */
function holdHours(context: RuleContext, opgave: Opgave, emit: CellEmit<S35Facts>): void {
  for (const [id, counting] of HOURS) {
    const given = opgaveNumber(opgave, id);
    const cell = opgave.fields.get(id)?.cell;
    if (given === null || cell === undefined) continue;
    let [uren, rijen] = [0, 0];
    for (const sheet of context.metingen) {
      // Of hours of another unit rule S25 tells.
      if ((weeklyMedian(sheet, context.rowFaults(sheet)) ?? 0) > context.settings.weekHours) return;
      for (const each of ownHours(sheet, context, counting)) {
        uren += each;
        rijen += 1;
      }
    }
    if (uren <= given) continue;
    const veld = OPGAVE_FIELDS.find((field) => field.id === id)?.nl ?? '';
    const more = { plaats: '', blad: cell.sheet, anders: [], onbekend: false, uren: rounded(uren, 2) };
    emit([cell], { veld, opgave: given, rijen, ...more }, id);
  }
}

/** The hours of the rows of own employees, or of those of them that count; none that are more than anybody works. */
function ownHours(sheet: MetingSheet, context: RuleContext, onlyCounting: boolean): readonly number[] {
  const [hours, form, first, last] = (['verloondeUren', 'vorm', 'datAanvTv', 'datEindTv'] as const).map(
    (id) => (context.unusable(sheet).has(id) ? undefined : sheet.columns.get(id)?.values),
  );
  if (!hours || !form || !first || !last) return [];
  const { marks } = context.rowFaults(sheet);
  const { decision } = context.counting(sheet);
  return Array.from(hours).filter((each, i) => {
    const weeks = ((last[i] as number) - (first[i] as number) + 1) / DAYS_PER_WEEK;
    const isOwn = form[i] === FORMAL && marks[i] === 0 && (!onlyCounting || decision[i] === 0);
    return isOwn && each > 0 && each <= weeks * context.settings.weekHours;
  });
}

const FORMAL = codePlace(columnById('vorm'), 'formeel');
const HOURS = [
  ['urenTotaal', false],
  ['urenDoelgroep', true],
] as const;

const MARKET = codePlace(columnById('sector'), 'markt');

function tell(
  emit: CellEmit<S35Facts>,
  veld: S35Facts['veld'],
  { text: opgave, cell }: Said,
  others: readonly Said[],
  cause: string,
): void {
  const times = new Map<string, number>();
  for (const { text } of others) times.set(text, (times.get(text) ?? 0) + 1);
  const usual = [...times].sort(([, one], [, other]) => other - one).map(([text]) => text);
  const first = others.find(({ text }) => text === usual[0])?.cell ?? cell;
  emit(
    [cell, first],
    {
      veld,
      opgave,
      rijen: cause === 'onderling' ? 0 : others.length,
      anders: usual.length > NAMED ? [...usual.slice(0, NAMED), '…'] : usual,
      plaats: cellAddress(first.row, first.column),
      blad: first.sheet,
      onbekend: false,
      uren: 0,
    },
    cause,
  );
}

/**
 * What the rows of all sheets have in a column of codes, where none of them has this one; rows that are at fault as a whole say
 * nothing.
 */
function codesBeside(
  { metingen, unusable, rowFaults }: RuleContext,
  id: 'sector' | 'overheidssector',
  own: number,
): Said[] {
  const said: Said[] = [];
  for (const sheet of metingen) {
    const data = unusable(sheet).has(id) ? undefined : sheet.columns.get(id);
    if (!data) continue;
    const { marks } = rowFaults(sheet);
    for (let i = 0; i < sheet.count; i++) {
      if (data.values[i] === 0 || marks[i] !== 0) continue;
      if (data.values[i] === own) return [];
      said.push({ text: codeAt(data, i), cell: cellOf(sheet, i, data.index) });
    }
  }
  return said;
}

/** By row its region, where none of them has this one. */
function regionsBeside({ metingen, unusable, rowFaults }: RuleContext, own: string): Said[] {
  const said: Said[] = [];
  for (const sheet of metingen) {
    const data = unusable(sheet).has('regio') ? undefined : sheet.columns.get('regio');
    if (!data) continue;
    const { marks } = rowFaults(sheet);
    const regions = data.dictionary.map(regionOf);
    for (let i = 0; i < sheet.count; i++) {
      const text = regions[data.values[i] as number] ?? null;
      if (text === null || marks[i] !== 0) continue;
      if (text === own) return [];
      said.push({ text, cell: cellOf(sheet, i, data.index) });
    }
  }
  return said;
}

/** By row the employer that is named in it, or else the inlener, where none of them is one of these. */
function employersBeside({ metingen, unusable, rowFaults }: RuleContext, numbers: readonly string[]): Said[] {
  const said: Said[] = [];
  for (const sheet of metingen) {
    const columns = (['lhnr', 'lhnrInlener'] as const).flatMap((id) =>
      unusable(sheet).has(id) ? [] : (sheet.columns.get(id) ?? []),
    );
    const { marks } = rowFaults(sheet);
    for (let i = 0; i < sheet.count; i++) {
      if (marks[i] !== 0) continue;
      const named = columns
        .map((data) => ({ data, text: textAt(data, i) }))
        .filter(({ text }) => text.search(NUMBER) >= 0);
      if (named.some(({ text }) => numbers.some((number) => text.includes(number)))) return [];
      const [first] = named;
      if (first) said.push({ text: first.text, cell: cellOf(sheet, i, first.data.index) });
    }
  }
  return said;
}

const cellOf = ({ sheet, rows }: MetingSheet, record: number, column: number): CellRef => ({
  sheet,
  row: rows[record] as number,
  column,
});
