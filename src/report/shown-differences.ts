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

/** Where the tags of two pages differ, and what is no text: widths of bars, addresses of links, the styles. */
export function markupDifferences(given: string, made: string): readonly ShownDifference[] {
  const pieces = (page: string) =>
    page
      .split(/(<[^<>]*>)/)
      .map((piece) => piece.replace(/\s+/g, ' ').trim())
      .filter((piece) => piece !== '');
  return differentTexts(pieces(given), pieces(made));
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

/** How many texts further on two pages are looked at for where they are equal again. */
const REACH = 40;

/** Texts that differ, place by place, also where there are more of them on one page than on the other. */
function differentTexts(given: readonly string[], made: readonly string[]): readonly ShownDifference[] {
  const differences: ShownDifference[] = [];
  let at = 0;
  let other = 0;
  while (at < given.length || other < made.length) {
    if (given[at] === made[other]) {
      at++;
      other++;
      continue;
    }
    const [more, otherMore] = untilEqual({ texts: given, at }, { texts: made, at: other });
    const place = given[at - 1] ?? '';
    if (more === otherMore)
      for (let i = 0; i < more; i++)
        differences.push({
          place: given[at + i - 1] ?? '',
          given: given[at + i] ?? null,
          made: made[other + i] ?? null,
        });
    else
      differences.push({
        place,
        given: given.slice(at, at + more).join(' ') || null,
        made: made.slice(other, other + otherMore).join(' ') || null,
      });
    at += more;
    other += otherMore;
  }
  return differences;
}

/** The texts of a page from one of them on. */
interface Rest {
  readonly texts: readonly string[];
  readonly at: number;
}

/** How many texts of each differ before two in a row are equal again; all of them where that is too far. */
function untilEqual(given: Rest, made: Rest): readonly [number, number] {
  const isEqual = (i: number, j: number) => given.texts[given.at + i] === made.texts[made.at + j];
  const [left, otherLeft] = [given.texts.length - given.at, made.texts.length - made.at];
  for (let sum = 1; sum <= 2 * REACH; sum++)
    for (let i = Math.max(0, sum - REACH); i <= Math.min(sum, REACH); i++) {
      const j = sum - i;
      if (i > left || j > otherLeft) continue;
      if (isEqual(i, j) && isEqual(i + 1, j + 1)) return [i, j];
    }
  return [left, otherLeft];
}
