import type { ColumnId } from '../form/columns';
import type { ColumnData, MetingSheet } from '../form/records';

/**
 * Keys tie a toelichting to what was found. They depend on the identity of the row and the values the rule looked at,
 * not on the place in the sheet. They are no pseudonyms: who has the workbook has the persons already.
 */
export interface Key {
  readonly high: number;
  readonly low: number;
}

const IDENTITY: readonly ColumnId[] = ['jaar', 'tijdvak', 'lhnr', 'bsn', 'numIv'];
/** Decimals of hours that make a difference. */
const SCALE = 10_000;
/** Of a text that fills its cell the beginning and the length tell it from others. Another number would untie what was explained. */
const CELL_CHARACTERS = 500;

class Mixer {
  private high = 0x9e3779b9;
  private low = 0x85ebca6b;

  add(value: number): void {
    this.low = Math.imul(this.low ^ value, 0xcc9e2d51);
    this.low ^= this.low >>> 15;
    this.high = Math.imul(this.high ^ this.low, 0x1b873593);
    this.high ^= this.high >>> 13;
  }

  text(text: string, most = text.length): void {
    const end = Math.min(text.length, most);
    for (let i = 0; i < end; i++) this.add(text.charCodeAt(i));
    this.add(text.length);
  }

  number(value: number): void {
    const scaled = Number.isNaN(value) ? -1 : Math.round(value * SCALE);
    this.add(scaled | 0);
    this.add(Math.floor(scaled / 4294967296));
  }

  key(): Key {
    return { high: this.high >>> 0, low: this.low >>> 0 };
  }
}

/** Key of a finding of a rule on a record. */
export function rowKey(rule: string, sheet: MetingSheet, record: number, columns: readonly ColumnId[]): Key {
  const mixer = new Mixer();
  mixer.text(rule);
  for (const id of [...IDENTITY, ...columns]) {
    const data = sheet.columns.get(id);
    if (data) addValue(mixer, data, record);
  }
  return mixer.key();
}

function addValue(mixer: Mixer, data: ColumnData, record: number): void {
  const value = data.values[record] as number;
  if (data.column.type === 'text') mixer.text(data.dictionary[value] ?? '', CELL_CHARACTERS);
  else mixer.number(value);
  const problem = data.problems.size === 0 ? undefined : data.problems.get(record);
  if (problem) mixer.text(problem.text, CELL_CHARACTERS);
}

/** Key of a finding on cells: the rule and what it says about them. */
export function textKey(...parts: readonly string[]): Key {
  const mixer = new Mixer();
  for (const part of parts) mixer.text(part);
  return mixer.key();
}

/** The keys of a group together: the same for the same findings in any order. */
export class GroupKey {
  private high = 0;
  private low = 0;

  add({ high, low }: Key): void {
    this.high = (this.high + high) >>> 0;
    this.low = (this.low + low) >>> 0;
  }

  toString(): string {
    return keyText({ high: this.high, low: this.low });
  }
}

/** A key as it stands in the sheet `Toelichting`. */
export function keyText({ high, low }: Key): string {
  return `${high.toString(36)}-${low.toString(36)}`;
}
