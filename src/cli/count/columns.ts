import { COLUMNS, columnById, type ColumnId } from '../../meting/form/columns';
import { isDecisive } from '../../meting/read/meting/heading-remark';
import { isNamedWithDoubt } from '../../meting/read/meting/map-columns';
import { normalHeading } from '../../meting/read/values/normal-text';
import { codeOf } from '../../meting/read/meting/code-place';
import { SQL_COLUMNS, type SqlColumn } from '../../sql/columns';
import { sqlName } from '../../sql/text';
import type { ColumnOrigin, ContributorColumns, OtherColumn } from '../../sql/duckdb/source';
import { CountError } from '../../sql/duckdb/count-error';

/** How the registers of UWV and CBS name the columns, where that is not what the template or the payroll return says. */
const REGISTER_NAMES: Readonly<Partial<Record<SqlColumn, readonly string[]>>> = {
  verloondeUren: ['SAANTVERLU', 'aantverlu_mnd'],
  cdAard: ['SCDAARD'],
  numIv: ['IKVID'],
};
/** Headings of a pseudonym, which stands in the place of the BSN. */
const PSEUDONYMS = ['RINPERSOON', 'Pseudoniem', 'Pseudonym'].map(normalHeading);
export const PSEUDONYM = 'pseudoniem';
/** What a map calls the column that names the organisation of a row: who contributes it to a publication. */
export const ORGANISATION = 'organisatie';
const ORGANISATIONS = [ORGANISATION, 'organisation'].map(normalHeading);
const HIRER = columnById('lhnrInlener');
/** How a map may call the column of who hires: the count does not ask it, a publication does. */
const HIRERS = [HIRER.id, HIRER.nl, HIRER.en, ...HIRER.aliases].map(normalHeading);

const idByName: ReadonlyMap<string, SqlColumn> = new Map(
  SQL_COLUMNS.flatMap((id) => {
    const { nl, en, aliases } = columnById(id);
    return [nl, en, ...aliases, ...(REGISTER_NAMES[id] ?? [])].map(
      (name) => [normalHeading(name), id] as const,
    );
  }),
);
/** Columns of the template that are not looked at: their headings mean nothing else. */
const others: ReadonlyMap<string, ColumnId> = new Map(
  COLUMNS.filter(({ id }) => !(SQL_COLUMNS as readonly string[]).includes(id)).flatMap(
    ({ id, nl, en, aliases }) => [nl, en, ...aliases].map((name) => [normalHeading(name), id] as const),
  ),
);

/** What the user says about columns: a heading of the file, or one value for all rows. */
export interface ColumnMap {
  readonly file: string;
  readonly headings: ReadonlyMap<SqlColumn, string>;
  readonly values: ReadonlyMap<SqlColumn, string>;
  readonly pseudonym: boolean;
  /** The heading of the column that names organisations; `null` where none was said to. */
  readonly organisation: string | null;
  /** The heading of the column that names who hires; `null` where none was said to. */
  readonly hirer: string | null;
  /** As it was given. */
  readonly given: GivenColumns;
}

export type GivenColumns = Readonly<Record<string, unknown>>;

/**
 * Reads a map of columns: JSON with a column of the template, or `pseudoniem`, and the heading of the file, or `{ "value": "overheid" }` for
 * all rows.
 *
 * @throws {CountError}
 */
export function readColumnMap(text: string, file: string): ColumnMap {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new CountError({ code: 'map-not-json', file });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new CountError({ code: 'map-not-json', file });
  const headings = new Map<SqlColumn, string>();
  const values = new Map<SqlColumn, string>();
  let pseudonym = false;
  let organisation: string | null = null;
  let hirer: string | null = null;
  for (const [name, to] of Object.entries(given as Readonly<Record<string, unknown>>)) {
    const normal = normalHeading(name);
    const isHirer = HIRERS.includes(normal);
    if (isHirer || ORGANISATIONS.includes(normal)) {
      if (typeof to !== 'string')
        throw new CountError({ code: 'map-value', file, column: name, allowed: [] });
      if ((isHirer ? hirer : organisation) !== null)
        throw new CountError({ code: 'map-twice', file, column: name });
      if (isHirer) hirer = to;
      else organisation = to;
      continue;
    }
    const isPseudonym = PSEUDONYMS.includes(normal);
    pseudonym ||= isPseudonym;
    const id = isPseudonym ? 'bsn' : idByName.get(normal);
    if (id === undefined) throw new CountError({ code: 'map-column', file, column: name });
    if (headings.has(id) || values.has(id)) throw new CountError({ code: 'map-twice', file, column: name });
    if (typeof to === 'string') headings.set(id, to);
    else values.set(id, valueOf(id, to, file));
  }
  return { file, headings, values, pseudonym, organisation, hirer, given: given as GivenColumns };
}

function valueOf(id: SqlColumn, to: unknown, file: string): string {
  const column = columnById(id);
  const value = typeof to === 'object' && to !== null && 'value' in to ? to.value : null;
  const code = typeof value === 'string' ? codeOf(column, value) : null;
  // A date or a number of all rows alike is more likely a mistake; a person is one for sure.
  if (column.type !== 'code' || code === null || code === '')
    throw new CountError({
      code: 'map-value',
      file,
      column: column.nl,
      allowed: (column.codes ?? []).map((each) => each.code),
    });
  return code;
}

