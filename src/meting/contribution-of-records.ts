import type { Pseudonymiser } from '../privacy/pseudonym';
import { PERIOD_TYPE_CODES } from './codes';
import type { Contribution, ContributionLine } from './contribution';
import { PersonIndex } from './person-index';
import { columnRanges } from './ranges';
import { codeAt, textAt, type ColumnData, type MetingSheet } from './records';
import { bucketsOf, HOUR_UNITS, placeOfBucket } from './result-of-records';
import type { Counting } from './counting';
import { Growable } from './read/growable';

const KINDS = PERIOD_TYPE_CODES.length + 1;

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
  const index = new PersonIndex(most);
  const masks = new Uint8Array(most);
  const persons = new Float64Array(most);
  const sheetOf = new Uint8Array(most);
  const rowOf = new Uint32Array(most);
  const lineOf = new Uint32Array(most);
  const more = new Growable((capacity) => new Uint32Array(capacity), 16);
  const seen = new Set<number>();
  const lines: ContributionLine[] = [];
  sheets.forEach(({ sheet, counting }, place) => {
    const bucket = bucketsOf(sheet, counting);
    const before = lines.length;
    const own = linesOf(sheet, bucket);
    for (const line of own.lines) lines.push(line);
    const bsn = sheet.columns.get('bsn')?.values;
    for (let i = 0; bsn && i < sheet.count; i++) {
      const number = bsn[i] as number;
      if (bucket[i] === 0 || number === 0) continue;
      const known = index.size;
      const person = index.numberOf(number);
      if (person === known) {
        persons[person] = pseudonymiser.of(number);
        sheetOf[person] = place;
        rowOf[person] = sheet.rows[i] as number;
        lineOf[person] = before + (own.lineOf[i] as number);
      } else {
        const line = before + (own.lineOf[i] as number);
        const pair = line * most + person;
        if (line !== lineOf[person] && !seen.has(pair)) {
          seen.add(pair);
          more.push(person);
          more.push(line);
        }
      }
      masks[person] = (masks[person] as number) | (1 << ((bucket[i] as number) - 1));
    }
  });
  return {
    lines,
    persons: persons.slice(0, index.size),
    masks: masks.slice(0, index.size),
    sheetOf: sheetOf.slice(0, index.size),
    rowOf: rowOf.slice(0, index.size),
    lineOf: lineOf.slice(0, index.size),
    moreLines: more.values().slice(),
    sheets: sheets.map(({ sheet }) => sheet.sheet),
  };
}

/** The lines of a sheet, and for each record that counts the place of its line. */
function linesOf(
  sheet: MetingSheet,
  bucket: Uint8Array,
): { readonly lines: readonly ContributionLine[]; readonly lineOf: Uint32Array } {
  const column = (id: Parameters<typeof sheet.columns.get>[0]) => sheet.columns.get(id);
  const [hours, kinds] = [column('verloondeUren'), column('tijdvakType')];
  const [government, regio, own, inlener] = [
    column('overheidssector'),
    column('regio'),
    column('lhnr'),
    column('lhnrInlener'),
  ];
  const lines = new Map<string, Line>();
  const lineOf = new Uint32Array(sheet.count);
  const at = (data: ColumnData | undefined, i: number) => (data ? (data.values[i] as number) : 0);
  for (let i = 0; i < sheet.count; i++) {
    if (bucket[i] === 0) continue;
    const lent = placeOfBucket(bucket[i] as number).vorm === 'inleen' && at(inlener, i) !== 0;
    const key = `${bucket[i]} ${at(government, i)} ${at(regio, i)} ${lent ? 'i' : 'o'} ${at(lent ? inlener : own, i)}`;
    let line = lines.get(key);
    if (!line) {
      line = {
        place: lines.size,
        first: i,
        hours: new Array<number>(KINDS).fill(0),
        rows: new Growable((capacity) => new Uint32Array(capacity), 4),
      };
      lines.set(key, line);
    }
    const kind = at(kinds, i);
    line.hours[kind] = (line.hours[kind] ?? 0) + Math.round((hours?.values[i] ?? 0) * HOUR_UNITS);
    line.rows.push(sheet.rows[i] as number);
    lineOf[i] = line.place;
  }
  const sums = [...lines.values()].map(({ first, hours: units, rows }): ContributionLine => {
    const { sector, vorm } = placeOfBucket(bucket[first] as number);
    const lent = vorm === 'inleen' && at(inlener, first) !== 0;
    const employer = lent ? inlener : own;
    return {
      sheet: sheet.sheet,
      sector,
      vorm,
      overheidssector: government ? codeAt(government, first) : '',
      regio: regio ? textAt(regio, first) : '',
      lhnr: employer ? textAt(employer, first) : '',
      rows: rows.length,
      hours: units,
      ranges: columnRanges(hours?.index ?? 1, rows.values()),
    };
  });
  return { lines: sums, lineOf };
}
