import { ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks; imported before what uses it as it loads. */
Object.assign(globalThis, { TextDecoder, TextEncoder, ReadableStream });
