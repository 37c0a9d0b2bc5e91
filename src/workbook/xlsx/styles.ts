import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import { isSpreadsheetNamespace } from './namespaces';
import { isDateFormat } from './number-format';

/** For each cell style (`s` of a cell) 1 if it shows a date or time, else 0. */
export async function readDateStyles(chunks: AsyncIterable<Uint8Array>, part: string): Promise<Uint8Array> {
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
  const dates = new Map([...new Set(formats)].map((id) => [id, isDateFormat(id, codes.get(id))]));
  return Uint8Array.from(formats, (id) => (dates.get(id) ? 1 : 0));
}
