import { readExportMap, writeExportMap } from '../../compose/export/export-map';
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
        return stored === null ? [] : readExportMap(stored);
      } catch {
        return [];
      }
    },
    save: (known) => {
      try {
        if (known.length === 0) storage?.removeItem(storageKey);
        else storage?.setItem(storageKey, writeExportMap(known));
      } catch {
        // Private windows and strict policies refuse.
      }
    },
  };
}
