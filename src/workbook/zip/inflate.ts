import type { Bytes } from './bytes';
import { streamChunks } from './stream-chunks';

/**
 * Inflates a gzip member. A host with something faster than the platform's own (Node's zlib) hands its own to `openWorkbook`.
 * Throws anything when the bytes are damaged or their checksum does not hold.
 */
export type Inflate = (gzip: Bytes) => AsyncIterable<Uint8Array>;

/** The inflater of the platform, the same in browser, worker and Node. */
export const platformInflate: Inflate = (gzip) =>
  streamChunks(
    gzip
      .stream()
      .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>),
  );
