import { columnName } from '../../../host/a1';
import type { Addends, RowSector } from '../../../meting/count/result';
import { cellOfBucket } from '../../../meting/count/compute-result';
import type { TabelCell } from './addends';

/** Cells with hours that count for one cell of Tabel 1, all with the same hours per job. */
export interface AddendLine {
  readonly vorm: Exclude<TabelCell['vorm'], 'totaal'>;
  readonly sector: RowSector;
  readonly sheet: string;
  /** A1 ranges in sheet order. */
  readonly ranges: readonly string[];
  readonly hours: number;
  readonly hoursPerJob: number;
}

/** A formula with more areas than this is no longer one that a reader can follow, and Excel takes at most 255. */
const RANGES_IN_A_LINE = 30;

interface Open {
  readonly line: Omit<AddendLine, 'ranges' | 'hours'>;
  readonly spans: { first: number; last: number }[];
  hours: number;
}

/** The counted rows as few lines: adjoining rows as one range, up to thirty ranges a line. */
export function addendLines(all: readonly Addends[]): readonly AddendLine[] {
  return all.flatMap(linesOfSheet).sort((a, b) => rank(a) - rank(b));
}

function linesOfSheet({ sheet, hoursColumn, rows, bucket, hours, kind, hoursPerJob }: Addends): AddendLine[] {
  const open = new Map<string, Open>();
  const done: AddendLine[] = [];
  const column = columnName(hoursColumn);
  const close = ({ line, spans, hours: sum }: Open) => {
    const ranges = spans.map(({ first, last }) =>
      first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
    );
    done.push({ ...line, ranges, hours: sum });
  };
  rows.forEach((row, index) => {
    const cellIndex = (bucket[index] ?? 0) - 1;
    if (cellIndex < 0) return;
    const key = `${cellIndex} ${kind[index] ?? 0}`;
    let current = open.get(key);
    const last = current?.spans.at(-1);
    if (current && last && row === last.last + 1) {
      last.last = row;
    } else {
      if (current && current.spans.length >= RANGES_IN_A_LINE) {
        close(current);
        current = undefined;
      }
      current ??= {
        line: {
          vorm: cellIndex % 2 === 0 ? 'formeel' : 'inleen',
          sector: cellOfBucket(cellIndex + 1).sector,
          sheet,
          hoursPerJob: hoursPerJob[kind[index] ?? 0] ?? Number.NaN,
        },
        spans: [],
        hours: 0,
      };
      current.spans.push({ first: row, last: row });
      open.set(key, current);
    }
    current.hours += hours[index] ?? 0;
  });
  for (const each of open.values()) close(each);
  return done;
}

function rank({ vorm, sector }: AddendLine): number {
  return (vorm === 'formeel' ? 0 : 2) + (sector === 'markt' ? 0 : 1);
}
