import type { Bytes } from '../zip/bytes';
import { streamChunks } from '../zip/stream-chunks';

/** How the text of a .csv file may be encoded. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding by its byte order mark; without one UTF-8 if every byte of the file is valid UTF-8, else Windows-1252,
 * in which Dutch Excel saves a .csv. The whole file is looked at: the first é may stand in the last row.
 */
export async function detectEncoding(blob: Bytes): Promise<CsvEncoding> {
  const [a, b, c] = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beyondAscii = false;
  try {
    for await (const chunk of streamChunks(blob.stream())) {
      const text = decoder.decode(chunk, { stream: true });
      beyondAscii ||= /[^\0-\x7f]/.test(text);
    }
  } catch {
    return 'windows-1252';
  }
  try {
    decoder.decode();
    return 'utf-8';
  } catch {
    // Cut off within its last character; unless that is the first beyond ASCII, an é of Windows-1252.
    return beyondAscii ? 'utf-8' : 'windows-1252';
  }
}
