import { goodCases } from '../../../test/corpus/cases/good';
import { badCases } from '../../../test/corpus/cases/bad';
import { cellsOf, type SeenCell } from '../../../test/corpus/support/cells';
import { longRun } from '../../../test/support/long';
import { recogniseFormat } from '../recognise';
import { XlsxPackage } from '../xlsx/package';
import { openXlsx } from '../xlsx/xlsx-source';
import { BufferedBytes, buffer, type Bytes } from './bytes';
import { platformInflate } from './inflate';

/** The cells of a workbook, or the code of what is wrong with it. */
async function outcome(file: Bytes, sheet = 0): Promise<Record<string, SeenCell> | string> {
  try {
    if ((await recogniseFormat(file, 'x.xlsx')) === 'csv') return 'csv';
    const entry = (await openXlsx(await XlsxPackage.open(file, platformInflate), 'x.xlsx')).sheets[sheet];
    return entry ? await cellsOf(await entry.open()) : 'no sheet';
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

// The tests of the corpus read them all.
const slice = [...goodCases, ...badCases].filter((_, at) => longRun || at % 4 === 0);

test.each(slice.map((each) => [each.name, each] as const))(
  'from memory as from the file itself: %s',
  async (_, { bytes, sheet }) => {
    const file = new Blob([(await bytes()) as BlobPart]);
    const held = await buffer(file);
    expect(held).toBeInstanceOf(BufferedBytes);
    expect(await outcome(file, sheet)).toEqual(await outcome(held, sheet));
  },
);

test('a stream gives the bytes in pieces of bounded size', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
  const seen: number[] = [];
  const reader = new BufferedBytes(bytes)
    .slice(1, 200_000)
    .between(Uint8Array.of(7), Uint8Array.of(9))
    .stream()
    .getReader();
  let largest = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    largest = Math.max(largest, read.value.length);
    for (const byte of read.value) seen.push(byte);
  }
  expect(seen).toEqual([7, ...bytes.subarray(1), 9]);
  expect(largest).toBeLessThanOrEqual(1 << 16);
});

test('a large file stays where it is', async () => {
  const file = new Blob([new Uint8Array(9 * 2 ** 20)]);
  expect(await buffer(file)).toBe(file);
});
