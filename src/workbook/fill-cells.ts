import { rewriteParts } from './rewrite-parts';
import { WorkbookError } from './workbook-error';
import { findWorkbookParts } from './xlsx/workbook-part';
import { XlsxPackage } from './xlsx/package';
import { escapeText } from './xml/escape-text';
import { readText } from './xml/read-text';
import { partKey } from './zip/directory';
import { platformInflate, type Inflate } from './zip/inflate';
import { pack } from './zip/zip-writer';

/**
 * A copy of an .xlsx file with values in cells that stand in it formatted and empty, by address. A cell that computes keeps its
 * formula and has the value as its result, for who looks before anything is computed anew: a preview, a protected view. Everything
 * else stays byte for byte as it was. Meant for the product's own templates: a cell that the sheet does not have is `missing-part`.
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
  let xml = await readText(parcel.smallPart(path));
  for (const [address, value] of Object.entries(values)) xml = filled(xml, address, value);
  const { name } = parcel.entry(path);
  const changed = await pack(name, oneChunk(new TextEncoder().encode(xml)));
  return rewriteParts(file, parcel, new Map([[partKey(path), changed]]));
}

function filled(xml: string, address: string, value: string | number): string {
  const computed = new RegExp(
    `(<c r="${address}"(?: s="\\d+")?)(?: t="str")?(><f>[^<]*</f>)<v>[^<]*</v></c>`,
  );
  if (computed.test(xml))
    return xml.replace(computed, (_, start: string, formula: string) => {
      const type = typeof value === 'number' ? '' : ' t="str"';
      return `${start}${type}${formula}<v>${escapeText(String(value))}</v></c>`;
    });
  const empty = new RegExp(`<c r="${address}"((?: s="\\d+")?)/>`);
  if (!empty.test(xml)) throw new WorkbookError('missing-part', { cell: address });
  return xml.replace(empty, (_, style: string) =>
    typeof value === 'number'
      ? `<c r="${address}"${style}><v>${value}</v></c>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`,
  );
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes);
}
