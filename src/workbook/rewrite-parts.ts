import { fileKinds } from './file-kinds';
import type { XlsxPackage } from './xlsx/package';
import { compressedBytes } from './zip/part';
import { zipOf, type PackedPart } from './zip/zip-writer';

/** A copy of an .xlsx file with other parts in the place of some, by their key; the rest stays byte for byte as it was. */
export async function rewriteParts(
  file: Blob,
  parcel: XlsxPackage,
  changed: ReadonlyMap<string, PackedPart>,
): Promise<Blob> {
  const parts: PackedPart[] = [];
  for (const [key, entry] of parcel.entries)
    parts.push(changed.get(key) ?? { ...entry, packed: await compressedBytes(file, entry) });
  return new Blob([zipOf(parts)], {
    type: fileKinds.xlsx.mime,
  });
}
