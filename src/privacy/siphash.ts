/** A key of 128 bits as four words. */
export type HashKey = Readonly<Uint32Array>;

/**
 * SipHash-2-4 of a number below 2^48, as eight little-endian bytes, cut to the 53 bits that a number holds exactly.
 * A keyed hash made for short inputs: without the key its outcomes tell nothing about the numbers, also when all numbers
 * of nine digits can be tried.
 *
 * @see https://www.aumasson.jp/siphash/siphash.pdf
 */
export function sipHash(key: HashKey, value: number): number {
  const [low, high] = sipHashWords(key, value >>> 0, Math.floor(value / 0x1_0000_0000));
  return (high & 0x1f_ffff) * 0x1_0000_0000 + low;
}

/** Before these rounds a word of the message goes in: the eight bytes, then a block with their length in its highest byte. */
const rounds = 8;
const lengthBlock = 8 << 24;

/**
 * The full outcome for one message of eight bytes, given as two words; gives low and high word.
 * Words of 64 bits are kept as two halves in plain variables (`v0` low, `v0h` high), so that a column of a million is fast.
 */
export function sipHashWords(
  key: HashKey,
  messageLow: number,
  messageHigh: number,
): readonly [number, number] {
  // Not taken apart as a list: that would walk an iterator for each number.
  const k0 = key[0] as number;
  const k0h = key[1] as number;
  const k1 = key[2] as number;
  const k1h = key[3] as number;
  let v0 = k0 ^ 0x70736575;
  let v0h = k0h ^ 0x736f6d65;
  let v1 = k1 ^ 0x6e646f6d;
  let v1h = k1h ^ 0x646f7261;
  let v2 = k0 ^ 0x6e657261;
  let v2h = k0h ^ 0x6c796765;
  let v3 = k1 ^ 0x79746573;
  let v3h = k1h ^ 0x74656462;
  let low = 0;
  let t = 0;
  for (let round = 0; round < rounds; round++) {
    if (round === 0) {
      v3 ^= messageLow;
      v3h ^= messageHigh;
    } else if (round === 2) {
      v0 ^= messageLow;
      v0h ^= messageHigh;
      v3h ^= lengthBlock;
    } else if (round === 4) {
      v0h ^= lengthBlock;
      v2 ^= 0xff;
    }
    low = (v0 >>> 0) + (v1 >>> 0);
    v0 = low | 0;
    v0h = (v0h + v1h + (low > 0xffff_ffff ? 1 : 0)) | 0;
    t = (v1 << 13) | (v1h >>> 19);
    v1h = ((v1h << 13) | (v1 >>> 19)) ^ v0h;
    v1 = t ^ v0;
    t = v0;
    v0 = v0h;
    v0h = t;

    low = (v2 >>> 0) + (v3 >>> 0);
    v2 = low | 0;
    v2h = (v2h + v3h + (low > 0xffff_ffff ? 1 : 0)) | 0;
    t = (v3 << 16) | (v3h >>> 16);
    v3h = ((v3h << 16) | (v3 >>> 16)) ^ v2h;
    v3 = t ^ v2;

    low = (v0 >>> 0) + (v3 >>> 0);
    v0 = low | 0;
    v0h = (v0h + v3h + (low > 0xffff_ffff ? 1 : 0)) | 0;
    t = (v3 << 21) | (v3h >>> 11);
    v3h = ((v3h << 21) | (v3 >>> 11)) ^ v0h;
    v3 = t ^ v0;

    low = (v2 >>> 0) + (v1 >>> 0);
    v2 = low | 0;
    v2h = (v2h + v1h + (low > 0xffff_ffff ? 1 : 0)) | 0;
    t = (v1 << 17) | (v1h >>> 15);
    v1h = ((v1h << 17) | (v1 >>> 15)) ^ v2h;
    v1 = t ^ v2;
    t = v2;
    v2 = v2h;
    v2h = t;
  }
  return [(v0 ^ v1 ^ v2 ^ v3) >>> 0, (v0h ^ v1h ^ v2h ^ v3h) >>> 0];
}
