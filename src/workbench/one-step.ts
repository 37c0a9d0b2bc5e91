import type { Engine } from './engine';

/** What is being done as one step, while it goes on. */
export interface OpenStep {
  step?: object;
  history?: OpenHistory;
}

/** The history of one workbook. */
export interface OpenHistory {
  /** Names the last that can be undone; `undefined` where there is nothing. */
  readonly last: () => string | undefined;
  /** Names what is done again first. */
  readonly next: () => string | undefined;
  /** Undoes what came after that, as if it never was. */
  readonly takeBack: (last: string | undefined) => void;
}

/** What the engine keeps to itself and is needed here: what can be undone and done again, the last first. */
type Histories = new (config: never) => {
  readonly undoStack: readonly string[];
  readonly redoStack: string[];
  onNewLocalStateUpdate(update: { readonly id: string }): void;
  requestHistoryChange(type: 'UNDO' | 'REDO'): void;
};

/** Teaches the engine to undo in one step, and to do again, what was done as one (`link.step`) though it came as many changes. */
export function installOneStep({ registries }: Engine): void {
  const registry = registries.featurePluginRegistry;
  const Known = registry.get('history') as unknown as Histories & { readonly getters: readonly string[] };
  class WholeSteps extends Known {
    static override readonly getters = Known.getters;
    private readonly steps = new Map<string | undefined, object>();
    private readonly link: OpenStep | undefined;

    constructor(config: never) {
      super(config);
      this.link = (config as { readonly custom: Readonly<Record<string, unknown>> }).custom['workbench'] as
        OpenStep | undefined;
      if (this.link !== undefined)
        this.link.history = {
          last: () => this.undoStack.at(-1),
          next: () => this.redoStack.at(-1),
          takeBack: (last) => {
            // It was undone itself: nothing came after it.
            if (last !== undefined && !this.undoStack.includes(last)) return;
            while (this.undoStack.length > 0 && this.undoStack.at(-1) !== last) {
              super.requestHistoryChange('UNDO');
              this.redoStack.pop();
            }
          },
        };
    }

    override onNewLocalStateUpdate(update: { readonly id: string }): void {
      super.onNewLocalStateUpdate(update);
      if (this.link?.step !== undefined) this.steps.set(update.id, this.link.step);
    }

    override requestHistoryChange(type: 'UNDO' | 'REDO'): void {
      const next = () => this.steps.get((type === 'UNDO' ? this.undoStack : this.redoStack).at(-1));
      const step = next();
      do super.requestHistoryChange(type);
      while (step !== undefined && next() === step);
    }
  }
  registry.replace('history', WholeSteps as never);
}

/** What the engine keeps to itself of a command that goes on. */
interface Running {
  status: number;
  readonly state: { readonly commands: readonly object[]; readonly changes: readonly object[] };
  readonly session: {
    save(root: object, commands: readonly object[], changes: readonly object[]): void;
  };
}
const READY = 0;

/**
 * Ends a command that threw halfway, of which the engine would take all that comes after as a part: what it had done is a
 * step, which can be undone.
 *
 * @returns whether there was one
 */
export function endBroken(model: object): boolean {
  const running = model as Running;
  if (running.status === READY) return false;
  running.status = READY;
  const { commands, changes } = running.state;
  running.session.save({ type: 'WORKBENCH_ALL' }, commands, changes);
  return true;
}
