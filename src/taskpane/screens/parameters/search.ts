import type { DatedValue, Series } from '../../../law';
import { findByQuestion, type SearchLanguage } from '../../search/find';

/** A figure with the value that a search asks for: that of a year that was named, else the last. */
export interface FoundFigure {
  readonly series: Series;
  readonly value: DatedValue | undefined;
}

const year = /^(?:19|20)\d{2}$/;

/**
 * The figures that a question is about: by their name, in words or in formulas, or by an everyday word for them. A year asks for
 * figures that have a value for it.
 */
export function findFigures(
  all: readonly Series[],
  query: string,
  {
    labelOf,
    everyday,
    search,
  }: {
    readonly labelOf: (name: string) => string;
    /** The beginnings of names, by everyday word. */
    readonly everyday: Readonly<Record<string, readonly string[]>>;
    readonly search: SearchLanguage;
  },
): readonly FoundFigure[] {
  const words = query.trim().split(/[\s?!,;]+/);
  const [asked] = words.filter((word) => year.test(word)).slice(-1);
  const others = words.filter((word) => !year.test(word)).join(' ');
  const dated = all.flatMap((series): FoundFigure[] => {
    if (asked === undefined) return [{ series, value: series.values.at(-1) }];
    const value = valueIn(series, asked);
    // A number in a name can be what was meant: `growth 2015-2017`.
    return value || `${labelOf(series.name)} ${series.name}`.includes(asked)
      ? [{ series, value: value ?? series.values.at(-1) }]
      : [];
  });
  const meaning = Object.entries(everyday);
  return findByQuestion(dated, others, search, ({ series: { name } }) => {
    const meant = meaning.filter(([, starts]) => starts.some((start) => name.startsWith(start)));
    return { title: [labelOf(name), ...meant.map(([word]) => word)].join(' '), text: name };
  }).entries;
}

/** The last value that held on some day of a year. */
function valueIn({ values }: Series, wanted: string): DatedValue | undefined {
  return values
    .filter(({ from, until }) => from <= `${wanted}-12-31` && (until === null || until > `${wanted}-01-01`))
    .at(-1);
}
