import { asUtf8 } from '../../workbook/xml/text-encoding';
import { WorkbookError } from '../../workbook/workbook-error';
import { ComposeError } from '../compose-error';
import { LoonaangifteReader } from './loonaangifte-reader';
import type { Message } from './statement';

export interface ReadReturnOptions {
  /** The fifteenth of the month of the meting, as a day number. */
  readonly middle: number;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then with the bytes read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Larger than the pieces of a stream, of which each costs a wait. */
const sliceBytes = 1 << 20;

/**
 * Reads one loonaangifte, chunk by chunk: the file is never in memory whole.
 *
 * @throws {ComposeError} for a file that is no whole, sound loonaangifte
 * @throws {WorkbookError} `cancelled` when the signal says so
 */
export async function readReturn(
  file: Blob,
  name: string,
  { middle, signal, onBytes }: ReadReturnOptions,
): Promise<Message> {
  const reader = new LoonaangifteReader(name, middle);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void> {
    while (bytes < file.size) {
      if (signal?.aborted) throw new WorkbookError('cancelled');
      const chunk = new Uint8Array(await file.slice(bytes, bytes + sliceBytes).arrayBuffer());
      if (chunk.length === 0) return;
      bytes += chunk.length;
      onBytes?.(bytes);
      yield chunk;
    }
  }
  try {
    for await (const chunk of asUtf8(counted(), name)) reader.push(chunk);
  } catch (error) {
    throw named(error, 'return-damaged');
  }
  try {
    reader.finish();
  } catch (error) {
    throw named(error, 'return-cut-off');
  }
  return { file: name, ...reader.result() };
}

function named(error: unknown, otherwise: 'return-damaged' | 'return-cut-off'): unknown {
  if (!(error instanceof WorkbookError) || error.code === 'cancelled') return error;
  return new ComposeError(error.code === 'entity-declaration' ? 'return-with-dtd' : otherwise, {});
}

/** Whether a file begins as XML does, whatever its name. */
export async function looksLikeXml(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 256).arrayBuffer());
  const text = new TextDecoder(head[0] === 0xff || head[1] === 0 ? 'utf-16le' : 'latin1').decode(head);
  return /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*<(?:\?xml|!DOCTYPE\s+(?!html)|!--|(?!html|head|body|table|meta)[A-Za-z_])/i.test(
    text,
  );
}
