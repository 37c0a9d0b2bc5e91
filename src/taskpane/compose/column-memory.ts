import { readExportMap, writeExportMap } from '../../compose/export/export-map';
import type { ExportAnswers } from '../../compose/export/match-columns';
import type { ColumnMemory } from './desk';

const storageKey = 'banenafspraak.kolommen';

/** Keeps what columns are on this machine: their headings, and no data. Where storage is closed off it lasts as long as the pane. */
export function columnMemory(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined,
): ColumnMemory {
  return {
    load: () => {
      try {
        const stored = storage?.getItem(storageKey) ?? null;
        return stored === null ? nothingSaid : readExportMap(stored);
      } catch {
        return nothingSaid;
      }
    },
    save: (answers) => {
      try {
        if (isEmpty(answers)) storage?.removeItem(storageKey);
        else storage?.setItem(storageKey, writeExportMap(answers));
      } catch {
        // Private windows and strict policies refuse.
      }
    },
  };
}

const nothingSaid: ExportAnswers = { headings: {} };

function isEmpty({ headings, unit }: ExportAnswers): boolean {
  return unit === undefined && Object.keys(headings).length === 0;
}