export interface FoundColumns {
  readonly origins: ReadonlyMap<SqlColumn, ColumnOrigin>;
  readonly others: readonly OtherColumn[];
  readonly pseudonym: boolean;
  readonly contributors: ContributorColumns | null;
}

/**
 * Which column of a file is which, by the map of the user and else by its heading.
 *
 * @throws {CountError} where one is missing that the count cannot do without, or two headings mean the same
 */
export function findColumns(file: string, headings: readonly string[], map: ColumnMap | null): FoundColumns {
  const origins = new Map<SqlColumn, ColumnOrigin>();
  const saidPlace = (heading: string): number => {
    const [place, ...more] = headings.flatMap((each, i) => (each.trim() === heading.trim() ? [i] : []));
    if (place === undefined) throw new CountError({ code: 'map-heading', file, heading });
    if (more.length > 0) throw new CountError({ code: 'map-two-headings', file, heading });
    return place;
  };
  for (const [id, heading] of map?.headings ?? []) origins.set(id, { place: saidPlace(heading) });
  const said = (heading: string | null = null) => (heading === null ? null : saidPlace(heading));
  const organisation = said(map?.organisation);
  const hirer = said(map?.hirer);
  for (const [id, value] of map?.values ?? []) origins.set(id, { value });
  const told = new Set(origins.keys());
  const taken = new Set([...origins.values()].flatMap((origin) => ('place' in origin ? origin.place : [])));
  let pseudonym = map?.pseudonym ?? false;
  const found = new Map<SqlColumn, number[]>();
  const doubted = new Map<SqlColumn, string>();
  headings.forEach((heading, place) => {
    const normal = normalHeading(heading);
    if (taken.has(place) || others.has(normal)) return;
    const isPseudonym = PSEUDONYMS.includes(normal);
    const id = isPseudonym ? 'bsn' : idByName.get(normal);
    if (id === undefined || told.has(id)) return;
    if (isNamedWithDoubt(heading)) {
      doubted.set(id, heading);
      return;
    }
    if (isPseudonym) pseudonym = true;
    found.set(id, [...(found.get(id) ?? []), place]);
  });
  for (const [id, [place, ...more]] of found) {
    if (place === undefined) continue;
    if (more.length > 0)
      throw new CountError({
        code: 'two-columns',
        file,
        column: columnById(id).nl,
        headings: [place, ...more].map((each) => headings[each] ?? ''),
      });
    origins.set(id, { place });
  }
  // What decides, and may be there, is not left out in silence.
  for (const [id, heading] of doubted)
    if (!origins.has(id) && isDecisive(columnById(id)))
      throw new CountError({ code: 'doubted-heading', file, column: columnById(id).nl, heading });
  if (origins.size === 0) throw new CountError({ code: 'no-headings', file });
  const missing = missingColumns(origins);
  if (missing.length > 0) throw new CountError({ code: 'missing-columns', file, columns: missing });
  const notAsked = headings.flatMap((heading, place) => {
    const normal = normalHeading(heading);
    const isHirer = place === hirer && !idByName.has(normal);
    const id = taken.has(place) ? undefined : isHirer ? HIRER.id : others.get(normal);
    return id === undefined ? [] : [{ id, place }];
  });
  return {
    origins,
    pseudonym,
    others: notAsked,
    contributors: contributorsIn(origins.get('lhnr'), {
      organisation,
      hirers:
        hirer === null ? notAsked.flatMap(({ id, place }) => (id === HIRER.id ? [place] : [])) : [hirer],
    }),
  };
}

function contributorsIn(
  origin: ColumnOrigin | undefined,
  { organisation, hirers }: Pick<ContributorColumns, 'organisation' | 'hirers'>,
): ContributorColumns | null {
  const number = origin !== undefined && 'place' in origin ? origin.place : null;
  return number === null && organisation === null ? null : { number, organisation, hirers };
}

/** Each of these columns is needed, or one of each group. */
const NEEDED: readonly (readonly SqlColumn[])[] = [
  ['bsn'],
  ['datAanvTv'],
  ['datEindTv'],
  ['verloondeUren'],
  ['cdAard', 'vorm'],
  ['inRegister', 'grond', 'datRegistratie'],
  ['sector'],
];

function missingColumns(origins: ReadonlyMap<SqlColumn, ColumnOrigin>): readonly string[] {
  return NEEDED.filter((group) => !group.some((id) => origins.has(id))).map((group) =>
    group.map((id) => (id === 'bsn' ? `${columnById(id).nl} / ${PSEUDONYM}` : columnById(id).nl)).join(' / '),
  );
}

/** The heading under which a column of a file stands; its name in the template where it has none. */
export function headingOf(
  id: SqlColumn,
  headings: readonly string[],
  origins: ReadonlyMap<SqlColumn, ColumnOrigin>,
): string {
  const origin = origins.get(id);
  return origin !== undefined && 'place' in origin ? (headings[origin.place] ?? sqlName(id)) : sqlName(id);
}
