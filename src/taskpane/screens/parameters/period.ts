import type { DatedValue } from '../../../law';

/** The period of a value as a reader sees it, and the argument `datum` that asks for exactly this value. */
export type Period =
  | { readonly kind: 'year'; readonly year: string; readonly argument: string }
  | { readonly kind: 'open'; readonly from: string; readonly argument: string }
  | { readonly kind: 'span'; readonly from: string; readonly last: string; readonly argument: string };

export function periodOf({ from, until }: Pick<DatedValue, 'from' | 'until'>): Period {
  if (until === null) return { kind: 'open', from, argument: `"${from}"` };
  const year = from.slice(0, 4);
  if (from.endsWith('-01-01') && until === `${String(Number(year) + 1)}-01-01`) {
    return { kind: 'year', year, argument: year };
  }
  const last = new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { kind: 'span', from, last, argument: `"${from}"` };
}
