import { goodCases } from '../../../test/corpus/cases/good';
import { cellsOf } from '../../../test/corpus/support/cells';
import { openWorkbook } from '..';
import { discard } from './discard';

const prototype = ArrayBuffer.prototype as { transfer?: (this: ArrayBuffer, length: number) => ArrayBuffer };
const own = Object.getOwnPropertyDescriptor(prototype, 'transfer');
let freed = 0;

// Not every host has `transfer`: this does what it is asked for here.
beforeEach(() => {
  freed = 0;
  prototype.transfer = function () {
    freed += this.byteLength;
    structuredClone(this, { transfer: [this] });
    return new ArrayBuffer(0);
  };
});

afterEach(() => {
  if (own) Object.defineProperty(prototype, 'transfer', own);
  else delete prototype.transfer;
});

test('bytes are freed, but not those that share their memory with others', () => {
  const whole = new Uint8Array(8);
  const part = new Uint8Array(8).subarray(2, 4);
  discard(whole);
  discard(part);
  expect([whole.length, part.length]).toEqual([0, 2]);
});

test('a host that cannot free memory at once leaves it to its collector', () => {
  delete prototype.transfer;
  const bytes = new Uint8Array(8);
  discard(bytes);
  expect(bytes).toHaveLength(8);
});

test.each(goodCases.map((each) => [each.name, each] as const))(
  'nothing is freed that is still to be read: %s',
  async (_, { bytes, sheet = 0 }) => {
    const read = async () => {
      const source = await openWorkbook(new Blob([(await bytes()) as BlobPart]), 'x.xlsx');
      const table = await source.sheets[sheet]?.open();
      const cells = table && (await cellsOf(table));
      source.close();
      return cells;
    };
    const inUse = await read();
    expect(freed).toBeGreaterThan(0);
    delete prototype.transfer;
    expect(inUse).toEqual(await read());
  },
);
