import { isKeptBySystem, isOpenedInFolder } from '../../workbook/file-kinds';

/** What was dropped: the files, those in dropped folders included, and what of those folders was left aside. */
export interface Dropped {
  readonly files: readonly File[];
  /** Names with the folder before them: other files, and folders within folders. */
  readonly skipped: readonly string[];
}

/** Reads what was dropped. Must be called while the drop is handled: afterwards a browser tells nothing of it any more. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const plain = Array.from(files);
  const folders = entries.filter((entry) => entry !== null && isFolder(entry));
  if (folders.length === 0) return { files: plain, skipped: [] };
  const names = new Set(folders.map(({ name }) => name));
  const found: File[] = plain.filter(({ name }) => !names.has(name));
  const skipped: string[] = [];
  for (const folder of folders) {
    for (const entry of await entriesOf(folder)) {
      if (isFile(entry) && isOpenedInFolder(entry.name)) found.push(await fileOf(entry));
      else if (!isKeptBySystem(entry.name)) skipped.push(`${folder.name}/${entry.name}`);
    }
  }
  return { files: found, skipped };
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A browser gives the entries of a folder in parts; an empty part is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}
