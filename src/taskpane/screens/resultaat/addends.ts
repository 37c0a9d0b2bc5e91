import { ROW_REASONS } from '../../../meting/count/count-records';
import type { Addends, BreakdownName, ResultForm, ResultSector } from '../../../meting/count/result';

/** One cell of Tabel 1. */
export interface TabelCell {
  readonly vorm: ResultForm | 'totaal';
  readonly sector: ResultSector | 'totaal';
}

/** A figure on the screen whose rows can be asked for. */
export type FigureRef =
  | ({ readonly of: 'tabel1' } & TabelCell)
  | { readonly of: 'breakdown'; readonly by: BreakdownName; readonly key: string }
  | { readonly of: 'not-counted'; readonly reason: string };

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

/** The rows behind one figure, in sheet order. */
export function addendsOf(all: readonly Addends[], figure: FigureRef): readonly Addend[] {
  const found: Addend[] = [];
  for (const addends of all) {
    const { sheet, hoursColumn, rows, hours } = addends;
    const belongs = membersOf(addends, figure);
    for (let index = 0; index < rows.length; index++) {
      if (!belongs(index)) continue;
      found.push({ sheet, row: rows[index] ?? 0, column: hoursColumn, hours: hours[index] ?? 0 });
    }
  }
  return found;
}

function membersOf({ bucket, reason, lines }: Addends, figure: FigureRef): (index: number) => boolean {
  switch (figure.of) {
    case 'tabel1':
      return (index) => isIn(bucket[index] ?? 0, figure);
    case 'breakdown': {
      const line = lines[figure.by];
      const keyIndex = line?.keys.indexOf(figure.key) ?? -1;
      return (index) => keyIndex >= 0 && (bucket[index] ?? 0) > 0 && line?.of[index] === keyIndex;
    }
    case 'not-counted':
      return (index) => bucket[index] === 0 && ROW_REASONS[reason[index] ?? 0] === figure.reason;
  }
}

function isIn(bucket: number, { vorm, sector }: TabelCell): boolean {
  const cellIndex = bucket - 1;
  if (cellIndex < 0) return false;
  if (sector !== 'totaal' && sectorOf[cellIndex >> 1] !== sector) return false;
  return vorm === 'totaal' || formOf[cellIndex & 1] === vorm;
}
