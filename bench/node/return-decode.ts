import { openAsBlob } from 'node:fs';
import { report } from './report';

/** Decodes the bytes of a payroll return and does nothing with the text: the measure of its reader. */
report(async (file) => {
  const decoder = new TextDecoder();
  let chars = 0;
  for await (const chunk of (await openAsBlob(file)).stream() as unknown as AsyncIterable<Uint8Array>)
    chars += decoder.decode(chunk, { stream: true }).length;
  return chars + decoder.decode().length;
});
