import Papa from 'papaparse';
import { BatchBuilder } from '../batch-builder';
import { limits } from '../limits';
import { CellKind, type Batch, type Table, type WorkbookSource } from '../table';
import { WorkbookError } from '../workbook-error';
import type { Bytes } from '../zip/bytes';
import { streamChunks } from '../zip/stream-chunks';
import { decoderOf, detectEncoding } from './encoding';

/** In order of preference where a text could be read with either: a Dutch .csv has `;`, and commas in its numbers. */
const delimiters = [';', '\t', '|', ','];
const sampleChars = 64 * 1024;

/** A first line that names the delimiter, as Excel understands it; programs add quotes and empty fields to it. */
const namedDelimiter = /^"?sep=(.)"?\1{0,99}[ \t]{0,9}\n/i;

/**
 * The delimiter by which the lines of the file come apart most alike: the table decides, not a title above it. What the file names
 * itself (`sep=;`) goes first, where its lines have any.
 */
function detectDelimiter(sample: string): string {
  const named = namedDelimiter.exec(sample)?.[1];
  const lines = sample.replace(namedDelimiter, '');
  if (named !== undefined && comesApart(lines, named).share >= half) return named;
  let best = { delimiter: named ?? ';', share: 0, fields: 1 };
  for (const delimiter of delimiters) {
    const { share, fields } = comesApart(lines, delimiter);
    if (share < half) continue;
    if (share > best.share || (share === best.share && fields > best.fields))
      best = { delimiter, share, fields };
  }
  return best.delimiter;
}

const half = 0.5;

/** Of the lines, the share that come apart into the same number of fields, more than one, and that number. */
function comesApart(sample: string, delimiter: string): { readonly share: number; readonly fields: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: sampleLines, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [fields, lines] = [0, 0];
  for (const [length, count] of counts) if (count > lines) [fields, lines] = [length, count];
  return { share: lines / Math.max(1, data.length), fields };
}

const sampleLines = 50;

interface Piece {
  readonly records: readonly (readonly string[])[];
  readonly delimiter: string;
}

interface ParsedPiece {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The text of the file, piece by piece, without byte order mark and with `\n` as its only line end. */
async function* textPieces(blob: Bytes, signal: AbortSignal | undefined): AsyncGenerator<string, void> {
  const decoder = decoderOf(await detectEncoding(blob));
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new WorkbookError(chunk === undefined ? 'truncated' : 'corrupt');
    }
  };
  let carriageReturn = '';
  for await (const chunk of streamChunks(blob.stream())) {
    if (signal?.aborted) throw new WorkbookError('cancelled');
    const text = carriageReturn + decode(chunk);
    // The line feed that belongs to it may come with the next chunk.
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    yield unixLines(carriageReturn === '' ? text : text.slice(0, -1));
  }
  yield unixLines(carriageReturn + decode());
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The records of the file, those of each piece of text together; a quoted field may run over several pieces. */
async function* records(blob: Bytes, signal: AbortSignal | undefined): AsyncGenerator<Piece, void> {
  let parser: Papa.Parser | undefined;
  let delimiter = '';
  let rest = '';
  let row = 0;
  let enough = sampleChars;
  const parse = (last: boolean): Piece => {
    if (parser === undefined) {
      delimiter = detectDelimiter(rest);
      parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
      // Excel does not show this line: the rows begin after it.
      rest = rest.replace(namedDelimiter, '');
    }
    const piece = parser.parse(rest, 0, !last) as ParsedPiece;
    // Of a record that is not all there yet nothing can be said.
    const malformed = piece.errors.find(
      ({ type, row: at = 0 }) => type === 'Quotes' && (last || at < piece.data.length),
    );
    if (malformed !== undefined) {
      throw new WorkbookError('csv-malformed', { row: row + (malformed.row ?? 0) + 1 });
    }
    rest = rest.slice(piece.meta.cursor);
    row += piece.data.length;
    if (rest.length > limits.csvRecordChars) throw new WorkbookError('csv-malformed', { row: row + 1 });
    return { records: piece.data, delimiter };
  };
  for await (const text of textPieces(blob, signal)) {
    rest += text;
    // A long quoted field is looked at again when it has doubled, so that all the looking stays in proportion to the file.
    if (rest.length < enough) continue;
    yield parse(false);
    enough = Math.max(sampleChars, 2 * rest.length);
  }
  if (rest !== '') yield parse(true);
}

function csvTable(blob: Bytes, sheet: string): Table {
  return {
    sheet,
    date1904: false,
    async *batches(signal?: AbortSignal): AsyncGenerator<Batch, void> {
      const builder = new BatchBuilder();
      let row = 0;
      let line = 1;
      let width = 0;
      for await (const piece of records(blob, signal)) {
        for (const fields of piece.records) {
          row++;
          if (row > limits.rows) throw new WorkbookError('beyond-sheet', { sheet, row });
          const lines = swallowedLines(fields, piece.delimiter, width);
          if (lines > 0) throw new WorkbookError('csv-swallowed', { row, line, until: line + lines });
          addRow(builder, row, fields);
          line += 1 + fields.reduce((sum, text) => sum + countOf(text, '\n'), 0);
          width = fields.length;
        }
        while (builder.ready.length > 0) yield* builder.ready.splice(0);
      }
      builder.flush();
      yield* builder.ready;
    },
  };
}

/** In a narrower table a text of several lines can look like lines of it. */
const fewestColumns = 5;

/**
 * How many more lines of a table stand in one field, because a quotation mark opens in one line and closes in another: together they have all
 * separators that so many lines have; 0 for none.
 */
function swallowedLines(fields: readonly string[], delimiter: string, width: number): number {
  if (width < fewestColumns) return 0;
  const field = fields.find((text) => text.includes('\n'));
  if (field === undefined) return 0;
  const more = countOf(field, '\n');
  return countOf(field, delimiter) + fields.length - 1 === (more + 1) * (width - 1) ? more : 0;
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

function addRow(builder: BatchBuilder, row: number, fields: readonly string[]): void {
  if (fields.length > limits.columns) throw new WorkbookError('csv-malformed', { row });
  let isEmpty = true;
  builder.beginRow(row, false);
  for (let i = 0; i < fields.length; i++) {
    const text = fields[i] ?? '';
    if (text === '') continue;
    builder.setText(builder.place(i), CellKind.text, text);
    isEmpty = false;
  }
  builder.endRow(isEmpty);
}

/** A .csv file as a workbook of one sheet, named after the file. All its cells are texts or blank. */
export function openCsv(blob: Bytes, name: string): WorkbookSource {
  const sheet = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || name;
  return {
    name,
    kind: 'csv',
    sheets: [{ name: sheet, visibility: 'visible', open: () => Promise.resolve(csvTable(blob, sheet)) }],
    properties: new Map(),
    close() {
      return;
    },
  };
}
