import type { TemplateKind } from '../meting/form/templates';
import type { Language } from '../locales/language';
import type { DuckDb } from './count/engine';
import type { Terminal } from './terminal';
import type { Words } from './words';

/**
 * 0: no fout; 1: a fout, or another outcome; 2: unreadable, or a command that cannot be carried out; 3: what was made could
 * not be written.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What every command gets. */
export interface Surroundings {
  readonly words: Words;
  readonly terminal: Terminal;
  /** Whether files that are there already may be replaced. */
  readonly force: boolean;
  /** What this run wrote, by identity: one output never goes over another. */
  readonly written: Set<string>;
  /** The bytes of a template as it was built. */
  readonly template: (kind: TemplateKind, language: Language) => Uint8Array;
  /** DuckDB, or `null` where it is not installed; left out: looked for beside the program. */
  readonly duckDb?: () => DuckDb | null;
}

export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
