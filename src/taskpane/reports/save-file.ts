import { maskFileName } from '../../privacy/bsn';
import { savesDownloads } from '../host/choose-host';

/** A file that was made and handed to the browser to keep. Nobody tells whether the browser did. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

let last: MadeFile | null = null;
const listeners = new Set<() => void>();

/** The last file that was made, for the pane to offer another way to keep it. */
export const madeFile = {
  get: (): MadeFile | null => last,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  dismiss: (): void => {
    set(null);
  },
};

function set(file: MadeFile | null): void {
  last = file;
  for (const listener of listeners) listener();
}

/** Lets the user keep a file that was made here; it never leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const shown = maskFileName(name);
  set({ name: shown, content });
  if (!savesDownloads()) return;
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = shown;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over once the click has been handled; a minute is ample for slow disks.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
