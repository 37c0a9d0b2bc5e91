import { detach } from './detach';
import { streamChunks } from './stream-chunks';

/** Files up to this size are held in memory: reading a piece of a `Blob` is a message to another process, some fifty for a workbook. */
const maxBufferedBytes = 8 * 2 ** 20;
/** Bytes that a stream gives at once; what they inflate to stays bounded. */
const chunkBytes = 1 << 16;

/** The bytes of a file, or a piece of it: where they are, or in memory. */
export type Bytes = Blob | BufferedBytes;

/** As much of a `Blob` as reading needs, in memory. */
export class BufferedBytes {
  private readonly pieces: readonly Uint8Array[];

  constructor(...pieces: readonly Uint8Array[]) {
    this.pieces = pieces;
  }

  get size(): number {
    return this.pieces.reduce((sum, { length }) => sum + length, 0);
  }

  slice(from: number, to: number): BufferedBytes {
    return new BufferedBytes(this.whole().subarray(from, to));
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.whole().slice().buffer as ArrayBuffer);
  }

  stream(): ReadableStream<Uint8Array> {
    const left = this.pieces.flatMap(chunksOf);
    return new ReadableStream({
      pull(controller) {
        const next = left.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(next);
      },
    });
  }

  /** These bytes with others before and after them, which a stream gives apart. */
  between(before: Uint8Array, after: Uint8Array): BufferedBytes {
    return new BufferedBytes(before, ...this.pieces, after);
  }

  /** Frees the memory: nobody will look at these bytes again. */
  release(): void {
    this.pieces.forEach(detach);
  }

  private whole(): Uint8Array {
    return joined(this.pieces);
  }
}

function chunksOf(piece: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.ceil(piece.length / chunkBytes) }, (_, i) =>
    piece.subarray(i * chunkBytes, (i + 1) * chunkBytes),
  );
}

/** A small file in memory; a larger one as it is. */
export async function buffer(file: Blob): Promise<Bytes> {
  if (file.size > maxBufferedBytes) return file;
  // By its stream: `arrayBuffer` of a file keeps a browser waiting several times as long.
  const pieces: Uint8Array[] = [];
  for await (const piece of streamChunks(file.stream())) pieces.push(piece);
  const all = joined(pieces);
  if (pieces.length > 1) pieces.forEach(detach);
  return new BufferedBytes(all);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
