import { aardCodes } from '../../../law';
import { columnById, type ColumnId } from '../../form/columns';
import type { CellRef } from '../../form/cell-ref';
import { FOLLOWS_FROM, type DerivedColumn, type DerivedFrom } from '../../form/derived';
import { isMetingYear } from '../../form/meting-year';
import { yearOfDay } from '../../form/days';
import { opgaveNumber, opgaveText, type Opgave, type OpgaveField } from '../../form/opgave';
import {
  codeIndex,
  NO_PLACE,
  textAt,
  type ColumnData,
  type MetingSheet,
  type Values,
} from '../../form/records';
import { isFourWeeksAtTurn, labelOf, monthOfYear, typeOfTijdvak, type Tijdvak } from '../../form/tijdvak';
import { normalCode } from '../values/normal-text';

const DECEMBER = 12;
const FORM_OF_AARD = new Map(aardCodes.map(({ code, form }) => [code, form]));

/**
 * The sheet with values for columns that are absent or wholly empty, taken from its other columns and from the Opgave: year, label and type
 * of the period from its dates or the other way round, the form from the code, what holds for the whole organisation from its Opgave.
 * A gap in a column that is otherwise filled stays a gap: there somebody forgot something.
 *
 * @param asked columns that a heading may mean: what stands there is not known yet
 */
export function deriveColumns(
  sheet: MetingSheet,
  opgave: Opgave | null,
  asked: ReadonlySet<ColumnId> = new Set(),
): MetingSheet {
  if (sheet.count === 0) return sheet;
  const work = new Derivation(sheet, asked);
  derivePeriod(work, opgave);
  deriveForm(work);
  work.fillCode('sector', 'opgave', opgaveText(opgave, 'sector'));
  if (work.isDerived('sector')) deriveUserSector(work);
  work.fillCode('overheidssector', 'opgave', opgaveText(opgave, 'overheidssector'));
  work.fillText('regio', 'opgave', opgaveText(opgave, 'regio'));
  work.fillText('lhnr', 'opgave', opgaveText(opgave, 'lhnr'));
  if (work.isEmpty('numIv') && work.has('bsn')) work.fill('numIv', 'usual', () => 1);
  const made = work.result();
  const fromOpgave = cellsOfOpgave(work, opgave);
  return fromOpgave.size === 0 ? made : { ...made, fromOpgave };
}

/** By which field of the Opgave a column is filled, and the column that must be so too: the first of each comes before it. */
const OPGAVE_FIELDS: readonly (readonly [ColumnId, OpgaveField, ColumnId?])[] = [
  ['datAanvTv', 'jaar'],
  ['datEindTv', 'jaar', 'datAanvTv'],
  ['jaar', 'jaar', 'datAanvTv'],
  ['tijdvak', 'jaar', 'datAanvTv'],
  ['tijdvakType', 'jaar', 'datAanvTv'],
  ['sector', 'sector'],
  ['sectorInlener', 'sector', 'sector'],
  ['overheidssector', 'overheidssector'],
  ['regio', 'regio'],
  ['lhnr', 'lhnr'],
];

/** Of what nobody filled in on the sheet the cell of the Opgave, where something stands there or has to. */
function cellsOfOpgave(work: Derivation, opgave: Opgave | null): ReadonlyMap<ColumnId, CellRef> {
  const cells = new Map<ColumnId, CellRef>();
  for (const [id, name, after] of OPGAVE_FIELDS) {
    const field = opgave?.fields.get(name);
    if (!field || (name !== 'jaar' && field.value === null && field.unreadable === null)) continue;
    if (after !== undefined && !cells.has(after)) continue;
    if (work.has(id) && work.isFromOpgave(id)) cells.set(id, field.cell);
  }
  return cells;
}

