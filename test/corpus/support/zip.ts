import { deflateSync, strToU8 } from 'fflate';
import { updateCrc } from '../../../src/workbook/zip/crc';

/** How one part is written; everything but name and bytes may be wrong on purpose. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly offset?: number;
  /** Compressed size as the directory tells it. */
  readonly packedSize?: number;
  readonly compressed?: Uint8Array;
  readonly zip64?: boolean;
  readonly descriptor?: boolean;
}

export function crc32(bytes: Uint8Array): number {
  return (updateCrc(0xffffffff, bytes) ^ 0xffffffff) >>> 0;
}

/** Little-endian values: `[value, bytes]`. */
function pack(...values: readonly (readonly [number, number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256),
    ),
  );
}

/** Writes a ZIP file by hand, exactly as told. */
export function handMadeZip(parts: readonly ZipPart[], comment = '', zip64End = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const write = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const part of parts) {
    const name = strToU8(part.name);
    const method = part.method ?? 8;
    const data = part.compressed ?? (method === 8 ? deflateSync(part.bytes) : part.bytes);
    const crc = part.crc ?? crc32(part.bytes);
    const size = part.size ?? part.bytes.length;
    const flags = (part.flags ?? 0) | (part.descriptor ? 8 : 0);
    const known = part.descriptor !== true;
    const offset = part.offset ?? at;
    const packedSize = part.packedSize ?? data.length;
    write(
      pack(
        [0x04034b50, 4],
        [45, 2],
        [flags, 2],
        [method, 2],
        [0, 4],
        [known ? crc : 0, 4],
        [known ? data.length : 0, 4],
        [known ? size : 0, 4],
        [name.length, 2],
        [0, 2],
      ),
    );
    write(name);
    write(data);
    if (part.descriptor) write(pack([0x08074b50, 4], [crc, 4], [data.length, 4], [size, 4]));
    const extra = part.zip64
      ? pack([1, 2], [24, 2], [size, 8], [packedSize, 8], [offset, 8])
      : new Uint8Array(0);
    const wide = 0xffffffff;
    directory.push(
      pack(
        [0x02014b50, 4],
        [45, 2],
        [45, 2],
        [flags, 2],
        [method, 2],
        [0, 4],
        [crc, 4],
        [part.zip64 ? wide : packedSize, 4],
        [part.zip64 ? wide : size, 4],
        [name.length, 2],
        [extra.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [part.zip64 ? wide : offset, 4],
      ),
      name,
      extra,
    );
  }
  const start = at;
  directory.forEach(write);
  const length = at - start;
  if (zip64End) {
    const end64 = at;
    write(
      pack(
        [0x06064b50, 4],
        [44, 8],
        [45, 2],
        [45, 2],
        [0, 4],
        [0, 4],
        [parts.length, 8],
        [parts.length, 8],
        [length, 8],
        [start, 8],
      ),
    );
    write(pack([0x07064b50, 4], [0, 4], [end64, 8], [1, 4]));
  }
  const note = strToU8(comment);
  write(
    pack(
      [0x06054b50, 4],
      [0, 4],
      [zip64End ? 0xffff : parts.length, 2],
      [zip64End ? 0xffff : parts.length, 2],
      [zip64End ? 0xffffffff : length, 4],
      [zip64End ? 0xffffffff : start, 4],
      [note.length, 2],
    ),
  );
  write(note);
  const whole = new Uint8Array(at);
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
