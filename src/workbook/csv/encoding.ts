import type { Bytes } from '../zip/bytes';
import { streamChunks } from '../zip/stream-chunks';

/** How the text of a .csv file may be encoded. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'cp850';

/** What turns bytes into text, piece by piece. */
export interface Decoder {
  decode(chunk?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/**
 * Letters beyond ASCII of MS-DOS, from byte 128 on: code page 850, which shares its letters with 437. What is no letter there matters to
 * no name and stands as a question mark.
 */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»?????ÁÂÀ©????¢¥??????ãÃ???????¤ðÐÊËÈıÍÎÏ????¦Ì?ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²?\u00a0';

/** A decoder that refuses bytes that cannot be, except where every byte is a letter. */
export function decoderOf(encoding: CsvEncoding): Decoder {
  if (encoding !== 'cp850') return new TextDecoder(encoding, { fatal: true });
  return {
    decode: (chunk = new Uint8Array()) => {
      let text = '';
      for (const byte of chunk) text += byte < 128 ? String.fromCharCode(byte) : (CP850[byte - 128] ?? '?');
      return text;
    },
  };
}

/**
 * The encoding by its byte order mark. Without one: UTF-16 where every other byte is nought, UTF-8 if every byte of the file is valid
 * UTF-8, else that of Windows, of a Macintosh or of MS-DOS, whichever gives letters that Dutch names have. The whole file is looked at:
 * the first é may stand in the last row.
 */
export async function detectEncoding(blob: Bytes): Promise<CsvEncoding> {
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const wide = wideOrder(head);
  if (wide !== null) return wide;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beyondAscii = false;
  try {
    for await (const chunk of streamChunks(blob.stream())) {
      const text = decoder.decode(chunk, { stream: true });
      beyondAscii ||= /[^\0-\x7f]/.test(text);
    }
  } catch {
    return oneByteEncoding(blob);
  }
  try {
    decoder.decode();
    return 'utf-8';
  } catch {
    // Cut off within its last character; unless that is the first beyond ASCII, an é of Windows-1252.
    return beyondAscii ? 'utf-8' : oneByteEncoding(blob);
  }
}

const headBytes = 4096;
/** So many of the other bytes are nought in UTF-16 of Western letters. */
const mostlyNought = 0.9;

/** UTF-16 without a mark, by the noughts between its letters; `null` for anything else. */
export function wideOrder(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  if (odd >= mostlyNought * pairs && even === 0) return 'utf-16le';
  return even >= mostlyNought * pairs && odd === 0 ? 'utf-16be' : null;
}

/**
 * What is at home in Dutch texts, and how much: letters within a word above all, then at its end; the quotes, dashes and euro sign of
 * Windows at the edge of one. Names of places say more than any letter.
 */
const atHome: readonly (readonly [signs: RegExp, weight: number])[] = [
  [/Fryslân|Súdwest|Coöperatie|[Rr]eïntegratie/g, 100],
  [/\p{L}[éëïöüè](?=\p{Ll})/gu, 20],
  [/\p{L}[áàâäãåêíìîóòôõúùûçñßø](?=\p{Ll})/gu, 6],
  [/(?:^|\P{L})[ÉËÏÖÜÈÁÀÂÄÅÊÍÎÓÔÚÛÇÑØ](?=\p{Ll})|\p{Ll}[éëïè](?!\p{Ll})/gu, 4],
  [/[éëïöüè]/g, 2],
  [/[ÉËÏÖÜ]/g, 1],
  [/(?:^|\P{L})[“‘–€]|[”’–…](?!\p{L})/gu, 10],
];

/** Of the encodings with one byte a letter the one whose letters are most at home; Windows-1252, the most usual, where none is more. */
async function oneByteEncoding(blob: Bytes): Promise<CsvEncoding> {
  const candidates = (['windows-1252', 'macintosh', 'cp850'] as const).map((encoding) => ({
    encoding,
    score: 0,
    decoder: decoderOf(encoding),
  }));
  for await (const chunk of streamChunks(blob.stream())) {
    for (const each of candidates) {
      const text = each.decoder.decode(chunk, { stream: true });
      for (const [letters, weight] of atHome) each.score += weight * (text.match(letters)?.length ?? 0);
    }
  }
  return candidates.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}
