import { inflateSync } from 'fflate';
import { WorkbookError } from '../workbook-error';
import { updateCrc } from './crc';
import type { ZipEntry } from './directory';

/** Most bytes, packed and unpacked, that are inflated in one go. */
const mostPacked = 1 << 14;
const mostUnpacked = 1 << 18;

/** Whether an entry is so small that setting up a stream for it costs more than inflating it. */
export function isSmall({ compressedSize, size }: ZipEntry): boolean {
  return compressedSize <= mostPacked && size <= mostUnpacked;
}

/**
 * What a small entry unpacks to: as many bytes as its directory entry promises, with the checksum that stands there.
 * Throws `WorkbookError`: `corrupt`, `checksum`.
 */
export function inflateSmall(packed: Uint8Array, { name, size, crc }: ZipEntry): Uint8Array {
  const facts = { part: name };
  // One byte more than promised, so that more than promised shows.
  const room = new Uint8Array(size + 1);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out: room });
  } catch {
    throw new WorkbookError('corrupt', facts);
  }
  if (bytes.length !== size) throw new WorkbookError('corrupt', facts);
  if ((updateCrc(0xffffffff, bytes) ^ 0xffffffff) >>> 0 !== crc) throw new WorkbookError('checksum', facts);
  return bytes;
}
