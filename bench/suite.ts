/** A table of `docs/performance.md`. */
export interface Section {
  readonly title: string;
  /** What was measured, on what, and how to read it. */
  readonly text: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures to reach, each with what was measured. */
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** A benchmark: one file in `bench/suites`, its name the name on the command line. */
export interface Suite {
  /** Suites stand in the document in this order. */
  readonly order: number;
  run(runs: number): Promise<Section>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

export function atMost(what: string, limit: number, measured: number, unit = '×'): Goal {
  return {
    what,
    limit: `at most ${String(limit)} ${unit}`,
    measured: `${rounded(measured)} ${unit}`,
    reached: measured <= limit,
  };
}

/** Holds a ratio of times to a figure twice: by the clock, and by processor time, which hardly depends on what else the machine does. */
export function atMostTwice(
  what: string,
  limit: number,
  { ms, cpuMs }: { readonly ms: number; readonly cpuMs: number },
): Goal[] {
  return [atMost(what, limit, ms), atMost(`${what}, processor time`, limit, cpuMs)];
}

export function atLeast(what: string, limit: number, measured: number, unit = '×'): Goal {
  return {
    what,
    limit: `at least ${String(limit)} ${unit}`,
    measured: `${rounded(measured)} ${unit}`,
    reached: measured >= limit,
  };
}

/** The median of each of the measures of runs. */
export function medians(runs: readonly { readonly ms: number; readonly cpuMs: number }[]): {
  readonly ms: number;
  readonly cpuMs: number;
} {
  return { ms: median(runs.map(({ ms }) => ms)), cpuMs: median(runs.map(({ cpuMs }) => cpuMs)) };
}

/** How many times as long one took as the other. */
export function ratios(
  of: { readonly ms: number; readonly cpuMs: number },
  to: { readonly ms: number; readonly cpuMs: number },
): { readonly ms: number; readonly cpuMs: number } {
  return { ms: of.ms / to.ms, cpuMs: of.cpuMs / to.cpuMs };
}

/** The most memory any of the runs ever held, MB. */
export function peakOf(runs: readonly { readonly peakMb: number }[]): number {
  return Math.max(...runs.map(({ peakMb }) => peakMb));
}

export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
