import { publishedLaw, seriesOf, type Source } from '../law';

/** Every source of a series, each document and place once. */
export function sourcesOf(...names: readonly string[]): readonly Source[] {
  const seen = new Map<string, Source>();
  for (const name of names) {
    for (const { source } of seriesOf(publishedLaw, name).values) {
      seen.set(`${source.number}|${source.place}`, source);
    }
  }
  return [...seen.values()];
}

/** Every source behind any figure. */
export function allSources(): readonly Source[] {
  return sourcesOf(...publishedLaw.keys());
}
