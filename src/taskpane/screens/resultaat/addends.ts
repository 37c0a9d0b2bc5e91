import type { Addends } from '../../../meting/result';
import type { TabelCell } from './resultaat';

/** One row that was added to a figure. */
export interface Addend {
  readonly sheet: string;
  readonly row: number;
  /** 1-based column of the hours. */
  readonly column: number;
  readonly hours: number;
}

const sectorOf = ['markt', 'overheid'] as const;
const formOf = ['formeel', 'inleen'] as const;

/** The rows behind one cell of Tabel 1, in sheet order. */
export function addendsOf(all: readonly Addends[], { vorm, sector }: TabelCell): readonly Addend[] {
  const found: Addend[] = [];
  for (const { sheet, hoursColumn, rows, bucket, hours } of all) {
    for (let index = 0; index < rows.length; index++) {
      const place = (bucket[index] ?? 0) - 1;
      if (place < 0) continue;
      if (sector !== 'totaal' && sectorOf[place >> 1] !== sector) continue;
      if (vorm !== 'totaal' && formOf[place & 1] !== vorm) continue;
      found.push({ sheet, row: rows[index] ?? 0, column: hoursColumn, hours: hours[index] ?? 0 });
    }
  }
  return found;
}
