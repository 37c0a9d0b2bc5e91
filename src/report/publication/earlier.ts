import { fewestContributors } from '../../privacy/contributors';
import { PUBLICATION_FORMAT, type Publication, type PublishedList, type PublishedTable } from './publication';

/** What an earlier publication of the same year makes derivable. */
export type EarlierTells =
  /** Their figures are the difference of the two: too few organisations came or went. */
  | { readonly kind: 'difference'; readonly organisations: readonly string[] }
  /** Not every organisation is named, so that nobody can tell how many came or went. */
  | { readonly kind: 'unnamed' }
  /** The same organisations, and it shows what is withheld now. */
  | { readonly kind: 'withheld' };

/** What a publication that was made before would tell beside this one; nothing where it is of another year. */
export function earlierTells(now: Publication, earlier: Publication): readonly EarlierTells[] {
  if (now.year !== earlier.year) return [];
  if (!isNamed(now) || !isNamed(earlier))
    return Math.abs(now.included - earlier.included) < fewestContributors ? [{ kind: 'unnamed' }] : [];
  const [present, before] = [named(now), named(earlier)];
  const changed = [
    ...[...present].filter(([name]) => !before.has(name)),
    ...[...before].filter(([name]) => !present.has(name)),
  ].map(([, organisation]) => organisation);
  if (changed.length === 0) {
    const finer =
      tableShowsMore(earlier.jobs, now.jobs) ||
      tableShowsMore(earlier.persons, now.persons) ||
      listShowsMore(earlier.perRegio, now.perRegio) ||
      listShowsMore(earlier.perOverheidssector, now.perOverheidssector);
    return finer ? [{ kind: 'withheld' }] : [];
  }
  const bothTell = now.jobs.totaal.totaal !== null && earlier.jobs.totaal.totaal !== null;
  return bothTell && changed.length < fewestContributors
    ? [{ kind: 'difference', organisations: changed }]
    : [];
}

/** A publication out of a file; `null` for anything else. */
export function readPublication(text: string): Publication | null {
  try {
    const given = JSON.parse(text) as Partial<Publication> | null;
    const whole =
      given?.format === PUBLICATION_FORMAT &&
      Array.isArray(given.organisations) &&
      [given.jobs, given.persons, given.perRegio, given.perOverheidssector].every(
        (part) => typeof part === 'object',
      );
    return whole ? (given as Publication) : null;
  } catch {
    return null;
  }
}

/** Every workbook that was added up is of an organisation that is named. */
function isNamed({ organisations, included }: Publication): boolean {
  return organisations.length === included;
}

function named({ organisations }: Publication): ReadonlyMap<string, string> {
  return new Map(organisations.map((name) => [name.normalize('NFKC').toLowerCase().trim(), name]));
}

function tableShowsMore(earlier: PublishedTable, now: PublishedTable): boolean {
  return (['formeel', 'inleen', 'totaal'] as const).some((form) =>
    (['markt', 'overheid', 'totaal'] as const).some(
      (sector) => earlier[form][sector] !== null && now[form][sector] === null,
    ),
  );
}

function listShowsMore(earlier: PublishedList, now: PublishedList): boolean {
  const keys = new Set(now.lines.map(({ key }) => key));
  return earlier.lines.some(({ key }) => !keys.has(key));
}
