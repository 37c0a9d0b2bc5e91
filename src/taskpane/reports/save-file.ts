import { maskFileName } from '../../privacy/bsn';
import { savesDownloads } from '../host/choose-host';
import { madeFile } from './made-file';

/** Lets the user keep a file that was made here; it never leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const shown = maskFileName(name);
  madeFile.set({ name: shown, content });
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
