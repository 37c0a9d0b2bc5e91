import { useEffect, useState } from 'react';
import type { SheetSeen } from '../../../meting/read/seen';
import type { CellRef } from '../../../meting/form/cell-ref';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { usePane } from '../../app/pane-context';
import type { CheckJob } from '../../state/check-store';
import { whenQuiet } from '../../state/when-quiet';
import type { SheetRow } from '../../workbook/read-rows';

/** The widest part of a sheet that is fetched around an example. */
const columnsFetched = 60;

/** Quiet time after the last change before the rows are fetched again. */
const pause = 150;

/**
 * The headings, the row of a cell and the rows around it, as they are now; `undefined` while they are fetched, `null` where they
 * cannot be.
 */
export function useExampleRows(
  job: CheckJob,
  sheet: SheetSeen | undefined,
  cell: CellRef,
): readonly SheetRow[] | null | undefined {
  const { host, checks } = usePane();
  const [rows, setRows] = useState<readonly SheetRow[] | null>();
  const { file, result } = job;
  const { row } = cell;
  const name = result === null ? cell.sheet : realSheet(result, cell.sheet);
  const changes = useChangesOf(file === null ? name : null);
  const headerRow = sheet?.headerRow ?? null;

  useEffect(() => {
    let current = true;
    const around = [headerRow ?? row, Math.max(1, row - 1), row, row + 1];
    const wanted = [...new Set(around)].sort((a, b) => a - b);
    const fetching = file
      ? checks.readRows(file, name, wanted)
      : Promise.all(
          wanted.map(async (each): Promise<SheetRow> => {
            const ref = { sheet: name, row: each, column: 1, rows: 1, columns: columnsFetched };
            return { row: each, cells: (await host.readRange(ref))[0] ?? [] };
          }),
        );
    fetching.then(
      (found) => {
        if (current) setRows(found);
      },
      () => {
        if (current) setRows(null);
      },
    );
    return () => {
      current = false;
    };
  }, [file, host, checks, name, row, headerRow, result, changes]);
  return rows;
}

/** Counts the changes of a sheet of the open workbook: a new number is a reason to look again. */
function useChangesOf(sheet: string | null): number {
  const { host } = usePane();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (sheet === null) return undefined;
    // Without news of changes the rows are those of the last check.
    return whenQuiet(
      host,
      (change) => (change.sheet === sheet ? pause : null),
      () => {
        setChanges((count) => count + 1);
      },
    );
  }, [host, sheet]);
  return changes;
}
