import type { Publication } from '../../src/report/publication/publication';
import type { CountedRow } from './population';

type Places = ReadonlySet<number>;

/**
 * A group of fewer than `minimum` persons whose jobs follow from a publication by adding and subtracting all of its tables,
 * by someone who knows where everyone is. Gives the characteristics of the first such group, `null` where there is none.
 *
 * @param rows all rows that were published
 * @param json the publication as it is written
 */
export function smallGroupTold(rows: readonly CountedRow[], json: string, minimum: number): string | null {
  const follows = followsFrom(shownGroups(rows, json), rows.length);
  for (const [name, places] of groupsOf(rows)) {
    const persons = new Set([...places].map((place) => rows[place]?.person)).size;
    if (persons < minimum && follows(places)) return name;
  }
  return null;
}

/** The rows behind every figure that a reader of the JSON sees. */
export function shownGroups(rows: readonly CountedRow[], json: string): Places[] {
  const seen = JSON.parse(json) as Publication;
  const where = (belongs: (row: CountedRow) => boolean): Places =>
    new Set(rows.flatMap((row, i) => (belongs(row) ? [i] : [])));
  const table = Object.entries(seen.jobs).flatMap(([form, line]) =>
    Object.entries(line).flatMap(([sector, figure]) =>
      figure === null
        ? []
        : [
            where(
              (row) =>
                (form === 'totaal' || row.form === form) && (sector === 'totaal' || row.sector === sector),
            ),
          ],
    ),
  );
  const list = (by: 'overheidssector' | 'regio', all: (row: CountedRow) => boolean) => {
    const { lines, others } = seen[by === 'regio' ? 'perRegio' : 'perOverheidssector'];
    const keys = lines.map(({ key }) => key);
    return [
      ...keys.map((key) => where((row) => all(row) && row[by] === key)),
      ...(others === null ? [] : [where((row) => all(row) && !keys.includes(row[by]))]),
    ];
  };
  return [
    ...table,
    ...list('overheidssector', ({ sector }) => sector === 'overheid'),
    ...list('regio', () => true),
  ];
}

/** Whether a sum over rows is a combination of shown sums: by elimination in fractions, with no more cleverness than that. */
export function followsFrom(shown: readonly Places[], size: number): (target: Places) => boolean {
  const vector = (places: Places) => Array.from({ length: size }, (_, i): number => (places.has(i) ? 1 : 0));
  const pivots: { readonly column: number; readonly row: readonly number[] }[] = [];
  const rest = (places: Places) => {
    const left = vector(places);
    for (const { column, row } of pivots) {
      const factor = left[column] ?? 0;
      if (factor !== 0) row.forEach((value, c) => (left[c] = (left[c] ?? 0) - factor * value));
    }
    return left;
  };
  for (const places of shown) {
    const left = rest(places);
    const column = left.findIndex((value) => Math.abs(value) > 1e-9);
    const lead = left[column];
    if (lead !== undefined) pivots.push({ column, row: left.map((value) => value / lead) });
  }
  return (target) => rest(target).every((value) => Math.abs(value) < 1e-6);
}

/** Every group that someone could be looking for: by any of the characteristics, and by any two or all of them. */
function groupsOf(rows: readonly CountedRow[]): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  const kinds = ['form', 'sector', 'overheidssector', 'regio'] as const;
  rows.forEach((row, i) => {
    for (let choice = 1; choice < 16; choice++) {
      const name = kinds
        .map((kind, bit) => ((choice >> bit) % 2 === 1 ? `${kind}=${row[kind]}` : ''))
        .join(' ');
      groups.set(name, (groups.get(name) ?? new Set()).add(i));
    }
  });
  return groups;
}

const tableForms = ['formeel', 'inleen', 'totaal'] as const;
const tableSectors = ['markt', 'overheid', 'totaal'] as const;

/**
 * Fewer than `minimum` persons of whom the shown numbers of persons tell that they are in two parts of the table at once, or in one
 * and not in another. Gives those parts, `null` where there are none.
 *
 * A person is in one or more of the four cells: fifteen ways, of which nothing is known but the sums that are shown, and that
 * a sum of zero leaves nobody in any of its ways.
 */
export function fewPersonsTold(rows: readonly CountedRow[], json: string, minimum: number): string | null {
  const { persons: shown } = JSON.parse(json) as Publication;
  const cellsOf = new Map<number, number>();
  for (const { person, form, sector } of rows) {
    const cell = 1 << ((form === 'inleen' ? 2 : 0) + (sector === 'overheid' ? 1 : 0));
    cellsOf.set(person, (cellsOf.get(person) ?? 0) | cell);
  }
  const parts = tableForms.flatMap((form) =>
    tableSectors.map((sector) => {
      const cells =
        (form === 'formeel' ? 3 : form === 'inleen' ? 12 : 15) &
        (sector === 'markt' ? 5 : sector === 'overheid' ? 10 : 15);
      const ways = Array.from({ length: 16 }, (_, way) => way).filter((way) => (way & cells) !== 0);
      return { name: `${form} ${sector}`, ways: new Set(ways), told: shown[form][sector] !== null };
    }),
  );
  const sought = parts.flatMap((one) =>
    parts.flatMap((other) => [
      {
        name: `${one.name} and ${other.name}`,
        ways: new Set([...one.ways].filter((way) => other.ways.has(way))),
      },
      {
        name: `${one.name} but not ${other.name}`,
        ways: new Set([...one.ways].filter((way) => !other.ways.has(way))),
      },
    ]),
  );
  const count = (ways: Places) => [...cellsOf.values()].filter((way) => ways.has(way)).length;
  const empty = new Set<number>();
  for (;;) {
    const left = (ways: Places): Places => new Set([...ways].filter((way) => !empty.has(way)));
    const follows = followsFrom(
      parts.filter(({ told }) => told).map(({ ways }) => left(ways)),
      16,
    );
    const known = sought.filter(({ ways }) => follows(left(ways)));
    const small = known.find(({ ways }) => count(ways) > 0 && count(ways) < minimum);
    if (small !== undefined) return small.name;
    const before = empty.size;
    for (const { ways } of known) if (count(ways) === 0) for (const way of ways) empty.add(way);
    if (empty.size === before) return null;
  }
}
