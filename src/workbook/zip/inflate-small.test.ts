import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../test/corpus/support/zip';
import { WorkbookError } from '../workbook-error';
import type { ZipEntry } from './directory';
import { inflateSmall, isSmall } from './inflate-small';

const entryOf = (packed: Uint8Array, bytes: Uint8Array): ZipEntry => ({
  name: 'xl/workbook.xml',
  method: 8,
  crc: crc32(bytes),
  compressedSize: packed.length,
  size: bytes.length,
  offset: 0,
});

function codeOf(inflate: () => unknown): string {
  try {
    inflate();
    return 'none';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
}

const repetitive = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 20 })
  .map((pieces) => Buffer.concat([...pieces, ...pieces, ...pieces]));

test('any bytes come back as they were packed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 2000 }), repetitive),
      fc.integer({ min: 0, max: 9 }),
      (bytes, level) => {
        const packed = deflateRawSync(bytes, { level });
        expect(Buffer.from(inflateSmall(packed, entryOf(packed, bytes)))).toEqual(Buffer.from(bytes));
      },
    ),
  );
});

describe('damage is named', () => {
  const bytes = Buffer.from('<workbook><sheets/></workbook>'.repeat(20));
  const packed = deflateRawSync(bytes);
  const entry = entryOf(packed, bytes);

  test('another checksum', () => {
    expect(codeOf(() => inflateSmall(packed, { ...entry, crc: entry.crc ^ 1 }))).toBe('checksum');
  });

  test('more or less than the directory promises', () => {
    expect(codeOf(() => inflateSmall(packed, { ...entry, size: entry.size - 1 }))).toBe('corrupt');
    expect(codeOf(() => inflateSmall(packed, { ...entry, size: entry.size + 1 }))).toBe('corrupt');
    // A checksum of the first part does not hide the rest.
    const part = bytes.subarray(0, 100);
    expect(codeOf(() => inflateSmall(packed, { ...entry, size: 100, crc: crc32(part) }))).toBe('corrupt');
  });

  test('cut off anywhere', () => {
    for (let length = 0; length < packed.length; length++)
      expect(codeOf(() => inflateSmall(packed.subarray(0, length), entry))).toBe('corrupt');
  });

  test('noise never gives bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(['corrupt', 'checksum']).toContain(codeOf(() => inflateSmall(noise, entry)));
      }),
    );
  });
});

test('only what is small packed and unpacked is inflated in one go', () => {
  const entry = entryOf(new Uint8Array(10), new Uint8Array(10));
  expect(isSmall(entry)).toBe(true);
  expect(isSmall({ ...entry, compressedSize: 1 << 20 })).toBe(false);
  expect(isSmall({ ...entry, size: 1 << 24 })).toBe(false);
});
