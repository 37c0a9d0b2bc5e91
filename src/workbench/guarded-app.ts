/** What the engine's library does with a page: draws it, and takes it away. */
export interface GridApp {
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}

/** What the library keeps to itself and is needed here: what it does with an error that comes while it draws. */
interface Drawing extends GridApp {
  handleError(...given: never[]): unknown;
}

export type AppClass = new (component: unknown, config: object) => GridApp;

/**
 * An app that tells when it died: an error while it draws has the library take away all that it drew, and leave a blank.
 *
 * @param died told of it once an app, with the error
 */
export function guarded(App: AppClass, died: (app: GridApp, error: unknown) => void): AppClass {
  const Known = App as new (component: unknown, config: object) => Drawing;
  return class extends Known {
    private hasDied = false;

    override handleError(...given: never[]): unknown {
      try {
        return super.handleError(...given);
      } catch (error) {
        if (!this.hasDied) {
          this.hasDied = true;
          died(this, error);
        }
        throw error;
      }
    }
  };
}

/** What the engine itself threw: the library puts it into an error of its own. */
export function causeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : { cause: undefined };
  const thrown = cause ?? error;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
