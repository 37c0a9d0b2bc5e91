import { WorkbookError } from '../workbook-error';
import { updateCrc } from './crc';
import { Deflater } from './deflate';
import { streamChunks } from './stream-chunks';

const UINT32_MAX = 0xffffffff;

/** A part to be written: bytes that are compressed already, with what the archive says of them. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Blob;
}

/** So much of what is packed is held before the browser gets it to keep. */
const heldBytes = 4 * 2 ** 20;

/** Deflates chunks; one may be changed as soon as the next is asked for. */
export async function pack(name: string, chunks: AsyncIterable<Uint8Array>): Promise<PackedPart> {
  const kept: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let crc = 0xffffffff;
  let size = 0;
  const deflater = new Deflater((piece) => {
    pieces.push(piece);
    held += piece.length;
    if (held < heldBytes) return;
    kept.push(new Blob(pieces));
    pieces = [];
    held = 0;
  });
  for await (const chunk of chunks) {
    crc = updateCrc(crc, chunk);
    size += chunk.length;
    deflater.push(chunk);
  }
  deflater.finish();
  return { name, method: 8, crc: (crc ^ 0xffffffff) >>> 0, size, packed: new Blob([...kept, ...pieces]) };
}

/** A part as it is: what is compressed already gains nothing by it. */
export async function store(name: string, content: Blob): Promise<PackedPart> {
  let crc = 0xffffffff;
  for await (const chunk of streamChunks(content.stream())) crc = updateCrc(crc, chunk);
  return { name, method: 0, crc: (crc ^ 0xffffffff) >>> 0, size: content.size, packed: content };
}

/** Puts parts together into an archive. Throws `too-large` where that would need ZIP64. */
export function zipOf(parts: readonly PackedPart[]): Blob {
  const pieces: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  const encoder = new TextEncoder();
  for (const part of parts) {
    const name = encoder.encode(part.name);
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, 0x04034b50, true);
    describe(header, 4, part, name.length);
    const record = new DataView(new ArrayBuffer(46));
    record.setUint32(0, 0x02014b50, true);
    record.setUint16(4, 20, true);
    describe(record, 6, part, name.length);
    record.setUint32(42, offset, true);
    pieces.push(header.buffer, name, part.packed);
    directory.push(record.buffer, name);
    offset += 30 + name.length + part.packed.size;
    directorySize += 46 + name.length;
    if (offset + directorySize > UINT32_MAX || part.size >= UINT32_MAX)
      throw new WorkbookError('too-large', { part: part.name });
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return new Blob([...pieces, ...directory, end.buffer]);
}

/** The fields that local header and directory record share: version, UTF-8 names, method, time, checksum, sizes, name. */
function describe(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, part.method, true);
  // 1 January 1980: the archive says nothing about when it was made.
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.size, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}
