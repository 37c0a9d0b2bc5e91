const longest = 31;

/**
 * The name a new sheet can have: without the characters Excel forbids, at most 31 long, and numbered where it is taken.
 * Excel compares names without regard to case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = withoutEnds(wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/g, ' '));
  // `History` is a name that Excel keeps for itself.
  const base = allowed === '' || /^history$/i.test(allowed) ? `${allowed}_` : allowed;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, longest - tail.length).trimEnd() + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Without quotes and spaces at its ends, where Excel allows none. */
function withoutEnds(name: string): string {
  let end = name.length;
  while (end > 0 && /['\s]/.test(name[end - 1] ?? '')) end--;
  return name.slice(0, end).replace(/^['\s]+/, '');
}
