import { differentParts } from './same-parts';
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
  expect(await differentParts(await packed(parts), await stored(parts))).toEqual([]);
});

test.each([
  ['another byte', { ...parts, 'b/c.xml': '<c>eén</c>' }, ['b/c.xml']],
  ['another name', { 'a.xml': parts['a.xml'], 'b/d.xml': parts['b/c.xml'] }, ['b/c.xml', 'b/d.xml']],
  ['one part more', { ...parts, 'd.xml': '' }, ['d.xml']],
])('%s is a difference', async (_, changed, different) => {
  expect(await differentParts(await packed(parts), await packed(changed))).toEqual(different);
  const other = await differentParts(await packed(changed), await packed(parts));
  expect([...other].sort()).toEqual(different);
});
