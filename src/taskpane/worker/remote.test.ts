import { WorkbookError } from '../../workbook/workbook-error';
import { connect, Transfer, RemoteError, toFailure, type Port } from './remote';

function channel(): [Port, Port, () => void] {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  return [
    port1,
    port2,
    () => {
      port1.close();
      port2.close();
    },
  ];
}

test('a call comes back with the answer of the other side', async () => {
  const [here, there, close] = channel();
  const offer = { double: (n: number) => n * 2 };
  connect(there, offer);
  const { remote } = connect<typeof offer>(here, {});
  await expect(remote.double(21)).resolves.toBe(42);
  close();
});

test('a named error keeps its code and facts on the way', async () => {
  const [here, there, close] = channel();
  const offer = {
    open: () => {
      throw new WorkbookError('encrypted', { part: 'EncryptionInfo' });
    },
  };
  connect(there, offer);
  const { remote } = connect<typeof offer>(here, {});
  const error = await remote.open().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RemoteError);
  expect(error).toMatchObject({ code: 'encrypted', facts: { part: 'EncryptionInfo' } });
  close();
});

test('what failed beside it comes along', async () => {
  const [here, there, close] = channel();
  const other = new WorkbookError('corrupt', { file: 'b.xlsx' });
  const offer = {
    open: () => {
      throw Object.assign(new WorkbookError('empty-file', { file: 'a.csv' }), { also: [other] });
    },
  };
  connect(there, offer);
  const { remote } = connect<typeof offer>(here, {});
  const error = await remote.open().catch((e: unknown) => e);
  const also = [{ code: 'corrupt', facts: { file: 'b.xlsx' } }];
  expect(toFailure(error)).toEqual({ code: 'empty-file', facts: { file: 'a.csv' }, also });
  close();
});

test('a handed over buffer is gone on the side that gave it', async () => {
  const [here, there, close] = channel();
  const numbers = new Float64Array([1, 2, 3]);
  const offer = { take: () => new Transfer(numbers, [numbers.buffer]) };
  connect(there, offer);
  const { remote } = connect<typeof offer>(here, {});
  expect(Array.from(await remote.take())).toEqual([1, 2, 3]);
  expect(numbers.length).toBe(0);
  close();
});

test('a method that is not offered is refused, also when every object has it', async () => {
  const [here, there, close] = channel();
  connect(there, {});
  const { remote } = connect<{ toString: () => string }>(here, {});
  await expect(remote.toString()).rejects.toMatchObject({ code: 'unexpected' });
  close();
});

test('when the other thread dies, all that was awaited fails with the given code', async () => {
  const [here, , close] = channel();
  const { remote, failAll } = connect<{ never: () => number }>(here, {});
  const pending = remote.never();
  failAll({ code: 'worker-stopped', facts: {} });
  await expect(pending).rejects.toMatchObject({ code: 'worker-stopped' });
  close();
});

test('an abort is a cancellation, anything unnamed is unexpected', () => {
  expect(toFailure(new DOMException('stop', 'AbortError')).code).toBe('cancelled');
  expect(toFailure(new TypeError('x is undefined')).code).toBe('unexpected');
});

test('an error of the page around the pane keeps its code', () => {
  expect(toFailure({ name: 'HostError', code: 'cancelled', message: 'cancelled' }).code).toBe('cancelled');
});
