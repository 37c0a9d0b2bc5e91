import { WorkbookError } from './workbook-error';
import { findWorkbookParts } from './xlsx/workbook-part';
import { XlsxPackage } from './xlsx/package';
import { partKey } from './zip/directory';
import { platformInflate, type Inflate } from './zip/inflate';
import { compressedBytes } from './zip/part';
import { pack, zipOf, type PackedPart } from './zip/zip-writer';

/**
 * A copy of an .xlsx file with values in cells that stand in it formatted and empty, by address. Everything else stays byte
 * for byte as it was. Meant for the product's own templates: a cell that the sheet does not have is `missing-part`.
 */
export async function fillCells(
  file: Blob,
  sheet: string,
  values: Readonly<Record<string, string | number>>,
  inflate: Inflate = platformInflate,
): Promise<Blob> {
  const parcel = await XlsxPackage.open(file, inflate);
  const { sheets } = await findWorkbookParts(parcel);
  const path = sheets.find(({ name }) => name === sheet)?.path;
  if (path === undefined) throw new WorkbookError('missing-part', { sheet });
  let xml = await textOf(parcel.smallPart(path));
  for (const [address, value] of Object.entries(values)) xml = filled(xml, address, value);
  const { name } = parcel.entry(path);
  const changed = await pack(name, oneChunk(new TextEncoder().encode(xml)));
  const parts: PackedPart[] = [];
  for (const [key, entry] of parcel.entries) {
    parts.push(key === partKey(path) ? changed : { ...entry, packed: await compressedBytes(file, entry) });
  }
  return new Blob([zipOf(parts)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function filled(xml: string, address: string, value: string | number): string {
  const empty = new RegExp(`<c r="${address}"((?: s="\\d+")?)/>`);
  if (!empty.test(xml)) throw new WorkbookError('missing-part', { cell: address });
  return xml.replace(empty, (_, style: string) =>
    typeof value === 'number'
      ? `<c r="${address}"${style}><v>${value}</v></c>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`,
  );
}

function escaped(text: string): string {
  return (
    text
      // Control characters have no place in XML, not even escaped.
      .replace(/\p{Cc}/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes);
}
