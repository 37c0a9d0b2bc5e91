import { readCells } from '../../test/corpus/support/cells';
import { workbook, workbookParts } from '../../test/corpus/support/package';
import { handMadeZip } from '../../test/corpus/support/zip';
import { nodeInflate } from './node-inflate';

const sheetData = Array.from(
  { length: 20_000 },
  (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>${String(i / 7)}</v></c></row>`,
).join('');

describe('inflating with the zlib of Node', () => {
  it('gives the same cells', async () => {
    const file = workbook({ sheetData });
    expect(await readCells(file, 'x.xlsx', 0, { inflate: nodeInflate })).toEqual(await readCells(file));
  });

  it('finds a wrong checksum', async () => {
    const parts = Object.entries(workbookParts({ sheetData })).map(([name, bytes]) =>
      name.includes('sheet1') ? { name, bytes, crc: 1 } : { name, bytes },
    );
    await expect(readCells(handMadeZip(parts), 'x.xlsx', 0, { inflate: nodeInflate })).rejects.toMatchObject({
      code: 'checksum',
    });
  });
});
