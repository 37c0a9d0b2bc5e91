import { openWorkbook } from '..';
import { limits } from '../limits';

const named = 'meting.csv';
const codeOf = async (blob: Blob): Promise<string> => {
  try {
    (await openWorkbook(blob, named)).close();
    return 'opened';
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

test('a file of text with as many rows as a sheet opens, one with more does not', async () => {
  const rows = 'a;b\n'.repeat(limits.rows);
  expect(await codeOf(new Blob([rows]))).toBe('opened');
  expect(await codeOf(new Blob([rows, 'a;b\n']))).toBe('beyond-sheet');
});

test('a line end between quotes is no row', async () => {
  expect(await codeOf(new Blob(['"a\n\n"\n'.repeat(limits.rows / 2)]))).toBe('opened');
});

test('Parquet is for the command that counts', async () => {
  expect(await codeOf(new Blob(['PAR1', new Uint8Array(100)]))).toBe('beyond-sheet');
});
