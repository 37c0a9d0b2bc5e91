import { buffer, type Bytes } from './zip/bytes';
import { readDirectory, type ZipEntry } from './zip/directory';
import { platformInflate } from './zip/inflate';
import { partChunks } from './zip/part';

/**
 * Whether two packages hold the same parts, byte for byte. How those are compressed differs from one browser to the next and says
 * nothing.
 *
 * @throws WorkbookError for a file that is no package, or holds a part that cannot be read
 */
export async function hasSameParts(one: Blob, other: Blob): Promise<boolean> {
  const [a, b] = await Promise.all([buffer(one), buffer(other)]);
  const [inOne, inOther] = await Promise.all([readDirectory(a), readDirectory(b)]);
  if (inOne.size !== inOther.size) return false;
  for (const [key, entry] of inOne) {
    const twin = inOther.get(key);
    if (twin === undefined || twin.name !== entry.name) return false;
    if (twin.size !== entry.size || twin.crc !== entry.crc) return false;
    if (!isEqual(await contentOf(a, entry), await contentOf(b, twin))) return false;
  }
  return true;
}

async function contentOf(file: Bytes, entry: ZipEntry): Promise<Uint8Array> {
  const content = new Uint8Array(entry.size);
  let at = 0;
  for await (const chunk of partChunks(file, entry, platformInflate)) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
