import { goodCases } from '../../../test/corpus/cases/good';
import { cellsOf } from '../../../test/corpus/support/cells';
import { longRun } from '../../../test/support/long';
import { openWorkbook } from '..';
import { detach } from './detach';

test('bytes are freed, but not those that share their memory with others', () => {
  const whole = new Uint8Array(8);
  const part = new Uint8Array(8).subarray(2, 4);
  detach(whole);
  detach(part);
  expect([whole.length, part.length]).toEqual([0, 2]);
});

/** How many bytes are freed while something is done. */
async function freedBy(run: () => Promise<unknown>): Promise<number> {
  let freed = 0;
  const prototype = MessagePort.prototype as Pick<MessagePort, 'postMessage'>;
  const send = jest.spyOn(prototype, 'postMessage').mockImplementation((_, transfer) => {
    for (const buffer of transfer as Transferable[])
      if (buffer instanceof ArrayBuffer) freed += buffer.byteLength;
    structuredClone(null, { transfer: transfer as Transferable[] });
  });
  await run();
  send.mockRestore();
  return freed;
}

const slice = goodCases.filter((_, at) => longRun || at % 4 === 0);

test.each(slice.map((each) => [each.name, each] as const))(
  'what is held of a file is freed when it is closed, and nothing before: %s',
  async (_, { bytes, sheet = 0 }) => {
    const file = (await bytes()) as BlobPart & Uint8Array;
    const source = await openWorkbook(new Blob([file]), 'x.xlsx');
    const read = async () => {
      const table = await source.sheets[sheet]?.open();
      return table && (await cellsOf(table));
    };
    // Read twice: what the first time needs, the second does too.
    const once = await read();
    expect(await read()).toEqual(once);
    expect(
      await freedBy(() => {
        source.close();
        return Promise.resolve();
      }),
    ).toBe(file.length);
  },
);
