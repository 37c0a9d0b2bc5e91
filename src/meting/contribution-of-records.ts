import type { Pseudonymiser } from '../privacy/pseudonym';
import type { Contribution } from './contribution';
import { LinesInTheMaking, PERIOD_KINDS } from './contribution-lines';
import { PersonIndex } from './person-index';
import { columnRanges } from './ranges';
import { codeAt, textAt, type ColumnData, type MetingSheet } from './records';
import { bucketsOf, HOUR_UNITS, placeOfBucket } from './result-of-records';
import type { Counting } from './counting';
import { Growable } from './read/growable';

/** Buckets, with 0 for a record that does not count. */
const BUCKETS = 5;

interface Line {
  readonly place: number;
  readonly first: number;
  readonly hours: number[];
  readonly rows: Growable<Uint32Array>;
}

/** What a workbook adds to a consolidation: its counted rows by what they count for, its persons as pseudonyms. */
export function contributionOf(
  sheets: readonly { readonly sheet: MetingSheet; readonly counting: Counting }[],
  pseudonymiser: Pseudonymiser,
): Contribution {
  const most = sheets.reduce((sum, { sheet }) => sum + sheet.count, 0);
  const persons = new Persons(most);
  const lines = new LinesInTheMaking();
  sheets.forEach(({ sheet, counting }, place) => {
    const bucket = bucketsOf(sheet, counting);
    const lineOf = addLines(lines, sheet, place, bucket);
    persons.add(sheet, place, bucket, lineOf, pseudonymiser);
  });
  return { lines: lines.finish(), ...persons.finish(), sheets: sheets.map(({ sheet }) => sheet.sheet) };
}

/** Who counts, gathered sheet by sheet. */
class Persons {
  private readonly index: PersonIndex;
  private readonly masks: Uint8Array;
  private readonly persons: Float64Array;
  private readonly sheetOf: Uint8Array;
  private readonly rowOf: Uint32Array;
  private readonly lineOf: Uint32Array;
  private readonly more = new Growable(Uint32Array);
  private readonly seen = new Set<number>();

  constructor(private readonly most: number) {
    this.index = new PersonIndex(most);
    this.masks = new Uint8Array(most);
    this.persons = new Float64Array(most);
    this.sheetOf = new Uint8Array(most);
    this.rowOf = new Uint32Array(most);
    this.lineOf = new Uint32Array(most);
  }

  /** `lines` are the lines of the records. */
  add(
    sheet: MetingSheet,
    place: number,
    bucket: Uint8Array,
    lines: Uint32Array,
    pseudonymiser: Pseudonymiser,
  ): void {
    const { index, masks, lineOf, seen, more, most } = this;
    const bsn = sheet.columns.get('bsn')?.values;
    for (let i = 0; bsn && i < sheet.count; i++) {
      const number = bsn[i] as number;
      if (bucket[i] === 0 || number === 0) continue;
      const known = index.size;
      const person = index.numberOf(number);
      const line = lines[i] as number;
      if (person === known) {
        this.persons[person] = pseudonymiser.of(number);
        this.sheetOf[person] = place;
        this.rowOf[person] = sheet.rows[i] as number;
        lineOf[person] = line;
      } else if (line !== lineOf[person]) {
        const pair = line * most + person;
        if (!seen.has(pair)) {
          seen.add(pair);
          more.push(person);
          more.push(line);
        }
      }
      masks[person] = (masks[person] as number) | (1 << ((bucket[i] as number) - 1));
    }
  }

  finish(): Omit<Contribution, 'lines' | 'sheets'> {
    const { size } = this.index;
    return {
      persons: this.persons.slice(0, size),
      masks: this.masks.slice(0, size),
      sheetOf: this.sheetOf.slice(0, size),
      rowOf: this.rowOf.slice(0, size),
      lineOf: this.lineOf.slice(0, size),
      moreLines: this.more.values().slice(),
    };
  }
}

/** Adds the lines of a sheet; gives for each record that counts the place of its line. */
function addLines(
  made: LinesInTheMaking,
  sheet: MetingSheet,
  place: number,
  bucket: Uint8Array,
): Uint32Array {
  const column = (id: Parameters<typeof sheet.columns.get>[0]) => sheet.columns.get(id);
  const [hours, kinds] = [column('verloondeUren'), column('tijdvakType')];
  const [government, regio, own, inlener] = [
    column('overheidssector'),
    column('regio'),
    column('lhnr'),
    column('lhnrInlener'),
  ];
  const lines = new Map<number, Line>();
  const lineOf = new Uint32Array(sheet.count);
  // A number that is different for different lines, and exact: no sheet has more than two to the twentieth texts.
  const [governments, regios] = [distinct(government), distinct(regio)];
  for (let i = 0; i < sheet.count; i++) {
    const to = bucket[i] as number;
    if (to === 0) continue;
    const lent = placeOfBucket(to).vorm === 'inleen' && valueAt(inlener, i) !== 0;
    const employer = 2 * valueAt(lent ? inlener : own, i) + (lent ? 1 : 0);
    const key =
      ((employer * regios + valueAt(regio, i)) * governments + valueAt(government, i)) * BUCKETS + to;
    let line = lines.get(key);
    if (!line) {
      line = {
        place: made.count + lines.size,
        first: i,
        hours: new Array<number>(PERIOD_KINDS).fill(0),
        rows: new Growable(Uint32Array, 4),
      };
      lines.set(key, line);
    }
    const kind = valueAt(kinds, i);
    line.hours[kind] = (line.hours[kind] ?? 0) + Math.round((hours?.values[i] ?? 0) * HOUR_UNITS);
    line.rows.push(sheet.rows[i] as number);
    lineOf[i] = line.place;
  }
  for (const { first, hours: units, rows } of lines.values()) {
    const to = bucket[first] as number;
    const lent = placeOfBucket(to).vorm === 'inleen' && valueAt(inlener, first) !== 0;
    const employer = lent ? inlener : own;
    made.add({
      sheet: place,
      bucket: to,
      overheidssector: government ? codeAt(government, first) : '',
      regio: regio ? textAt(regio, first) : '',
      lhnr: employer ? textAt(employer, first) : '',
      rows: rows.length,
      hours: units,
      ranges: columnRanges(hours?.index ?? 1, rows.values()),
    });
  }
  return lineOf;
}

function valueAt(data: ColumnData | undefined, record: number): number {
  return data ? (data.values[record] as number) : 0;
}

/** How many values a column of texts or codes can have, none included. */
function distinct(data: ColumnData | undefined): number {
  if (!data) return 1;
  return data.column.type === 'code' ? (data.column.codes?.length ?? 0) + 1 : data.dictionary.length;
}
