import type { Bytes } from './bytes';

/**
 * Inflates a gzip member. A host with something faster than the platform's own (Node's zlib) hands its own to `openWorkbook`.
 * Throws anything when the bytes are damaged or their checksum does not hold.
 */
export type Inflate = (gzip: Bytes) => AsyncIterable<Uint8Array>;

/** The chunks of a stream; leaving the loop cancels the stream. */
export async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The inflater of the platform, the same in browser, worker and Node. */
export const platformInflate: Inflate = (gzip) =>
  streamChunks(
    gzip
      .stream()
      .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>),
  );
