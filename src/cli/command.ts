import type { TemplateKind } from '../meting/form/templates';
import type { Language } from '../locales/language';
import type { Terminal } from './terminal';
import type { Words } from './words';

/** 0: no fout; 1: a fout, or another outcome; 2: unreadable, or a command that cannot be carried out. */
export type ExitCode = 0 | 1 | 2;

/** What every command gets. */
export interface Surroundings {
  readonly words: Words;
  readonly terminal: Terminal;
  /** The bytes of a template as it was built. */
  readonly template: (kind: TemplateKind, language: Language) => Uint8Array;
}

export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
