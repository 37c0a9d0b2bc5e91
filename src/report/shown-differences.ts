import { canonicalJson } from './canonical-json';

/** A place where a document says something else than when it is made again; `null` where it says nothing. */
export interface ShownDifference {
  /** Where: a path in JSON, or the words before it on a page. */
  readonly place: string;
  readonly given: string | null;
  readonly made: string | null;
}

/** Where two documents of the same form show something else, in order. Empty when a reader sees the same. */
export function shownDifferences(
  given: string,
  made: string,
  form: 'json' | 'sarif' | 'html',
): readonly ShownDifference[] {
  if (form === 'html') return differentTexts(textsOf(given), textsOf(made));
  const differences: ShownDifference[] = [];
  compareValues(parsed(given), parsed(made), '', differences);
  return differences;
}

/** Whether two documents are the same to the letter, apart from how a program ends lines. */
export function isSameText(given: string, made: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trimEnd();
  return plain(given) === plain(made);
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

function compareValues(given: unknown, made: unknown, place: string, found: ShownDifference[]): void {
  const [a, b] = [branches(given), branches(made)];
  if (a === null || b === null) {
    const [was, is] = [leaf(given), leaf(made)];
    if (was !== is) found.push({ place, given: was, made: is });
    return;
  }
  for (const key of new Set([...a.keys(), ...b.keys()]))
    compareValues(
      a.get(key),
      b.get(key),
      Array.isArray(given) ? `${place}[${key}]` : `${place}${place && '.'}${key}`,
      found,
    );
}

/** What stands in an object or a list, by key; `null` for a single value. */
function branches(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function leaf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}

const TAG = /<[^<>]*>/g;
const HIDDEN = ['style', 'script'] as const;

/** The texts that a page shows, in order. */
function textsOf(page: string): readonly string[] {
  let shown = page;
  for (const name of HIDDEN) {
    const parts = shown.split(`<${name}`);
    shown = [
      parts[0],
      ...parts.slice(1).map((part) => part.slice(Math.max(0, part.indexOf(`</${name}>`)))),
    ].join(' ');
  }
  return shown
    .split(TAG)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Texts that differ, the ones that are equal before and behind them left out. */
function differentTexts(given: readonly string[], made: readonly string[]): readonly ShownDifference[] {
  const place = (at: number) => given[at - 1] ?? '';
  if (given.length === made.length)
    return given.flatMap((text, at) =>
      text === made[at] ? [] : [{ place: place(at), given: text, made: made[at] ?? null }],
    );
  let first = 0;
  while (first < given.length && given[first] === made[first]) first++;
  let last = 0;
  while (
    last < given.length - first &&
    given.at(-1 - last) === made.at(-1 - last) &&
    last < made.length - first
  )
    last++;
  const between = (texts: readonly string[]) => texts.slice(first, texts.length - last).join(' ') || null;
  return [{ place: place(first), given: between(given), made: between(made) }];
}
