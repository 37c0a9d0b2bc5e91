import { limits } from '../limits';
import type { Bytes } from '../zip/bytes';
import { streamChunks } from '../zip/stream-chunks';
import { wideOrder } from './encoding';

const LINE_FEED = 10;
const QUOTE = 34;

/**
 * Whether a file of text has more rows than a sheet, told by its line ends before anything is read: reading as many rows as a sheet
 * holds takes a minute. Line ends between quotes are in a cell.
 */
export async function isBeyondSheet(blob: Bytes): Promise<boolean> {
  // A row takes two characters at least.
  if (blob.size < 2 * limits.rows) return false;
  let rows = 0;
  let quoted = false;
  let isFirst = true;
  for await (const chunk of streamChunks(blob.stream())) {
    if (isFirst && wideOrder(chunk) !== null) return false;
    isFirst = false;
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) rows++;
    }
    if (rows > limits.rows) return true;
  }
  return false;
}
