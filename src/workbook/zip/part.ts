import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { BufferedBytes, type Bytes } from './bytes';
import { updateCrc } from './crc';
import type { ZipEntry } from './directory';
import type { Inflate } from './inflate';
import { inflateSmall, isSmall } from './inflate-small';
import { streamChunks } from './stream-chunks';

const localHeader = 0x04034b50;
const stored = 0;
const deflated = 8;

/** The bytes of an entry as they stand in the file, still compressed. */
export async function compressedBytes<B extends Bytes>(blob: B, entry: ZipEntry): Promise<B> {
  const header = new DataView(await blob.slice(entry.offset, entry.offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== localHeader) {
    throw new WorkbookError('corrupt', { part: entry.name });
  }
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.compressedSize > blob.size) throw new WorkbookError('truncated', { part: entry.name });
  return blob.slice(start, start + entry.compressedSize) as B;
}

/** A raw deflate stream dressed as a gzip member, so that the platform's inflater verifies checksum and length of the directory. */
function asGzip(raw: Bytes, entry: ZipEntry): Bytes {
  const header = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size % 2 ** 32, true);
  if (raw instanceof BufferedBytes) return raw.between(header, new Uint8Array(trailer.buffer));
  return new Blob([header, raw, trailer.buffer]);
}

function refuseBombs(entry: ZipEntry, maxBytes: number): void {
  if (entry.size > maxBytes) throw new WorkbookError('too-large', { part: entry.name });
  if (entry.size > limits.ratioFreeBytes && entry.size > entry.compressedSize * limits.ratio) {
    throw new WorkbookError('too-compressed', { part: entry.name });
  }
}

/**
 * The bytes of one part, chunk by chunk, never more than its directory entry promises; each is good until the next one is asked for.
 * Throws `WorkbookError`; a wrong checksum shows only after the last chunk, so read to the end.
 */
export async function* partChunks(
  blob: Bytes,
  entry: ZipEntry,
  inflate: Inflate,
  maxBytes: number = limits.partBytes,
): AsyncGenerator<Uint8Array, void> {
  refuseBombs(entry, maxBytes);
  const raw = await compressedBytes(blob, entry);
  const facts = { part: entry.name };
  let left = entry.size;
  if (entry.method === stored) {
    if (entry.compressedSize !== entry.size) throw new WorkbookError('corrupt', facts);
    let crc = 0xffffffff;
    for await (const chunk of streamChunks(raw.stream())) {
      crc = updateCrc(crc, chunk);
      yield chunk;
    }
    if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new WorkbookError('checksum', facts);
    return;
  }
  if (entry.method !== deflated) throw new WorkbookError('corrupt', { ...facts, method: entry.method });
  if (raw instanceof BufferedBytes && isSmall(entry)) {
    yield inflateSmall(new Uint8Array(await raw.arrayBuffer()), entry);
    return;
  }
  const chunks = inflate(asGzip(raw, entry))[Symbol.asyncIterator]();
  try {
    for (;;) {
      let chunk: Uint8Array;
      try {
        const result = await chunks.next();
        if (result.done === true) break;
        chunk = result.value;
      } catch {
        throw new WorkbookError(left === 0 ? 'checksum' : 'corrupt', facts);
      }
      left -= chunk.length;
      if (left < 0) throw new WorkbookError('corrupt', facts);
      yield chunk;
    }
  } finally {
    await chunks.return?.();
  }
  if (left > 0) throw new WorkbookError('corrupt', facts);
}
