import type { Draft } from './draft';

/** How long nothing changes before a draft is kept, in milliseconds. */
export const quietBeforeDraft = 1500;

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

  /** @param refused told where no draft can be kept, after which none is tried */
  constructor(
    private readonly keep: (draft: Draft) => Promise<void>,
    private readonly refused: () => void,
  ) {}

  get isKeeping(): boolean {
    return this.isOn;
  }

  /** Another workbook is open from here on: of the one before nothing is kept any more. */
  opens(workbook: Drafted): void {
    clearTimeout(this.waiting);
    this.open = workbook;
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
    this.waiting = setTimeout(() => void this.now(), quietBeforeDraft);
  }

  async now(): Promise<void> {
    const workbook = this.open;
    if (workbook === undefined) return;
    try {
      const name = await workbook.workbookName();
      const bytes = await workbook.toXlsx();
      if (this.isOn && this.open === workbook) await this.keep({ name, bytes, savedAt: new Date() });
    } catch {
      this.stop();
      this.refused();
    }
  }
}
