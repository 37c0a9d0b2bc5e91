import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { often } from '../../../test/support/long';
import { Deflater, huffmanLengths } from './deflate';

function deflated(bytes: Uint8Array, size = 65_536): Buffer {
  const pieces: Uint8Array[] = [];
  const deflater = new Deflater((piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length; at += size) deflater.push(bytes.subarray(at, at + size));
  deflater.finish();
  return Buffer.concat(pieces);
}

/** Bytes of `kind` from a seed: noise, one byte over and over, or something like the rows of a sheet. */
function sample(kind: 'noise' | 'same' | 'rows' | 'far', length: number, seed: number): Uint8Array {
  let state = seed | 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >>> 8;
  if (kind === 'same') return new Uint8Array(length).fill(seed);
  if (kind === 'noise') return Uint8Array.from({ length }, next);
  if (kind === 'far') {
    // Repeats at and about the greatest distance that a match may have.
    const bytes = Uint8Array.from({ length }, next);
    for (let at = 32_768 + (seed % 3) - 1; at < length; at += 40_000)
      bytes.copyWithin(at, at - 32_768 + (seed % 3) - 1, at - 32_468);
    return bytes;
  }
  let text = '';
  for (let row = 1; text.length < length; row++)
    text += `<row r="${String(row)}" spans="1:3"><c r="A${String(row)}" t="s"><v>${String(next() % 9999)}</v></c><c r="B${String(row)}"><v>${String(next() / 7)}</v></c></row>`;
  return new TextEncoder().encode(text).subarray(0, length);
}

describe('what is deflated', () => {
  it.each([
    0, 1, 2, 3, 4, 7, 8, 9, 11, 257, 258, 259, 265, 266, 267, 32_767, 32_768, 32_769, 70_000, 262_143,
    262_144, 262_145,
  ])('comes back as it was, %d bytes of any kind', (length) => {
    for (const kind of ['noise', 'same', 'rows', 'far'] as const) {
      const bytes = sample(kind, length, length + 5);
      expect(inflateRawSync(deflated(bytes)).equals(bytes)).toBe(true);
    }
  });

  it('comes back as it was, in whatever pieces it is given', () => {
    const kind = fc.constantFrom('noise' as const, 'same' as const, 'rows' as const, 'far' as const);
    fc.assert(
      fc.property(
        kind,
        fc.nat(300_000),
        fc.nat(),
        fc.constantFrom(1000, 4097, 65_536, 500_000),
        (kind, length, seed, size) => {
          const bytes = sample(kind, length, seed);
          expect(inflateRawSync(deflated(bytes, size)).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: often(6, 20) },
    );
  });

  it('becomes much smaller when it is a sheet, and hardly larger when it is noise', () => {
    expect(deflated(sample('rows', 1_000_000, 3)).length).toBeLessThan(250_000);
    expect(deflated(sample('noise', 1_000_000, 3)).length).toBeLessThan(1_010_000);
  });
});

describe('Huffman codes', () => {
  it('are whole, as short as allowed, and shorter for what comes more often', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(10), fc.nat(1_000_000)), {
      minLength: 2,
      maxLength: 286,
    });
    fc.assert(
      fc.property(counts, (given) => {
        const lengths = huffmanLengths(Int32Array.from(given), 15);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
        const used = [...lengths].filter((length) => length > 0);
        expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
        given.forEach((count, symbol) => {
          if (count > 0) expect(lengths[symbol]).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('stay within their limit where counts grow like the rabbits of Fibonacci', () => {
    const counts = new Int32Array(40);
    counts[0] = counts[1] = 1;
    for (let i = 2; i < 40; i++) counts[i] = (counts[i - 1] ?? 0) + (counts[i - 2] ?? 0);
    for (const longest of [7, 15]) {
      const lengths = huffmanLengths(counts, longest);
      expect(Math.max(...lengths)).toBe(longest);
      expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
    }
  });
});
