import { limits } from '../limits';
import type { SheetSource } from '../table';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import { odf } from './namespaces';

/** A sheet as the contents of an OpenDocument spreadsheet name it. */
export interface OdsTable {
  readonly name: string;
  readonly visibility: SheetSource['visibility'];
}

/** The sheets, in order. Reads to the end, so that damage anywhere shows. Throws `WorkbookError`. */
export async function readTables(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): Promise<readonly OdsTable[]> {
  const tables: OdsTable[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let inSpreadsheet = false;
  await readSmallPart(chunks, part, {
    open(uri, local, attributes, depth) {
      if (depth === 1 && (uri !== odf.office || local !== 'document-content')) {
        throw new WorkbookError('not-a-workbook', { part });
      }
      if (depth === 3) {
        inSpreadsheet = uri === odf.office && local === 'spreadsheet';
        style = uri === odf.style && local === 'style' ? (attributes.get('name', odf.style) ?? '') : '';
      } else if (depth === 4 && uri === odf.style && local === 'table-properties') {
        if (attributes.get('display', odf.table) === 'false') hiddenStyles.add(style);
      } else if (depth === 4 && inSpreadsheet && uri === odf.table && local === 'table') {
        if (tables.length >= limits.sheets) throw new WorkbookError('too-large', { part });
        const hidden = hiddenStyles.has(attributes.get('style-name', odf.table) ?? '');
        tables.push({
          name: attributes.get('name', odf.table) ?? '',
          visibility: hidden ? 'hidden' : 'visible',
        });
      }
    },
  });
  return tables;
}
