import { buffer, type Bytes } from './zip/bytes';
import { readDirectory, type ZipEntry } from './zip/directory';
import { platformInflate } from './zip/inflate';
import { partChunks } from './zip/part';

/**
 * The parts that two packages do not both hold, byte for byte, by name. How they are compressed differs from one browser to the next
 * and says nothing.
 *
 * @throws WorkbookError for a file that is no package, or holds a part that cannot be read
 */
export async function differentParts(one: Blob, other: Blob): Promise<readonly string[]> {
  const [a, b] = await Promise.all([buffer(one), buffer(other)]);
  const [inOne, inOther] = await Promise.all([readDirectory(a), readDirectory(b)]);
  const different: string[] = [];
  for (const key of new Set([...inOne.keys(), ...inOther.keys()])) {
    const [entry, twin] = [inOne.get(key), inOther.get(key)];
    const isSame =
      entry !== undefined &&
      twin !== undefined &&
      twin.name === entry.name &&
      twin.size === entry.size &&
      twin.crc === entry.crc &&
      isEqual(await contentOf(a, entry), await contentOf(b, twin));
    if (!isSame) different.push((entry ?? twin)?.name ?? key);
  }
  return different;
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
