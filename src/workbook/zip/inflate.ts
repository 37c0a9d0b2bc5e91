import type { Bytes } from './bytes';
import { detach } from './detach';
import { streamChunks } from './stream-chunks';

/**
 * Inflates a gzip member. A host with something faster than the platform's own (Node's zlib) hands its own to `openWorkbook`.
 * A chunk is good until the next one is asked for.
 * Throws anything when the bytes are damaged or their checksum does not hold.
 */
export type Inflate = (gzip: Bytes) => AsyncIterable<Uint8Array>;

/** The inflater of the platform, the same in browser, worker and Node. */
export const platformInflate: Inflate = async function* (gzip) {
  const inflated = gzip
    .stream()
    .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>);
  for await (const chunk of streamChunks(inflated)) {
    yield chunk;
    detach(chunk);
  }
};
