/** Seeded random numbers: the same seed gives the same sheet on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from `min` up to and including `max`. */
  between(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the list by weight; weights need not add up to one. */
  weighted<T>(list: readonly (readonly [value: T, weight: number])[]): T;
}

/** A generator of the mulberry32 kind: 32 bits of state, good enough for invented sheets, useless for secrets. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[between(0, list.length - 1)] as T;
    },
    weighted<T>(list: readonly (readonly [T, number])[]): T {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        rest -= weight;
        if (rest < 0) return value;
      }
      throw new Error('no weights to pick by');
    },
  };
}
