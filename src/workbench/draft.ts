/**
 * The workbook that is being worked on, kept in this browser so that it survives a reload. It may hold persons: it is kept only
 * where the user asked for it, and is thrown away when the user no longer does.
 */
export interface Draft {
  readonly name: string;
  /** The workbook as an .xlsx file. */
  readonly bytes: Uint8Array;
  readonly savedAt: Date;
}

const database = 'banenafspraak-werkbank';
const store = 'concept';
const key = 'laatste';

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(store));
    };
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (drafts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(store);
  };
  const opened = await answered(opening);
  try {
    return await answered(act(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

/** What was kept; `undefined` where nothing was, or where this browser keeps nothing. */
export async function keptDraft(): Promise<Draft | undefined> {
  try {
    // Looking into what is not there would make it.
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === database)) return undefined;
    return (await inStore('readonly', (drafts) => drafts.get(key))) as Draft | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a workbook in place of the one before. Rejects where this browser keeps nothing. */
export async function keepDraft(draft: Draft): Promise<void> {
  await inStore('readwrite', (drafts) => drafts.put(draft, key));
}

/** Throws away what was kept, with the place it was kept in. */
export async function forgetDraft(): Promise<void> {
  await answered(indexedDB.deleteDatabase(database));
}
