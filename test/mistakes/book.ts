import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { seeded, type Random } from '../../src/meting/generate/random';
import { SHEETS } from '../../src/meting/form/templates';

/** The full template has Opgave, all columns and a Tabel 1; a bare sheet has nothing but the rows and what a count needs. */
export type Form = 'full' | 'bare';

export const ROWS = 30;

const BARE: readonly ColumnId[] = [
  'jaar',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'bsn',
  'lhnr',
  'numIv',
  'cdAard',
  'vorm',
  'grond',
  'datRegistratie',
  'datEindRegistratie',
  'verloondeUren',
  'sector',
];

/** A clean workbook in which a person is about to make a mistake. */
export class Book {
  readonly draft: Draft;
  readonly random: Random;

  constructor(
    readonly form: Form,
    seed: number,
  ) {
    this.draft = cleanDraft({ rows: ROWS, seed, ...(form === 'bare' ? { columns: BARE } : {}) });
    if (form === 'bare') this.draft.sheets.splice(0, Infinity, this.draft.meting);
    this.random = seeded(seed * 17);
  }

  get count(): number {
    return this.draft.records;
  }

  has(column: ColumnId): boolean {
    return this.draft.has(column);
  }

  get(record: number, column: ColumnId): DraftCell {
    return this.draft.get(record, column);
  }

  number(record: number, column: ColumnId): number {
    return Number(this.draft.get(record, column));
  }

  set(record: number, column: ColumnId, value: DraftCell): void {
    this.draft.set(record, column, value);
  }

  /** Any record. */
  any(): number {
    return this.random.between(0, this.count - 1);
  }

  /** Any record that fits; the first where none comes up. */
  where(fits: (record: number) => boolean): number {
    const start = this.any();
    for (let i = 0; i < this.count; i++) {
      const record = (start + i) % this.count;
      if (fits(record)) return record;
    }
    throw new Error('no record fits');
  }

  /** A formal relation of an ordinary contract, paid by the month. */
  formal(): number {
    return this.where(
      (record) =>
        this.get(record, 'vorm') === 'formeel' &&
        this.get(record, 'cdAard') === 1 &&
        this.get(record, 'tijdvakType') === 'MND',
    );
  }

  lent(): number {
    return this.where((record) => this.get(record, 'vorm') === 'inleen');
  }

  monthly(): number {
    return this.where((record) => this.get(record, 'tijdvakType') === 'MND');
  }

  each(change: (record: number) => void): void {
    for (let record = 0; record < this.count; record++) change(record);
  }

  /** One column, every row. */
  column(id: ColumnId, change: (value: DraftCell, record: number) => DraftCell): void {
    this.each((record) => {
      const value = this.get(record, id);
      if (value !== null) this.set(record, id, change(value, record));
    });
  }

  /** A block of rows that lie under each other. */
  block(size: number): number[] {
    const first = this.random.between(2, this.count - size - 1);
    return Array.from({ length: size }, (_, i) => first + i);
  }

  swapHeadings(one: ColumnId, other: ColumnId): void {
    this.draft.setHeading(one, columnById(other).nl);
    this.draft.setHeading(other, columnById(one).nl);
  }

  /** The cells of the rows below the headings, to move about. */
  get cells(): DraftCell[][] {
    return this.draft.meting.cells;
  }

  place(column: ColumnId): number {
    return this.draft.columns.indexOf(column);
  }

  hasTable(): boolean {
    return this.draft.sheets.some(({ name }) => name === SHEETS.tabel1);
  }
}
