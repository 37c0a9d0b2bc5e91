import { useEffect, useState } from 'react';
import type { SheetSeen } from '../../../meting/read/seen';
import type { CellRef } from '../../../meting/form/cell-ref';
import { usePane } from '../../app/pane-context';
import type { CheckJob } from '../../state/check-store';
import type { SheetRow } from '../../workbook/read-rows';

/** The widest part of a sheet that is fetched around an example. */
const columnsFetched = 60;

/** The headings, the row above and the row of a cell; `undefined` while they are fetched, `null` where they cannot be. */
export function useExampleRows(
  job: CheckJob,
  sheet: SheetSeen | undefined,
  cell: CellRef,
): readonly SheetRow[] | null | undefined {
  const { host, checks } = usePane();
  const [rows, setRows] = useState<readonly SheetRow[] | null>();
  const { file } = job;
  const { row, sheet: name } = cell;
  const headerRow = sheet?.headerRow ?? null;

  useEffect(() => {
    let current = true;
    const wanted = [...new Set([headerRow ?? row, Math.max(1, row - 1), row])].sort((a, b) => a - b);
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
  }, [file, host, checks, name, row, headerRow]);
  return rows;
}
