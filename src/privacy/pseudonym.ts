import { type HashKey, sipHash } from './siphash';

/**
 * Stands for a person when workbooks are compared: the same number under the same key gives the same pseudonym, and
 * nobody without the key can find the number back, not even by trying all numbers of nine digits.
 */
export type Pseudonym = number & { readonly __pseudonym: unique symbol };

/**
 * Gives pseudonyms under a key that is drawn for the session: it is never written or shown, goes to nothing but the other
 * workers of this session, and is gone when the session ends. Pseudonyms of two sessions cannot be compared.
 */
export class Pseudonymiser {
  readonly #key: HashKey;

  /** @param key that of another pseudonymiser of this session; without it a new one is drawn */
  constructor(key: HashKey = crypto.getRandomValues(new Uint32Array(4))) {
    this.#key = key;
  }

  /** The key, for another worker that must know the same persons, and for nothing else. */
  keyOfSession(): HashKey {
    return this.#key;
  }

  /**
   * @param bsn the number without leading zeros, below a thousand million. Two persons share a pseudonym of 53 bits
   * with a chance below one in a hundred thousand for 300,000 persons together.
   */
  of(bsn: number): Pseudonym {
    return sipHash(this.#key, bsn) as Pseudonym;
  }
}
