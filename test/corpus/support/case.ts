import type { SeenCell } from './cells';

/** A workbook and what must come out of it. */
export interface CorpusCase {
  readonly name: string;
  /** The file; made anew for each use. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly file?: string;
  readonly sheet?: number;
}

/** A well-formed workbook. Libraries that are known to read it wrongly are named with what they do. */
export interface GoodCase extends CorpusCase {
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly sheetjsDiffers?: string;
  readonly hucreDiffers?: string;
}

/** A damaged, dangerous or foreign file, and the error that says so. */
export interface BadCase extends CorpusCase {
  readonly error: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}
