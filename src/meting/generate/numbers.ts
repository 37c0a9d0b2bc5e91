const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;
const PREFIXES_FROM = 1_000_000;
const PREFIXES = 78_000_000;
/** Shares no factor with the number of prefixes, so that every prefix comes once. */
const STEP = 48_271_003;

/**
 * The `index`-th of a list of invented numbers that pass the elfproef, in a scattered order fixed by the seed, without repeats;
 * `null` where no last digit fits (one in eleven). Any such number may belong to somebody: the sheet is about no one, but it
 * deserves the care of a real one.
 */
export function inventedBsn(index: number, seed: number): number | null {
  const prefix =
    PREFIXES_FROM + Number((BigInt(index) * BigInt(STEP) + BigInt(seed) * 7919n) % BigInt(PREFIXES));
  let sum = 0;
  let rest = prefix;
  for (let place = WEIGHTS.length - 1; place >= 0; place--) {
    sum += (rest % 10) * (WEIGHTS[place] as number);
    rest = Math.floor(rest / 10);
  }
  const last = sum % 11;
  return last === 10 ? null : prefix * 10 + last;
}

/** Gives invented numbers one after another, each once. */
export function bsnSource(seed: number): () => number {
  let index = 0;
  return () => {
    for (;;) {
      const bsn = inventedBsn(index++, seed);
      if (bsn !== null) return bsn;
    }
  };
}

/** An invented loonheffingennummer that passes the elfproef. */
export function lhnrOf(bsn: number, suffix = 1): string {
  return `${String(bsn).padStart(9, '0')}L${String(suffix).padStart(2, '0')}`;
}