function derivePeriod(work: Derivation, opgave: Opgave | null): void {
  const year = opgaveNumber(opgave, 'jaar');
  const month = opgaveNumber(opgave, 'peilmaand') ?? DECEMBER;
  if (work.isEmpty('datAanvTv') && work.isEmpty('datEindTv')) {
    const label = work.data('tijdvak');
    const years = work.data('jaar');
    const known = new Map<string, Tijdvak | null>();
    const labelled = (record: number): Tijdvak | null => {
      const ownYear = years ? (years.values[record] as number) : NaN;
      // By its place: a text can be long, and stand in every row.
      const key = `${String(label?.values[record])} ${String(ownYear)}`;
      let found = known.get(key);
      if (found === undefined) {
        const text = label ? textAt(label, record) : '';
        known.set(key, (found = tijdvakOfLabel(text, Number.isNaN(ownYear) ? year : ownYear)));
      }
      return found;
    };
    if (label) {
      work.fill('datAanvTv', 'label', (i) => labelled(i)?.first ?? 0);
      work.fill('datEindTv', 'label', (i) => labelled(i)?.last ?? 0);
    } else if (isMetingYear(year) && Number.isInteger(month) && month >= 1 && month <= DECEMBER) {
      const { first, last } = monthOfYear(year, month);
      work.fill('datAanvTv', 'opgave', () => first);
      work.fill('datEindTv', 'opgave', () => last);
    }
  }
  const [first, last] = [work.data('datAanvTv'), work.data('datEindTv')];
  if (!first || !last) return;
  const known = new Map<
    number,
    { readonly year: number; readonly label: string; readonly type: number; readonly isAtTurn: boolean }
  >();
  const typeColumn = columnById('tijdvakType');
  const of = (record: number) => {
    const [from, until] = [first.values[record] as number, last.values[record] as number];
    const key = from * 100_000 + until;
    let found = known.get(key);
    if (found === undefined) {
      const tijdvak = { first: from, last: until };
      const isStretch = from > 0 && until >= from;
      const type = isStretch ? typeOfTijdvak(tijdvak) : null;
      const isAtTurn = isStretch && type === null && isFourWeeksAtTurn(tijdvak);
      found = {
        year: isStretch ? yearOfDay(Math.floor((from + until) / 2)) : NaN,
        label: labelOf(tijdvak, isAtTurn ? '4WK' : type),
        type: type === null ? 0 : codeIndex(typeColumn, type),
        isAtTurn,
      };
      known.set(key, found);
    }
    return found;
  };
  if (work.isEmpty('jaar')) work.fill('jaar', 'dates', (i) => of(i).year);
  if (work.isEmpty('tijdvakType')) {
    const fourWeeks = codeIndex(typeColumn, '4WK');
    // Among months the same days are as well those of somebody who came in that month.
    const areFourWeeks = work.every((i) => of(i).type === 0 || of(i).type === fourWeeks);
    work.fill('tijdvakType', 'dates', (i) => (areFourWeeks && of(i).isAtTurn ? fourWeeks : of(i).type));
  }
  if (work.isEmpty('tijdvak')) work.fillTexts('tijdvak', 'dates', (i) => of(i).label);
}

/** The days of `2025-12`, `12`, `2025-H2` or `2025`; `null` for a period of four weeks, whose days the label does not tell. */
export function tijdvakOfLabel(label: string, year: number | null): Tijdvak | null {
  const parts = /^(?:(\d{4})-?)?(?:(H)?(\d{1,2}))?$/.exec(label);
  const ofYear = parts?.[1] === undefined ? year : Number(parts[1]);
  if (!parts || ofYear === null || label === '') return null;
  const number = Number(parts[3] ?? 0);
  if (parts[2] === 'H') {
    if (number !== 1 && number !== 2) return null;
    return {
      first: monthOfYear(ofYear, number * 6 - 5).first,
      last: monthOfYear(ofYear, number * 6).last,
    };
  }
  if (parts[3] === undefined)
    return { first: monthOfYear(ofYear, 1).first, last: monthOfYear(ofYear, DECEMBER).last };
  return number >= 1 && number <= DECEMBER ? monthOfYear(ofYear, number) : null;
}

/** The code without a form, the form without a code; without either it is an employment contract, and formal. */
function deriveForm(work: Derivation): void {
  const aard = work.data('cdAard');
  const form = work.data('vorm');
  const [aardColumn, formColumn] = [columnById('cdAard'), columnById('vorm')];
  const formal = codeIndex(formColumn, 'formeel');
  if (aard && !form) {
    const forms = ['', ...(aardColumn.codes ?? []).map(({ code }) => FORM_OF_AARD.get(code) ?? '')].map(
      (each) => (each === '' ? 0 : codeIndex(formColumn, each)),
    );
    // Sheltered work has no form; the count leaves it out by its code.
    work.fill('vorm', 'aard', (i) =>
      (aard.values[i] as number) === 0 ? 0 : forms[aard.values[i] as number] || formal,
    );
    return;
  }
  if (!form && work.has('bsn')) work.fill('vorm', 'usual', () => formal);
  const lent = codeIndex(formColumn, 'inleen');
  const [contract, agency] = [codeIndex(aardColumn, '1'), codeIndex(aardColumn, '11')];
  const forms = work.data('vorm');
  if (!aard && forms)
    work.fill('cdAard', form ? 'vorm' : 'usual', (i) =>
      forms.values[i] === lent ? agency : forms.values[i] === formal ? contract : 0,
    );
}

