import { limits } from '../limits';
import type { CellKind } from '../table';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import { isSpreadsheetNamespace } from './namespaces';
import { kindOfFormat } from './number-format';

/** For each cell style (`s` of a cell) the kind of a number in it. */
export async function readNumberKinds(chunks: AsyncIterable<Uint8Array>, part: string): Promise<Uint8Array> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  await readSmallPart(chunks, part, {
    open(uri, local, attributes, depth) {
      if (!isSpreadsheetNamespace(uri)) return;
      if (depth === 2) inCellFormats = local === 'cellXfs';
      else if (local === 'numFmt' && depth === 3) {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (local === 'xf' && depth === 3 && inCellFormats)
        formats.push(Number(attributes.get('numFmtId') ?? 0));
      if (codes.size > limits.styles || formats.length > limits.styles) {
        throw new WorkbookError('too-large', { part });
      }
    },
  });
  const kinds = new Map<number, CellKind>(
    [...new Set(formats)].map((id) => [id, kindOfFormat(id, codes.get(id))]),
  );
  return Uint8Array.from(formats, (id) => kinds.get(id) ?? 0);
}
