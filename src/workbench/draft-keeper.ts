import type { Draft } from './draft';

/** How long nothing changes before a draft is kept, in milliseconds. */
export const quietBeforeDraft = 1500;
/** A draft that takes longer than this holds the page so that it is felt: that is said, and done less often. */
const feltFrom = 1000;
/** So many times what the last draft took, and no longer: who works in a large workbook is not held up by each change. */
const timesTaken = 10;
const longestQuiet = 60_000;

/** A workbook as far as a draft of it is kept. */
export interface Drafted {
  readonly workbookName: () => Promise<string>;
  readonly toXlsx: () => Promise<Uint8Array>;
}

/** Keeps the workbook that is open as a draft some time after each change, as long as it is asked to and that workbook is open. */
export class DraftKeeper {
  private isOn = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private open: Drafted | undefined;
  /** How long the last draft of this workbook took to make, in milliseconds. */
  private took = 0;

  constructor(
    private readonly keep: (draft: Draft) => Promise<void>,
    private readonly tell: {
      /** No draft can be kept; none is tried any more. */
      readonly refused: () => void;
      /** A draft that holds the page for a while is about to be made, or is made. */
      readonly holdsPage: (holds: boolean) => Promise<void>;
    },
  ) {}

  get isKeeping(): boolean {
    return this.isOn;
  }

  /** Another workbook is open from here on: of the one before nothing is kept any more. */
  opens(workbook: Drafted): void {
    clearTimeout(this.waiting);
    this.open = workbook;
    this.took = 0;
  }

  start(): void {
    this.isOn = true;
  }

  stop(): void {
    this.isOn = false;
    clearTimeout(this.waiting);
  }

  /** The workbook that is open was changed. */
  changed(): void {
    clearTimeout(this.waiting);
    if (!this.isOn) return;
    const more = this.isFelt ? timesTaken * this.took : 0;
    const pause = Math.min(longestQuiet, quietBeforeDraft + more);
    this.waiting = setTimeout(() => void this.now(), pause);
  }

  private get isFelt(): boolean {
    return this.took > feltFrom;
  }

  async now(): Promise<void> {
    const workbook = this.open;
    if (workbook === undefined) return;
    const { isFelt } = this;
    try {
      const name = await workbook.workbookName();
      if (isFelt) await this.tell.holdsPage(true);
      const began = performance.now();
      const bytes = await workbook.toXlsx();
      if (this.open === workbook) this.took = performance.now() - began;
      if (this.isOn && this.open === workbook) await this.keep({ name, bytes, savedAt: new Date() });
    } catch {
      this.stop();
      this.tell.refused();
    } finally {
      if (isFelt) await this.tell.holdsPage(false);
    }
  }
}
