/** A browser as the story of the pane needs it. Scripts run in the page, as the body of a function; what they give is data. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  open(address: string): Promise<void>;
  run<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  /** Gives files from the disk to the first place in the page that takes files. */
  upload(paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** What a machine lacks to run an engine, in a sentence. */
export class EngineIsMissing extends Error {}
