import { WorkbookError } from '../workbook-error';

/** As many bytes as the declaration of the encoding may take, however small the chunks are. */
const headBytes = 200;

/** How the first bytes of an XML part say it is encoded (XML 1.0, appendix F); `undefined` for UTF-8. */
function encodingOf(start: Uint8Array, part: string): string | undefined {
  const [a = 0, b = 0] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, headBytes));
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(
    declaration,
  )?.[1];
  // A declaration that can be read byte by byte is no UTF-16: some programs name the encoding of the text they held in memory.
  if (label === undefined || /^(utf-?8|utf-?16|us-ascii|ascii)$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new WorkbookError('bad-xml', { part, encoding: label });
  }
}

const encoder = new TextEncoder();

/** The next bytes as UTF-8, or without bytes what is left at the end. */
function recode(decoder: TextDecoder, part: string, chunk?: Uint8Array): Uint8Array {
  try {
    return encoder.encode(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
  } catch {
    throw new WorkbookError('bad-xml', { part });
  }
}

/** Gives the part as UTF-8, whatever encoding it declares. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): AsyncGenerator<Uint8Array, void> {
  let decoder: TextDecoder | undefined;
  let head: Uint8Array | undefined = new Uint8Array(0);
  const begin = (start: Uint8Array): Uint8Array => {
    head = undefined;
    const encoding = start.length === 0 ? undefined : encodingOf(start, part);
    if (encoding !== undefined && encoding !== 'utf-8') decoder = new TextDecoder(encoding, { fatal: true });
    return decoder === undefined ? start : recode(decoder, part, start);
  };
  for await (const chunk of chunks) {
    if (head === undefined) yield decoder === undefined ? chunk : recode(decoder, part, chunk);
    else {
      const start: Uint8Array = head.length === 0 ? chunk : joined(head, chunk);
      if (start.length >= headBytes) yield begin(start);
      // Whoever gives the chunks may use their memory again.
      else head = start.slice();
    }
  }
  if (head !== undefined) yield begin(head);
  if (decoder !== undefined) yield recode(decoder, part);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
