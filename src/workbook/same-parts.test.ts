import { hasSameParts } from './same-parts';
import { pack, store, zipOf } from './zip/zip-writer';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes(text));
}
const packed = async (parts: Readonly<Record<string, string>>) =>
  zipOf(await Promise.all(Object.entries(parts).map(([name, text]) => pack(name, chunks(text)))));
const stored = async (parts: Readonly<Record<string, string>>) =>
  zipOf(await Promise.all(Object.entries(parts).map(([name, text]) => store(name, new Blob([text])))));

const parts = { 'a.xml': 'aaaaaaaaaaaaaaaa'.repeat(9), 'b/c.xml': '<c>één</c>' };

test('the same parts are the same however they are compressed', async () => {
  expect(await hasSameParts(await packed(parts), await stored(parts))).toBe(true);
});

test.each([
  ['another byte', { ...parts, 'b/c.xml': '<c>eén</c>' }],
  ['another name', { 'a.xml': parts['a.xml'], 'b/d.xml': parts['b/c.xml'] }],
  ['one part more', { ...parts, 'd.xml': '' }],
])('%s is a difference', async (_, changed) => {
  expect(await hasSameParts(await packed(parts), await packed(changed))).toBe(false);
  expect(await hasSameParts(await packed(changed), await packed(parts))).toBe(false);
});
