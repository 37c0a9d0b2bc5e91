import { createHash } from 'node:crypto';
import { sha256OfBlob, sha256OfText } from './sha256';

test('agrees with the published test vector for "abc"', () => {
  expect(sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a large file hashes the same in pieces as in one go', async () => {
  const bytes = Uint8Array.from({ length: 1_000_003 }, (_, i) => (i * 31) & 0xff);
  expect(await sha256OfBlob(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('an empty file has the hash of nothing', async () => {
  expect(await sha256OfBlob(new Blob([]))).toBe(createHash('sha256').digest('hex'));
});
