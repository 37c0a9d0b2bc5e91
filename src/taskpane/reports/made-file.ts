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
  set: (file: MadeFile | null): void => {
    last = file;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
