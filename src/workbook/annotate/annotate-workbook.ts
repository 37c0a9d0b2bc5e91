import { limits } from '../limits';
import { rewriteParts } from '../rewrite-parts';
import { WorkbookError } from '../workbook-error';
import { cellReference, parseCellReference } from '../xlsx/cell-reference';
import { XlsxPackage } from '../xlsx/package';
import { findWorkbookParts } from '../xlsx/workbook-part';
import { partKey } from '../zip/directory';
import { platformInflate, type Inflate } from '../zip/inflate';
import { pack, type PackedPart } from '../zip/zip-writer';
import { MarkStyles, type MarkSeverity } from './mark-styles';
import { ColumnTaken, SheetPatcher, type RowPatch } from './sheet-patcher';

/** Something to say about one cell; row and column 1-based. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly severity: MarkSeverity;
  /** In the words and the language of the reader. */
  readonly message: string;
}

/** What to write on one sheet. */
export interface SheetNotes {
  readonly sheet: string;
  /** The row in which the headings stand, 1-based; the message column gets its heading there. */
  readonly headingRow: number;
  readonly heading: string;
  readonly notes: readonly CellNote[];
}

export interface AnnotatedCopy {
  readonly file: Blob;
  /** Sheets without room for a message column beyond their last: there only the cells are marked. */
  readonly withoutMessages: readonly string[];
}

const worst: readonly MarkSeverity[] = ['fout', 'waarschuwing', 'info'];

/**
 * A copy of an .xlsx file in which the cells with notes have a fill and a new last column holds the messages, row by row.
 * Everything else stays byte for byte as it was: values, formulas, formats, validations, protection, charts, other sheets.
 *
 * The file is streamed. Throws `WorkbookError` as reading does, `missing-part` for a sheet that is not there, and
 * `not-a-workbook` for a file that is no .xlsx.
 */
export async function annotateWorkbook(
  file: Blob,
  sheets: readonly SheetNotes[],
  options: { readonly inflate?: Inflate; readonly signal?: AbortSignal } = {},
): Promise<AnnotatedCopy> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (head[0] !== 0x50 || head[1] !== 0x4b) throw new WorkbookError('not-a-workbook');
  const parcel = await XlsxPackage.open(file, options.inflate ?? platformInflate);
  const parts = await findWorkbookParts(parcel);
  const styles =
    parts.styles === undefined
      ? undefined
      : new MarkStyles(await bytesOf(parcel.smallPart(parts.styles)), parts.styles);
  const changed = new Map<string, PackedPart>();
  const withoutMessages: string[] = [];
  for (const notes of sheets) {
    const path = parts.sheets.find(({ name }) => name === notes.sheet)?.path;
    if (path === undefined) throw new WorkbookError('missing-part', { sheet: notes.sheet });
    const { name } = parcel.entry(path);
    const { part, hasMessages } = await annotateSheet(parcel, path, name, notes, styles, options.signal);
    changed.set(partKey(path), part);
    if (!hasMessages) withoutMessages.push(notes.sheet);
  }
  if (styles !== undefined && parts.styles !== undefined) {
    const { name } = parcel.entry(parts.styles);
    changed.set(partKey(parts.styles), await pack(name, chunksOf([styles.bytes()])));
  }
  return { file: await rewriteParts(file, parcel, changed), withoutMessages };
}

async function annotateSheet(
  parcel: XlsxPackage,
  path: string,
  name: string,
  notes: SheetNotes,
  styles: MarkStyles | undefined,
  signal: AbortSignal | undefined,
): Promise<{ part: PackedPart; hasMessages: boolean }> {
  const patches = patchesOf(notes);
  const style = (base: number, severity: MarkSeverity) => styles?.marked(base, severity) ?? base;
  const write = async (column: number) => {
    const messageColumn = column > limits.columns ? 0 : column;
    const patcher = new SheetPatcher(path, patches, messageColumn, style);
    const part = await pack(name, patched(parcel.part(path), patcher, signal));
    return { part, hasMessages: messageColumn > 0 };
  };
  const stated = await statedLastColumn(parcel, path);
  if (stated !== undefined && stated < limits.columns) {
    try {
      return await write(stated + 1);
    } catch (error) {
      if (!(error instanceof ColumnTaken)) throw error;
    }
  }
  const measure = new SheetPatcher(path, new Map(), 0, style);
  for await (const chunk of patched(parcel.part(path), measure, signal)) void chunk;
  // Not as arguments of one call: there can be a million.
  return write(notes.notes.reduce((last, { column }) => Math.max(last, column), measure.lastColumn) + 1);
}

async function* patched(
  chunks: AsyncIterable<Uint8Array>,
  patcher: SheetPatcher,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new WorkbookError('cancelled');
    yield* patcher.pass(chunk);
  }
  yield* patcher.rest();
}

/** The last column by the sheet's own `dimension`, which stands in its first bytes; it may be wrong. */
async function statedLastColumn(parcel: XlsxPackage, path: string): Promise<number | undefined> {
  for await (const chunk of parcel.part(path)) {
    const start = new TextDecoder().decode(chunk.subarray(0, 16_384));
    const area = /<(?:\w{1,40}:)?dimension\s[^<>]*?ref=["']([^"']*)["']/.exec(start)?.[1];
    return parseCellReference(area?.split(':').at(-1) ?? '')?.column;
  }
  return undefined;
}

function patchesOf({ notes, heading, headingRow }: SheetNotes): Map<number, RowPatch> {
  const rows = new Map<number, { marks: Map<number, MarkSeverity>; messages: string[] }>();
  for (const { row, column, severity, message } of notes) {
    let patch = rows.get(row);
    if (patch === undefined) rows.set(row, (patch = { marks: new Map(), messages: [] }));
    const before = patch.marks.get(column);
    if (before === undefined || worst.indexOf(severity) < worst.indexOf(before))
      patch.marks.set(column, severity);
    patch.messages.push(`${cellReference(row, column)}: ${message}`);
  }
  const patches = new Map<number, RowPatch>();
  for (const [row, { marks, messages }] of rows) {
    patches.set(row, {
      marks,
      message: shortened((row === headingRow ? [heading, ...messages] : messages).join('; ')),
    });
  }
  if (!patches.has(headingRow)) patches.set(headingRow, { marks: new Map(), message: heading });
  return patches;
}

function shortened(message: string): string {
  return message.length <= limits.cellChars ? message : `${message.slice(0, limits.cellChars - 1)}…`;
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: BlobPart[] = [];
  for await (const chunk of chunks) all.push(chunk.slice());
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  yield* chunks;
}