/** Where the sector is that of the organisation, its lent workers work there. */
function deriveUserSector(work: Derivation): void {
  const [form, sector] = [work.data('vorm'), work.data('sector')];
  if (!form || !sector || !work.isEmpty('sectorInlener')) return;
  const lent = codeIndex(columnById('vorm'), 'inleen');
  work.fill('sectorInlener', 'opgave', (i) => (form.values[i] === lent ? (sector.values[i] as number) : 0));
}

class Derivation {
  private readonly columns: Map<ColumnId, ColumnData>;
  private readonly derived: DerivedColumn[] = [];

  constructor(
    private readonly sheet: MetingSheet,
    private readonly asked: ReadonlySet<ColumnId>,
  ) {
    this.columns = new Map(sheet.columns);
  }

  result(): MetingSheet {
    return this.derived.length === 0
      ? this.sheet
      : { ...this.sheet, columns: this.columns, derived: this.derived };
  }

  isDerived(id: ColumnId): boolean {
    return this.derived.some(({ column }) => column === id);
  }

  /** Whether nobody filled in the column, and no other column of the sheet tells it. */
  isFromOpgave(id: ColumnId): boolean {
    const derived = this.derived.find(({ column }) => column === id);
    if (derived === undefined) return this.isEmpty(id);
    return (
      derived.from === 'opgave' ||
      (derived.from === 'dates' && (FOLLOWS_FROM.dates ?? []).every((each) => this.isFromOpgave(each)))
    );
  }

  has(id: ColumnId): boolean {
    return this.columns.has(id);
  }

  /** The column, when something stands in it. */
  data(id: ColumnId): ColumnData | undefined {
    return this.isEmpty(id) ? undefined : this.columns.get(id);
  }

  isEmpty(id: ColumnId): boolean {
    const data = this.columns.get(id);
    if (data === undefined) return true;
    if (data.problems.size > 0) return false;
    const { values } = data;
    if (!(values instanceof Float64Array)) return values.every((value) => value === 0);
    return values.every((value) => Number.isNaN(value));
  }

  every(holds: (record: number) => boolean): boolean {
    for (let i = 0; i < this.sheet.count; i++) if (!holds(i)) return false;
    return true;
  }

  fillCode(id: ColumnId, from: DerivedFrom, value: string | null): void {
    if (value === null || !this.isEmpty(id)) return;
    const wanted = normalCode(value);
    const column = columnById(id);
    const place = (column.codes ?? []).findIndex(({ code, nl, en, aliases = [] }) =>
      [code, nl, en, ...aliases].some((each) => normalCode(each) === wanted),
    );
    if (place >= 0) this.fill(id, from, () => place + 1);
  }

  fillText(id: ColumnId, from: DerivedFrom, value: string | null): void {
    if (value !== null && value !== '' && this.isEmpty(id)) this.fillTexts(id, from, () => value);
  }

  fillTexts(id: ColumnId, from: DerivedFrom, textOf: (record: number) => string): void {
    const dictionary = [''];
    const places = new Map([['', 0]]);
    this.fill(
      id,
      from,
      (record) => {
        const text = textOf(record);
        let place = places.get(text);
        if (place === undefined) {
          places.set(text, (place = dictionary.length));
          dictionary.push(text);
        }
        return place;
      },
      dictionary,
    );
  }

  fill(
    id: ColumnId,
    from: DerivedFrom,
    valueOf: (record: number) => number,
    dictionary: readonly string[] = [],
  ): void {
    if (this.asked.has(id)) return;
    const column = columnById(id);
    const { count } = this.sheet;
    const values = emptyValues(column.type, count);
    const none = values instanceof Float64Array ? NaN : 0;
    let rows = 0;
    for (let i = 0; i < count; i++) {
      const value = valueOf(i);
      values[i] = value;
      if (!Object.is(value, none)) rows++;
    }
    // Days that are no period tell no kind: that is told of the days, and the column is not what is lacking.
    if (rows === 0 && from !== 'dates') return;
    const present = this.columns.get(id);
    this.columns.set(id, {
      column,
      index: present?.index ?? NO_PLACE,
      heading: present?.heading ?? column.nl,
      values,
      dictionary,
      problems: NO_PROBLEMS,
      doubts: null,
      suspicion: null,
      converted: new Uint32Array(0),
      spoilt: NOTHING_SPOILT,
    });
    this.derived.push({ column: id, from, rows });
  }
}

const NOTHING_SPOILT: ColumnData['spoilt'] = new Map();
const NO_PROBLEMS: ColumnData['problems'] = new Map();

function emptyValues(type: ColumnData['column']['type'], count: number): Values {
  switch (type) {
    case 'number':
    case 'integer':
      return new Float64Array(count).fill(NaN);
    case 'date':
      return new Int32Array(count);
    case 'code':
      return new Uint8Array(count);
    default:
      return new Uint32Array(count);
  }
}
