import { compareText } from '../../meting/form/compare-text';
import { followsFrom } from '../../privacy/derivable';
import type { Publication, PublishedList, PublishedTable } from './publication';

/** A publication that was made before, and how the user calls it. */
export interface EarlierPublication {
  readonly name: string;
  readonly publication: Publication;
}

/** What earlier publications of the same year make derivable, and which of them. */
export type EarlierTells =
  /** The figures of these organisations follow by subtracting totals, for anyone or for another organisation. */
  | {
      readonly kind: 'difference';
      readonly earlier: readonly string[];
      readonly organisations: readonly string[];
    }
  /** Not every organisation is named, so that nobody can tell how many came or went. */
  | { readonly kind: 'unnamed'; readonly earlier: readonly string[] }
  /** The same organisations, and it shows what is withheld now. */
  | { readonly kind: 'withheld'; readonly earlier: readonly string[] };

/** Fewer organisations of a difference than this are not hidden by each other: each knows its own. */
const HIDDEN_BY_EACH_OTHER = 3;

/** What publications that were made before would tell beside this one; nothing where they are of another year. */
export function earlierTells(
  now: Publication,
  given: readonly EarlierPublication[],
): readonly EarlierTells[] {
  const same = given.filter(({ publication }) => publication.year === now.year);
  const isTold = ({ publication: earlier }: EarlierPublication) =>
    isNamed(now) && isNamed(earlier)
      ? false
      : Math.abs(now.included - earlier.included) < HIDDEN_BY_EACH_OTHER;
  const names = (of: readonly EarlierPublication[]) => of.map(({ name }) => name);
  const unnamed = names(same.filter(isTold));
  const named = isNamed(now) ? same.filter(({ publication }) => isNamed(publication)) : [];
  const withheld = names(named.filter(({ publication }) => showsMore(publication, now)));
  const withTotal = named.filter(({ publication }) => showsTotal(publication));
  // Without an earlier one there is nothing to subtract from: what this one tells by itself is protected before (`protect.ts`).
  const organisations = showsTotal(now) && withTotal.length > 0 ? derivable(now, withTotal) : [];
  return [
    ...(organisations.length === 0
      ? []
      : [{ kind: 'difference', earlier: names(withTotal), organisations } as const]),
    ...(withheld.length === 0 ? [] : [{ kind: 'withheld', earlier: withheld } as const]),
    ...(unnamed.length === 0 ? [] : [{ kind: 'unnamed', earlier: unnamed } as const]),
  ];
}

/**
 * The organisations whose total follows from this one and all earlier ones together, however they are added and subtracted, for
 * anyone or for another organisation that knows its own; and did not follow for the same one without this one. An organisation that published by
 * itself told it itself.
 */
function derivable(now: Publication, earlier: readonly EarlierPublication[]): readonly string[] {
  const before = earlier.map(({ publication }) => named(publication));
  const all = [named(now), ...before];
  const called = new Map(all.flatMap((each) => [...each]));
  // Who is in the same publications as many others stands for all of them: three take the place of any number.
  const classes = new Map<string, string[]>();
  for (const key of called.keys()) {
    const places = all.map((each) => Number(each.has(key))).join('');
    const alike = classes.get(places) ?? [];
    if (alike.length < HIDDEN_BY_EACH_OTHER) classes.set(places, [...alike, key]);
  }
  const keys = [...classes.values()].flat();
  const placesOf = (publication: ReadonlyMap<string, string>) =>
    new Set(keys.flatMap((key, place) => (publication.has(key) ? [place] : [])));
  const shown = all.map(placesOf);
  const alone = new Set(all.flatMap((each) => (each.size === 1 ? [...each.keys()] : [])));
  const told = new Set<number>();
  for (const attacker of [null, ...keys.keys()]) {
    const own = attacker === null ? [] : [new Set([attacker])];
    const [followed, follows] = [shown.slice(1), shown].map((groups) =>
      followsFrom([...groups, ...own], keys.length),
    );
    for (const place of keys.keys()) {
      const target = new Set([place]);
      if (place !== attacker && follows?.(target) === true && followed?.(target) === false) told.add(place);
    }
  }
  return [...told]
    .map((place) => keys[place] ?? '')
    .filter((key) => !alone.has(key))
    .map((key) => called.get(key) ?? key)
    .sort(compareText);
}

function showsTotal({ jobs }: Publication): boolean {
  return jobs.totaal.totaal !== null;
}

/** Of the same organisations, it shows what is withheld now. */
function showsMore(earlier: Publication, now: Publication): boolean {
  const [present, before] = [named(now), named(earlier)];
  return (
    present.size === before.size &&
    [...present.keys()].every((key) => before.has(key)) &&
    (tableShowsMore(earlier.jobs, now.jobs) ||
      tableShowsMore(earlier.persons, now.persons) ||
      listShowsMore(earlier.perRegio, now.perRegio) ||
      listShowsMore(earlier.perOverheidssector, now.perOverheidssector))
  );
}

/** Every workbook that was added up is of an organisation that is named. */
function isNamed({ organisations, included }: Publication): boolean {
  return organisations.length === included;
}

function named({ organisations }: Publication): ReadonlyMap<string, string> {
  return new Map(organisations.map((name) => [name.normalize('NFKC').toLowerCase().trim(), name]));
}

function tableShowsMore(earlier: PublishedTable, now: PublishedTable): boolean {
  return FORMS.some((form) =>
    SECTORS.some((sector) => earlier[form][sector] !== null && now[form][sector] === null),
  );
}

function listShowsMore(earlier: PublishedList, now: PublishedList): boolean {
  const keys = new Set(now.lines.map(({ key }) => key));
  return earlier.lines.some(({ key }) => !keys.has(key));
}

const FORMS = ['formeel', 'inleen', 'totaal'] as const;
const SECTORS = ['markt', 'overheid', 'totaal'] as const;
