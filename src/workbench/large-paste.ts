import { clipboardRows } from './clipboard-text';

/** Texts longer than this take the grid more than a moment. */
const largeText = 100_000;
/** By which the grid knows again what was copied in it, with its formulas and looks. */
const copiedInGrid = 'data-osheet-clipboard';

export interface LargePaste {
  /** Shows that it goes on, and gives when that is on the screen. */
  readonly told: (rows: number) => Promise<void>;
  /** Puts a text in; false leaves it to the grid. */
  readonly paste: (text: string) => boolean;
  /** Says that it was not put in. */
  readonly failed: () => void;
  readonly done: () => Promise<void>;
}

/** Lets a large paste be told before it begins: it is put in in one go, and the page answers nothing meanwhile. */
export function tellLargePastes(grid: HTMLElement, { told, paste, failed, done }: LargePaste): void {
  let isOurs = false;
  window.addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      const text = clipboardData?.getData('text/plain') ?? '';
      if (isOurs || clipboardData === null || text.length < largeText) return;
      // The grid listens to what is pasted anywhere on the page, but for fields in which is typed.
      if (!(target instanceof Element) || !grid.contains(target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const copy = new DataTransfer();
      for (const { type, kind } of [...clipboardData.items]) {
        if (kind !== 'string') continue;
        copy.setData(type, clipboardData.getData(type));
      }
      void (async () => {
        await told(clipboardRows(text).length);
        try {
          if (copy.getData('text/html').includes(copiedInGrid) || !paste(text)) {
            isOurs = true;
            target.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData: copy, bubbles: true, cancelable: true }),
            );
          }
        } catch {
          failed();
        } finally {
          isOurs = false;
          await done();
        }
      })();
    },
    true,
  );
}
