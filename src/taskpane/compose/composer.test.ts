import type { WorkerLike } from '../checker/worker-pool';
import type { ComposePaneApi, PayrollGiven } from '../worker/protocol';
import { connect, type Port } from '../worker/remote';
import { createComposer } from './composer';

const forever = () => new Promise<never>(() => undefined);
const budget = { seconds: () => 0.2 };

/** Threads that read any file at once but this one; `ended` is how many were ended. */
function threads(slow: string, whenSlow: (cancelled: Promise<void>) => Promise<never>) {
  const seen = { started: 0, ended: 0 };
  const start = (): WorkerLike => {
    seen.started++;
    const { port1, port2 } = new MessageChannel();
    const cancels = new Map<number, () => void>();
    let busy: Promise<unknown> = Promise.resolve();
    const read = (run: number, name: string, answer: unknown) => {
      const cancelled = new Promise<void>((resolve) => cancels.set(run, resolve));
      const turn = busy.then(() => (name === slow ? whenSlow(cancelled) : answer));
      busy = turn.catch(() => undefined);
      return turn;
    };
    connect<ComposePaneApi>(port2 as unknown as Port, {
      readPayroll: (run: number, { files }: PayrollGiven) =>
        read(run, files[0]?.name ?? '', { relations: 1 }),
      readHired: (run: number, { name }: { readonly name: string }) => read(run, name, { people: [] }),
      cancel: (run: number) => cancels.get(run)?.(),
    });
    port1.start();
    port2.start();
    const terminate = () => {
      seen.ended++;
      port1.close();
    };
    return Object.assign(port1, { terminate }) as unknown as WorkerLike;
  };
  return { seen, start };
}

const file = (name: string) => ({ name, blob: new Blob(['x']) });
const payroll = (name: string): PayrollGiven => ({
  ...{ id: 1, files: [file(name)], year: 2025, month: 12 },
  ...{ known: [], answers: {}, said: {} },
});
const overTime = { code: 'over-time', facts: { file: 'traag.xml' } };

test('a file that takes longer than its budget is given up by name, and its thread is kept', async () => {
  const { seen, start } = threads('traag.xml', (cancelled) =>
    cancelled.then(() => Promise.reject(Object.assign(new Error(), { code: 'cancelled' }))),
  );
  const composer = createComposer(start, budget);
  await expect(composer.readPayroll(payroll('traag.xml'))).rejects.toMatchObject(overTime);
  await expect(composer.readPayroll(payroll('goed.xml'))).resolves.toEqual({ relations: 1 });
  expect(seen).toEqual({ started: 1, ended: 0 });
  composer.forget();
});

test('one that does not stop when it is asked to takes its thread with it, and what waited is read anew', async () => {
  const { seen, start } = threads('traag.xml', forever);
  const composer = createComposer(start, budget);
  const slow = composer.readPayroll(payroll('traag.xml'));
  const failed = expect(slow).rejects.toMatchObject(overTime);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(composer.readHired(file('inleen.csv'))).resolves.toEqual({ people: [] });
  await failed;
  expect(seen).toEqual({ started: 2, ended: 1 });
  composer.forget();
});
