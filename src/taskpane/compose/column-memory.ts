import { readExportMap, readListMap, writeExportMap } from '../../compose/export/export-map';
import type { ColumnMemory } from './desk';

const exportsKey = 'banenafspraak.kolommen';
const listKey = 'banenafspraak.lijst';

/** Keeps what columns are on this machine: their headings, and no data. Where storage is closed off it lasts as long as the pane. */
export function columnMemory(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined,
): ColumnMemory {
  const load = <T>(key: string, read: (stored: string) => T, nothing: T): T => {
    try {
      const stored = storage?.getItem(key) ?? null;
      return stored === null ? nothing : read(stored);
    } catch {
      return nothing;
    }
  };
  const save = (key: string, map: string | null): void => {
    try {
      if (map === null) storage?.removeItem(key);
      else storage?.setItem(key, map);
    } catch {
      // Private windows and strict policies refuse.
    }
  };
  return {
    load: () => load(exportsKey, readExportMap, []),
    save: (known) => {
      save(exportsKey, known.length === 0 ? null : writeExportMap(known));
    },
    loadList: () => load(listKey, readListMap, {}),
    saveList: (list) => {
      save(listKey, Object.keys(list).length === 0 ? null : writeExportMap([], list));
    },
  };
}
