import { causeOf, guarded, type GridApp } from './guarded-app';

/** As the library does: what throws while it draws has it take everything away, and throw. */
class Library {
  isThere = true;
  mount(): Promise<unknown> {
    return Promise.resolve();
  }
  destroy(): void {
    this.isThere = false;
  }
  handleError({ error, isHandled = false }: { readonly error: Error; readonly isHandled?: boolean }): void {
    if (isHandled) return;
    this.destroy();
    throw error;
  }
}

const broke = new Error('in the library', { cause: new TypeError('no such chart') });

test('an app that dies is told of once, after it is gone, and the error is thrown on', () => {
  const told: (readonly [GridApp, unknown, boolean])[] = [];
  const App = guarded(Library, (app, error) => {
    told.push([app, error, (app as unknown as Library).isThere]);
  });
  const app = new App(null, {}) as unknown as Library;
  const dies = () => {
    app.handleError({ error: broke });
  };
  expect(dies).toThrow(broke);
  expect(dies).toThrow(broke);
  expect(told).toEqual([[app, broke, false]]);
});

test('an error that something in the grid takes care of is not told, nor is the end of an app', () => {
  const died = jest.fn();
  const App = guarded(Library, died);
  const app = new App(null, {}) as unknown as Library;
  app.handleError({ error: broke, isHandled: true });
  app.destroy();
  expect(died).not.toHaveBeenCalled();
});

test('what went wrong is told in the words of what threw first', () => {
  expect(causeOf(broke)).toBe('no such chart');
  expect(causeOf(new Error('alone'))).toBe('alone');
  expect(causeOf('a text')).toBe('a text');
});
