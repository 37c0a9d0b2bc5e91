/** Periods `from/until` (until exclusive, empty when open) as the years they reach, e.g. `2015, 2017, 2019–2024`. */
export function knownYears(periods: readonly string[], openEnd: string): string {
  const spans: { first: number; last: number | null }[] = [];
  for (const period of periods) {
    const [from = '', until = ''] = period.split('/');
    const first = Number(from.slice(0, 4));
    const last = until === '' ? null : Number(until.slice(0, 4)) - (until.slice(4) === '-01-01' ? 1 : 0);
    const before = spans.at(-1);
    if (before !== undefined && before.last !== null && first <= before.last + 1) before.last = last;
    else spans.push({ first, last });
  }
  return spans
    .map(({ first, last }) => {
      if (last === null) return `${String(first)} ${openEnd}`;
      return first === last ? String(first) : `${String(first)}–${String(last)}`;
    })
    .join(', ');
}
