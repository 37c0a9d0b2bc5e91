import type { Pseudonymiser } from '../../privacy/pseudonym';
import type { Contribute, Contribution, CountedSheet } from './contribution';
import { ContributionLinesBuilder } from './contribution-lines';
import { columnLetters } from '../form/ranges';
import { settledRegion } from '../form/regions';
import { codeAt, textAt, type ColumnData, type MetingSheet } from '../form/records';
import { bucketsOf, HOUR_UNITS, personNumbers, cellOfBucket } from './compute-result';
import { Growable } from '../form/growable';

/** Buckets, with 0 for a record that does not count. */
const BUCKETS = 7;

/**
 * Asks a check for what the workbook adds to a consolidation: its counted rows by what they count for, its persons as pseudonyms.
 * One pseudonymiser for all workbooks together.
 */
export function contributing(pseudonymiser: Pseudonymiser): Contribute {
  return (sheets) => contributionOf(sheets, pseudonymiser);
}

function contributionOf(sheets: readonly CountedSheet[], pseudonymiser: Pseudonymiser): Contribution {
  const { numbers, count } = personNumbers(sheets.map(({ sheet }) => sheet));
  const persons = new Persons(count, pseudonymiser);
  const lines = new ContributionLinesBuilder();
  sheets.forEach(({ sheet, counting }, place) => {
    const bucket = bucketsOf(sheet, counting);
    const lineOf = addLines(lines, sheet, place, bucket);
    persons.add(sheet, place, bucket, lineOf, numbers[place] as Int32Array);
  });
  return {
    lines: lines.finish(sheets.map(({ sheet }) => hoursColumn(sheet))),
    ...persons.finish(),
    sheets: sheets.map(({ sheet }) => sheet.sheet),
  };
}

/** Letters of the column with the hours. */
function hoursColumn({ columns }: MetingSheet): string {
  return columnLetters(columns.get('verloondeUren')?.index ?? 1);
}

/** Who counts, gathered sheet by sheet. */
class Persons {
  /** By number of a person: 1 + index among those who count. */
  private readonly countedIndex: Uint32Array;
  private readonly masks: Uint8Array;
  private readonly persons: Float64Array;
  private readonly sheetOf: Uint8Array;
  private readonly rowOf: Uint32Array;
  private readonly lineOf: Uint32Array;
  private readonly more = new Growable(Uint32Array);
  private readonly seen = new Set<number>();
  private count = 0;

  /** @param most how many persons there are, whether or not they count */
  constructor(
    private readonly most: number,
    private readonly pseudonymiser: Pseudonymiser,
  ) {
    this.countedIndex = new Uint32Array(most);
    this.masks = new Uint8Array(most);
    this.persons = new Float64Array(most);
    this.sheetOf = new Uint8Array(most);
    this.rowOf = new Uint32Array(most);
    this.lineOf = new Uint32Array(most);
  }

  /** `lines` are the lines of the records, `numbers` their persons. */
  add(sheet: MetingSheet, place: number, bucket: Uint8Array, lines: Uint32Array, numbers: Int32Array): void {
    const { countedIndex, masks, lineOf } = this;
    const bsn = sheet.columns.get('bsn')?.values;
    for (let i = 0; bsn && i < sheet.count; i++) {
      const number = numbers[i] as number;
      if (bucket[i] === 0 || number < 0) continue;
      const line = lines[i] as number;
      let person = (countedIndex[number] as number) - 1;
      if (person < 0) {
        person = this.count++;
        countedIndex[number] = person + 1;
        this.persons[person] = this.pseudonymiser.of(bsn[i] as number);
        this.sheetOf[person] = place;
        this.rowOf[person] = sheet.rows[i] as number;
        lineOf[person] = line;
      } else if (line !== lineOf[person]) this.addMore(person, line);
      masks[person] = (masks[person] as number) | (1 << ((bucket[i] as number) - 1));
    }
  }

  finish(): Omit<Contribution, 'lines' | 'sheets'> {
    const { count } = this;
    return {
      persons: this.persons.slice(0, count),
      masks: this.masks.slice(0, count),
      sheetOf: this.sheetOf.slice(0, count),
      rowOf: this.rowOf.slice(0, count),
      lineOf: this.lineOf.slice(0, count),
      moreLines: this.more.values().slice(),
    };
  }

  private addMore(person: number, line: number): void {
    const pair = line * this.most + person;
    if (this.seen.has(pair)) return;
    this.seen.add(pair);
    this.more.push(person);
    this.more.push(line);
  }
}

/** Adds the rows of a sheet to their lines; gives for each record that counts the place of its line. */
function addLines(
  made: ContributionLinesBuilder,
  sheet: MetingSheet,
  place: number,
  bucket: Uint8Array,
): Uint32Array {
  const { columns } = sheet;
  const [hours, kinds] = [columns.get('verloondeUren'), columns.get('tijdvakType')];
  const [government, regio] = [columns.get('overheidssector'), columns.get('regio')];
  const [own, inlener] = [columns.get('lhnr'), columns.get('lhnrInlener')];
  const letters = hoursColumn(sheet);
  // A number that is different for different lines, and exact: no sheet has more than two to the twentieth texts.
  const [governments, regios] = [distinct(government), distinct(regio)];
  const lines = new Map<number, number>();
  const lineOf = new Uint32Array(sheet.count);
  for (let i = 0; i < sheet.count; i++) {
    const to = bucket[i] as number;
    if (to === 0) continue;
    const lent = cellOfBucket(to).vorm === 'inleen' && valueAt(inlener, i) !== 0;
    const employer = lent ? inlener : own;
    const employerKey = 2 * valueAt(employer, i) + (lent ? 1 : 0);
    const key =
      ((employerKey * regios + valueAt(regio, i)) * governments + valueAt(government, i)) * BUCKETS + to;
    let line = lines.get(key);
    if (line === undefined) {
      line = made.begin({
        sheet: place,
        bucket: to,
        overheidssector: government ? codeAt(government, i) : '',
        regio: regio ? settledRegion(textAt(regio, i)) : '',
        lhnr: employer ? textAt(employer, i) : '',
      });
      lines.set(key, line);
    }
    const units = Math.round((hours?.values[i] ?? 0) * HOUR_UNITS);
    made.addRow(line, units, valueAt(kinds, i), sheet.rows[i] as number, letters);
    lineOf[i] = line;
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
