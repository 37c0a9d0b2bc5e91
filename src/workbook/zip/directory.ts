import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import type { Bytes } from './bytes';

/** One part of a package, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header stands in the file. */
  readonly offset: number;
}

const endRecord = 0x06054b50;
const endRecordLength = 22;
const zip64Locator = 0x07064b50;
const zip64EndRecord = 0x06064b50;
const directoryRecord = 0x02014b50;
const encryptedFlag = 0x0001;
const zip64Extra = 0x0001;
const utf8 = new TextDecoder();

async function view(blob: Bytes, from: number, length: number): Promise<DataView> {
  if (from < 0 || length < 0 || from + length > blob.size) throw new WorkbookError('truncated');
  return new DataView(await blob.slice(from, from + length).arrayBuffer());
}

function safeNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new WorkbookError('corrupt');
  return Number(value);
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

async function findDirectory(blob: Bytes): Promise<DirectoryPlace> {
  const tailLength = Math.min(blob.size, endRecordLength + 0xffff);
  const tailStart = blob.size - tailLength;
  const tail = await view(blob, tailStart, tailLength);
  const at = findEndRecord(tail);
  if (at < 0) throw new WorkbookError('truncated');
  const place = {
    count: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
  };
  const isZip64 = place.count === 0xffff || place.size === 0xffffffff || place.offset === 0xffffffff;
  return isZip64 ? findZip64Directory(blob, tailStart + at) : place;
}

/** The record of which the comment ends with the file; without one the last, as something may have been put behind the archive. */
function findEndRecord(tail: DataView): number {
  let last = -1;
  for (let at = tail.byteLength - endRecordLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endRecord) continue;
    if (at + endRecordLength + tail.getUint16(at + 20, true) === tail.byteLength) return at;
    if (last < 0) last = at;
  }
  return last;
}

async function findZip64Directory(blob: Bytes, endRecordAt: number): Promise<DirectoryPlace> {
  const locator = await view(blob, endRecordAt - 20, 20);
  if (locator.getUint32(0, true) !== zip64Locator) throw new WorkbookError('corrupt');
  const record = await view(blob, safeNumber(locator.getBigUint64(8, true)), 56);
  if (record.getUint32(0, true) !== zip64EndRecord) throw new WorkbookError('corrupt');
  return {
    count: safeNumber(record.getBigUint64(32, true)),
    size: safeNumber(record.getBigUint64(40, true)),
    offset: safeNumber(record.getBigUint64(48, true)),
  };
}

/** Sizes and offset that do not fit 32 bits stand in an extra field, in this order, only those that do not fit. */
function wideValues(
  record: DataView,
  extraAt: number,
  extraLength: number,
  narrow: readonly number[],
): number[] {
  if (!narrow.includes(0xffffffff)) return [...narrow];
  for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
    const length = record.getUint16(at + 2, true);
    if (record.getUint16(at, true) === zip64Extra) {
      let valueAt = at + 4;
      return narrow.map((value) => {
        if (value !== 0xffffffff) return value;
        if (valueAt + 8 > at + 4 + length) throw new WorkbookError('corrupt');
        valueAt += 8;
        return safeNumber(record.getBigUint64(valueAt - 8, true));
      });
    }
    at += 4 + length;
  }
  throw new WorkbookError('corrupt');
}

/**
 * Reads the central directory: part names in lower case without leading slash (names of parts know no case) and where they stand.
 * The file itself stays where it is. Throws `WorkbookError` for what is cut off, damaged, encrypted or has one name twice.
 */
export async function readDirectory(blob: Bytes): Promise<ReadonlyMap<string, ZipEntry>> {
  const place = await findDirectory(blob);
  if (place.count > limits.entries || place.size > limits.directoryBytes)
    throw new WorkbookError('too-large');
  const directory = await view(blob, place.offset, place.size);
  const entries = new Map<string, ZipEntry>();
  let packed = 0;
  let unpacked = 0;
  let at = 0;
  for (let i = 0; i < place.count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== directoryRecord) {
      throw new WorkbookError('corrupt');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const commentLength = directory.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > directory.byteLength) throw new WorkbookError('corrupt');
    const name = utf8.decode(new Uint8Array(directory.buffer, at + 46, nameLength));
    const [size = 0, compressedSize = 0, offset = 0] = wideValues(
      directory,
      at + 46 + nameLength,
      extraLength,
      [
        directory.getUint32(at + 24, true),
        directory.getUint32(at + 20, true),
        directory.getUint32(at + 42, true),
      ],
    );
    if (directory.getUint16(at + 8, true) & encryptedFlag) throw new WorkbookError('encrypted');
    if (offset + 30 + compressedSize > blob.size) throw new WorkbookError('truncated', { part: name });
    packed += compressedSize;
    unpacked += size;
    // Parts that share their bytes: a small file could unpack to any size.
    if (packed > blob.size) throw new WorkbookError('corrupt', { part: name });
    if (unpacked > limits.totalBytes) throw new WorkbookError('too-large');
    const key = partKey(name);
    if (entries.has(key)) throw new WorkbookError('corrupt', { part: name });
    entries.set(key, {
      name,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      compressedSize,
      size,
      offset,
    });
    at = next;
  }
  return entries;
}

/** The name under which `readDirectory` keeps a part. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
