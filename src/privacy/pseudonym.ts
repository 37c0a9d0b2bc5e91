import { type HashKey, sipHash } from './siphash';

/**
 * A new key for one session: 128 random bits as 32 hexadecimal digits, so that it can be handed to a worker. It is never
 * written, shown or sent, and is gone when the session ends. Pseudonyms under two keys cannot be compared.
 */
export function newSessionKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Gives the pseudonym that stands for a person when workbooks are compared: the same number under the same key gives the
 * same pseudonym, and nobody without the key can find the number back, not even by trying all numbers of nine digits.
 */
export class Pseudonymiser {
  readonly #key: HashKey;

  /** @param key of `newSessionKey`; throws `RangeError` for anything weaker. */
  constructor(key: string) {
    if (!/^[0-9a-f]{32}$/.test(key)) throw new RangeError('a key of 32 hexadecimal digits is needed');
    this.#key = Uint32Array.from({ length: 4 }, (_, word) =>
      Number.parseInt(key.slice(word * 8, word * 8 + 8), 16),
    );
  }

  /**
   * A whole number of 53 bits. Two of 300,000 persons share one with a chance below one in a hundred thousand.
   *
   * @param bsn the number without leading zeros
   */
  of(bsn: number): number {
    return sipHash(this.#key, bsn);
  }
}
