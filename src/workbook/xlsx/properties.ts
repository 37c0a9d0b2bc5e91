import { readSmallPart } from '../xml/read-small-part';

/** Custom document properties by name, as text. */
export async function readProperties(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  await readSmallPart(chunks, part, {
    open(_uri, local, attributes, depth) {
      if (depth === 2) name = local === 'property' ? attributes.get('name') : undefined;
    },
    close(_uri, _local, text, depth) {
      if (depth === 3 && name !== undefined) properties.set(name, text);
    },
  });
  return properties;
}
