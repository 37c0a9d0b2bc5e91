import type { ContributorsBy } from './source';

/** What is wrong with a cell: another notation, or a value that cannot be. */
export type OutsideKind = 'date' | 'no-such-year' | 'number' | 'time' | 'too-large';

/** Why files cannot be counted; words stand in the locale files. */
export type CountErrorFacts =
  | { readonly code: 'empty'; readonly file: string }
  | { readonly code: 'no-rows' }
  | { readonly code: 'not-csv-or-parquet'; readonly file: string }
  | { readonly code: 'unreadable'; readonly file: string }
  | { readonly code: 'not-utf-8'; readonly file: string }
  | {
      readonly code: 'broken-line';
      readonly file: string;
      readonly row: number;
      readonly delimiter: string;
    }
  | { readonly code: 'no-headings'; readonly file: string }
  | {
      readonly code: 'doubted-heading';
      readonly file: string;
      readonly column: string;
      readonly heading: string;
    }
  | { readonly code: 'missing-columns'; readonly file: string; readonly columns: readonly string[] }
  | {
      readonly code: 'two-columns';
      readonly file: string;
      readonly column: string;
      readonly headings: readonly string[];
    }
  | { readonly code: 'notation-needed'; readonly option: '--dates' | '--decimal' }
  | { readonly code: 'whole-dates'; readonly file: string; readonly column: string }
  | { readonly code: 'other-type'; readonly file: string; readonly column: string; readonly type: string }
  | {
      readonly code: 'outside-notation';
      readonly file: string;
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly kind: OutsideKind;
    }
  | { readonly code: 'headings-again'; readonly file: string; readonly row: number }
  | { readonly code: 'time-zone'; readonly file: string; readonly column: string }
  | { readonly code: 'map-not-json'; readonly file: string }
  | { readonly code: 'map-column'; readonly file: string; readonly column: string }
  | { readonly code: 'map-heading'; readonly file: string; readonly heading: string }
  | { readonly code: 'map-two-headings'; readonly file: string; readonly heading: string }
  | { readonly code: 'map-twice'; readonly file: string; readonly column: string }
  | {
      readonly code: 'map-value';
      readonly file: string;
      readonly column: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'no-contributors'; readonly file: string }
  | {
      readonly code: 'rows-of-nobody';
      readonly by: ContributorsBy;
      readonly rows: number;
      readonly file: string;
      readonly row: number;
    }
  | {
      readonly code: 'no-hirer';
      readonly rows: number;
      readonly file: string;
      readonly row: number;
    }
  | { readonly code: 'no-room'; readonly temp: string; readonly memory: string }
  | { readonly code: 'no-temp'; readonly temp: string }
  | { readonly code: 'no-folder'; readonly temp: string }
  | { readonly code: 'not-readable'; readonly file: string }
  | { readonly code: 'utf-16'; readonly file: string }
  | { readonly code: 'packed'; readonly file: string }
  | { readonly code: 'long-line'; readonly file: string }
  | { readonly code: 'no-ordinary-file'; readonly file: string }
  | { readonly code: 'empty-period'; readonly file: string }
  | { readonly code: 'empty-kind-of-work'; readonly file: string }
  | { readonly code: 'bad-memory'; readonly value: string }
  | { readonly code: 'too-much-memory'; readonly value: string; readonly most: string };

export class CountError extends Error {
  constructor(readonly facts: CountErrorFacts) {
    super(facts.code);
    this.name = 'CountError';
  }
}
