import {
  countingSources,
  publishedLaw,
  seriesOf,
  type SeriesName,
  type Source,
  sectorsAndTotal,
} from '../law';
import { letterStudies2019 } from '../law/sources';

/** Every source of a series, each document and place once. */
export function sourcesOf(...names: readonly SeriesName[]): readonly Source[] {
  return distinct(names.flatMap((name) => seriesOf(publishedLaw, name).values.map(({ source }) => source)));
}

/** Each document and place once, in the order in which they first appear. */
export function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${source.number}|${source.place}`, source])).values()];
}

/** Every source behind any figure. */
export function allSources(): readonly Source[] {
  return distinct([...publishedLaw.values()].flatMap(({ values }) => values.map(({ source }) => source)));
}

/** Where it stands that employers may divide a bonus as they agree. */
export function sharingSources(): readonly Source[] {
  return [letterStudies2019('Onderzoek beperking administratieve lasten')];
}

/** Where growth of a region was measured as a part of the level. */
export function regionSources(): readonly Source[] {
  return [letterStudies2019('Onderzoek naar regionale verschillen')];
}

/** Where the rules come from by which a relation counts or not. */
export function countingRuleSources(): readonly Source[] {
  return distinct(Object.values(countingSources));
}

/** The targets and the published results that are held against them. */
export function targetSources(): readonly Source[] {
  return sourcesOf(
    ...sectorsAndTotal.flatMap(
      (sector) => [`doelstelling.${sector}`, `realisatie.${sector}.totaal`] as const,
    ),
  );
}
