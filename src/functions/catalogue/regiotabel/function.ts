import { tabel1PerRegion, type RegionRow } from '../../../counting';
import type { Form, Sector } from '../../../law';
import { formOnly, sectorOnly } from '../../choices';
import { FunctionError } from '../../function-error';
import type { Arguments, CellOut, TableSpec } from '../../spec';
import { shownRegion } from '../../region';
import { needed, zipped } from '../../zip';

interface ReadRows {
  readonly rows: readonly RegionRow[];
  /** Regions with an error among their jobs: their sum is that error. */
  readonly errors: ReadonlyMap<string, FunctionError>;
}

/** Which region a row belongs to must be known; an error in its jobs costs that region only. */
function read(given: Arguments): ReadRows {
  const rows: RegionRow[] = [];
  const errors = new Map<string, FunctionError>();
  for (const [region, sector, form, jobs] of zipped(given, ['regio', 'sector', 'vorm', 'banen'])) {
    const place = {
      region: shownRegion(String(needed(region, 'regio'))),
      sector: needed(sector, 'sector') as Sector,
      form: needed(form, 'vorm') as Form,
    };
    if (jobs instanceof FunctionError) errors.set(place.region, errors.get(place.region) ?? jobs);
    rows.push({ ...place, jobs: jobs instanceof FunctionError ? 0 : (needed(jobs, 'banen') as number) });
  }
  return { rows, errors };
}

/** Jobs by sector and form for each arbeidsmarktregio, in the order in which regions first appear. */
export const regiotabel = {
  id: 'REGIOTABEL',
  result: 'table',
  arguments: [
    { id: 'regio', type: { kind: 'text' } },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly } },
    { id: 'vorm', type: { kind: 'choice', choice: formOnly } },
    { id: 'banen', type: { kind: 'number', min: 0 } },
  ],
  table: (given): CellOut[][] => {
    const { rows, errors } = read(given);
    const everywhere = 'Totaal';
    const tables = tabel1PerRegion(rows);
    const all = tabel1PerRegion(rows.map((row) => ({ ...row, region: everywhere })));
    const [firstError] = errors.values();
    const line = (
      region: string,
      table: typeof tables extends ReadonlyMap<string, infer T> ? T : never,
      error: FunctionError | undefined,
    ): CellOut[] => [
      region,
      ...[
        table.formeel.markt,
        table.inleen.markt,
        table.formeel.overheid,
        table.inleen.overheid,
        table.totaal.totaal,
      ].map((jobs) => error ?? jobs.toNumber()),
    ];
    return [
      ['Regio', 'Markt formeel', 'Markt inleen', 'Overheid formeel', 'Overheid inleen', 'Totaal'],
      ...[...tables].map(([region, table]) => line(region, table, errors.get(region))),
      ...[...all].map(([region, table]) => line(region, table, firstError)),
    ];
  },
} as const satisfies TableSpec;
