import { attribute, keyOf } from '../../src/counting';
import type { Figure, MetingResult } from '../../src/meting/count/result';

/** A line of the answer of the query: its part and keys, and its figures as texts. */
export type Lines = ReadonlyMap<string, string>;

/** A line of the answer as it comes from an engine. */
export interface AnswerLine {
  readonly part: string;
  readonly key_1: string;
  readonly key_2: string;
  readonly row_count: unknown;
  readonly persons: unknown;
  readonly hours: unknown;
  readonly jobs: unknown;
}

const figure = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '-' : String(Number(value));

export function linesOf(answer: readonly AnswerLine[]): Lines {
  return new Map(
    answer
      .map(({ part, key_1, key_2, row_count, persons, hours, jobs }): [string, string] => [
        `${part} ${key_1} ${key_2}`,
        [row_count, persons, hours, jobs].map(figure).join(' '),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same lines out of the result of the engine of the product. */
export function linesOfResult(result: MetingResult, year: number): Lines {
  const line = (
    part: string,
    one: string,
    other: string,
    { rows, persons, hours, jobs }: Figure,
  ): AnswerLine => ({
    part,
    key_1: one,
    key_2: other,
    row_count: rows,
    persons,
    hours,
    jobs,
  });
  const { cells } = result.tabel1;
  const [forms, sectors] = [
    ['formeel', 'inleen', 'totaal'] as const,
    ['markt', 'overheid', 'totaal'] as const,
  ];
  const lent = attribute(cells.inleen.totaal.jobs, keyOf(year).key);
  const byKey = {
    formeel: { markt: cells.formeel.markt.jobs, overheid: cells.formeel.overheid.jobs },
    inleen: { markt: Number(lent.markt.toFixed(4)), overheid: Number(lent.overheid.toFixed(4)) },
  };
  return linesOf([
    ...forms.flatMap((form) => sectors.map((sector) => line('tabel1', form, sector, cells[form][sector]))),
    ...forms.flatMap((form) =>
      sectors.map((sector): AnswerLine => {
        let units = 0;
        for (const f of form === 'totaal' ? (['formeel', 'inleen'] as const) : [form])
          for (const s of sector === 'totaal' ? (['markt', 'overheid'] as const) : [sector])
            units += Math.round(byKey[f][s] * 10_000);
        return {
          part: 'tabel1-by-key',
          key_1: form,
          key_2: sector,
          row_count: null,
          persons: null,
          hours: null,
          jobs: units / 10_000,
        };
      }),
    ),
    ...result.perOverheidssector.map((each) => line('overheidssector', each.key, '', each)),
    ...result.perRegio.map((each) => line('regio', each.key, '', each)),
    ...result.notCounted.map(({ reason, rows, hours }): AnswerLine => ({
      part: 'not-counted',
      key_1: reason,
      key_2: '',
      row_count: rows,
      persons: null,
      hours,
      jobs: null,
    })),
  ]);
}
