import type { ChangeEvent, WorkbookHost } from '../../host/host';
import { whenQuiet } from './when-quiet';

const change = { sheet: 'Meting', range: null } as ChangeEvent;

/** A host that tells of a change when the test says so. */
function hostThatTells(): { readonly host: WorkbookHost; tell(): void; readonly listening: () => number } {
  const listeners = new Set<(event: ChangeEvent) => void>();
  const onChange = (listener: (event: ChangeEvent) => void) => {
    listeners.add(listener);
    return Promise.resolve(() => void listeners.delete(listener));
  };
  return {
    host: { onChange } as unknown as WorkbookHost,
    tell: () => {
      for (const listener of listeners) listener(change);
    },
    listening: () => listeners.size,
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('acts once, so long after the last of several changes', () => {
  const act = jest.fn();
  const { host, tell } = hostThatTells();
  whenQuiet(host, () => 100, act);
  tell();
  jest.advanceTimersByTime(99);
  tell();
  jest.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a change that is no reason to act puts nothing off', () => {
  const act = jest.fn();
  const { host, tell } = hostThatTells();
  const pauses = [100, null];
  whenQuiet(host, () => pauses.shift() ?? null, act);
  tell();
  tell();
  jest.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
});

test('once ended it neither acts nor listens, also where it was ended before it could listen', async () => {
  const act = jest.fn();
  const { host, tell, listening } = hostThatTells();
  const end = whenQuiet(host, () => 100, act);
  tell();
  end();
  await Promise.resolve();
  jest.advanceTimersByTime(100);
  expect(act).not.toHaveBeenCalled();
  expect(listening()).toBe(0);
});
