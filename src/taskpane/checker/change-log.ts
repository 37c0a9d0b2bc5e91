import type { ChangeEvent, RangeRef, WorkbookHost } from '../../host/host';
import type { SheetChanges } from '../worker/protocol';

/** More places than this on one sheet are read as the whole sheet. */
const PLACES_AT_MOST = 200;

/**
 * What changed in the open workbook since it was last read. It listens from the first reading on: what happened before then
 * is unknown, and everything is read.
 */
export class ChangeLog {
  private changes = new Map<string, RangeRef[] | null>();
  private listening: Promise<boolean> | undefined;

  constructor(private readonly host: WorkbookHost) {}

  /** Begins to listen; false where the host does not tell of changes. */
  listen(): Promise<boolean> {
    return (this.listening ??= this.host
      .onChange((event) => {
        this.add(event);
      })
      .then(
        () => true,
        () => {
          this.listening = undefined;
          return false;
        },
      ));
  }

  /** What changed so far; from now on the log starts anew. */
  take(): ReadonlyMap<string, SheetChanges> {
    const taken = this.changes;
    this.changes = new Map();
    return taken;
  }

  /** Puts back what was taken for a reading that did not come to its end. */
  restore(taken: ReadonlyMap<string, SheetChanges>): void {
    for (const [sheet, ranges] of taken) {
      if (ranges === null) this.add({ sheet, range: null });
      else for (const range of ranges) this.add({ sheet, range });
    }
  }

  private add({ sheet, range }: ChangeEvent): void {
    const known = this.changes.get(sheet);
    if (known === null) return;
    if (range === null || (known?.length ?? 0) >= PLACES_AT_MOST) this.changes.set(sheet, null);
    else this.changes.set(sheet, [...(known ?? []), range]);
  }
}
