import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { checkedPopulation, type CountedRow } from '../../../test/support/population';
import { publicationWords as wordsEn } from '../../locales/en/publication';
import { reportWords as reportEn } from '../../locales/en/report';
import { publicationWords as words } from '../../locales/nl/publication';
import { reportWords as report } from '../../locales/nl/report';
import { consolidate } from '../../meting/consolidate';
import { compareReceipts, findReceipt } from '../receipt';
import { buildPublication } from './build';
import { publicationJson } from './json';
import type { Publication } from './publication';
import { PUBLICATION_FORMATS, writePublication } from './write';

function publish(rows: readonly CountedRow[], minimum: number | null = 5): Publication {
  const inputs = checkedPopulation(rows);
  const consolidation = consolidate(inputs.map(({ result }) => result));
  return buildPublication(consolidation, inputs, { language: 'nl', minimum });
}

/** Some persons in one place, each with hours of their own. */
function group(size: number, change: Partial<CountedRow> = {}): CountedRow[] {
  return Array.from({ length: size }, () => ({
    file: 'a.xlsx',
    person: (next += 1),
    form: 'formeel',
    sector: 'overheid',
    overheidssector: 'onderwijs',
    regio: 'Utrecht',
    hours: 700 + (next % 97) * 7.31,
    ...change,
  }));
}
let next = 0;

const rowOf = fc.record({
  file: fc.constantFrom('a.xlsx', 'b.xlsx'),
  person: fc.integer({ min: 1, max: 60 }),
  form: fc.constantFrom('formeel' as const, 'formeel' as const, 'inleen' as const),
  sector: fc.constantFrom('overheid' as const, 'overheid' as const, 'markt' as const),
  overheidssector: fc.constantFrom('', 'onderwijs', 'provincies', 'waterschappen'),
  regio: fc.constantFrom('', 'Utrecht', 'Drenthe', 'Zeeland', 'Twente'),
  hours: fc.integer({ min: 1, max: 1800 }),
});
const populations = fc.array(rowOf, { minLength: 1, maxLength: 90 });

interface Equation {
  readonly rows: ReadonlySet<number>;
}

/** The rows behind every figure that a reader of the JSON sees. */
function shownGroups(rows: readonly CountedRow[], json: string): Equation[] {
  const seen = JSON.parse(json) as Publication;
  const where = (belongs: (row: CountedRow) => boolean): Equation => ({
    rows: new Set(rows.flatMap((row, i) => (belongs(row) ? [i] : []))),
  });
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
function canBeComputed(target: ReadonlySet<number>, shown: readonly Equation[], size: number): boolean {
  const vector = (places: ReadonlySet<number>) =>
    Array.from({ length: size }, (_, i): number => (places.has(i) ? 1 : 0));
  const matrix = shown.map(({ rows }) => vector(rows));
  const left = vector(target);
  const used = new Set<number>();
  for (let column = 0; column < size; column++) {
    const pivot = matrix.findIndex((row, i) => !used.has(i) && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    used.add(pivot);
    const row = matrix[pivot] ?? [];
    const clear = (other: number[]) => {
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      if (factor !== 0) row.forEach((value, c) => (other[c] = (other[c] ?? 0) - factor * value));
    };
    matrix.forEach((other, i) => {
      if (i !== pivot) clear(other);
    });
    clear(left);
  }
  return left.every((value) => Math.abs(value) < 1e-6);
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

describe('what a publication shows', () => {
  test('large groups: everything, as in the consolidation', () => {
    const rows = [
      ...group(20),
      ...group(15, { form: 'inleen' }),
      ...group(12, { sector: 'markt', overheidssector: '' }),
    ];
    const { jobs, detail, perOverheidssector, persons } = publish(rows);
    expect(detail).toBe('cells');
    expect(Object.values(jobs).flatMap((line) => Object.values(line))).not.toContain(null);
    expect(persons.formeel.overheid).toBe(20);
    expect(perOverheidssector.lines.map(({ key }) => key)).toEqual(['onderwijs']);
    expect(jobs.totaal.totaal).toBeCloseTo(
      rows.reduce((sum, row) => sum + row.hours / 1330, 0),
      1,
    );
  });

  test('three lent persons: the form is not shown, nor to be had by subtracting', () => {
    const { jobs, detail } = publish([...group(20), ...group(3, { form: 'inleen' })]);
    expect(detail).toBe('columns');
    expect(jobs.inleen).toEqual({ markt: null, overheid: null, totaal: null });
    expect(jobs.formeel.totaal).toBeNull();
    expect(jobs.totaal.overheid).not.toBeNull();
  });

  test('a small region goes with the next one, without their names', () => {
    const { perRegio } = publish([
      ...group(20),
      ...group(2, { regio: 'Drenthe' }),
      ...group(9, { regio: 'Zeeland' }),
      ...group(30, { regio: 'Twente' }),
    ]);
    expect(perRegio.lines.map(({ key }) => key)).toEqual(['Twente', 'Utrecht']);
    expect(perRegio.others).toBeGreaterThan(0);
    expect(perRegio.withheld).toBeNull();
  });

  test('fewer persons than the minimum: nothing at all', () => {
    const { jobs, persons, perRegio, detail } = publish(group(4));
    expect(detail).toBe('nothing');
    expect(
      [jobs, persons].flatMap((table) => Object.values(table).flatMap((line) => Object.values(line))),
    ).toEqual(Array(18).fill(null));
    expect(perRegio).toEqual({ lines: [], others: null, withheld: 'few' });
  });

  test('one person with many rows is one person', () => {
    expect(publish(group(12, { person: 7 })).detail).toBe('nothing');
    // The same three persons in two workbooks are three, not six.
    const both = ['a.xlsx', 'b.xlsx'].flatMap((file) =>
      [1, 2, 3].flatMap((person) => group(1, { file, person, regio: 'Zeeland' })),
    );
    const { perRegio } = publish([...group(20), ...group(20, { file: 'b.xlsx', regio: 'Twente' }), ...both]);
    expect(perRegio.lines.map(({ key }) => key)).not.toContain('Zeeland');
  });

  test('two tables side by side: the list by region goes where it would tell', () => {
    // All of the market is in Utrecht, so that Utrecht less the market are the two of the government there.
    const { perRegio } = publish([
      ...group(20, { regio: 'Twente' }),
      ...group(2, { regio: 'Utrecht' }),
      ...group(8, { sector: 'markt', overheidssector: '', regio: 'Utrecht' }),
    ]);
    expect(perRegio).toEqual({ lines: [], others: null, withheld: 'combination' });
  });

  test('persons who are in two groups at once do not give themselves away', () => {
    const twice = group(2, { person: 1001 })
      .slice(0, 1)
      .concat(group(1, { person: 1001, form: 'inleen' }));
    const { persons, jobs } = publish([...group(20), ...group(10, { form: 'inleen' }), ...twice]);
    expect(jobs.inleen.overheid).not.toBeNull();
    expect(persons.inleen.overheid).toBeNull();
    expect(persons.totaal.totaal).toBe(31);
  });

  test('off: everything is shown, and it says so', () => {
    const publication = publish([...group(20), ...group(1, { form: 'inleen', regio: 'Drenthe' })], null);
    expect(publication.jobs.inleen.overheid).not.toBeNull();
    expect(publication.perRegio.lines).toHaveLength(2);
    expect(publication.receipt.publication).toEqual({ minimum: null });
  });

  test('nothing about findings, cells, files, employers or figures of one of several organisations', () => {
    const json = publicationJson(publish([...group(20), ...group(20, { file: 'geheim.xlsx' })]));
    expect(json).toContain('Bestuur geheim.xlsx');
    expect(json).not.toMatch(/"geheim\.xlsx"|"a\.xlsx"|findings|ledger|addends|cells":|notCounted|fout/);
  });
});

describe('no group below the minimum can be computed from a publication', () => {
  test.each([3, 5, 8])(
    'minimum %i: by adding and subtracting all of its tables, knowing where everyone is',
    (minimum) => {
      fc.assert(
        fc.property(populations, (rows) => {
          const json = publicationJson(publish(rows, minimum));
          const shown = shownGroups(rows, json);
          for (const [name, places] of groupsOf(rows)) {
            const persons = new Set([...places].map((place) => rows[place]?.person)).size;
            if (persons < minimum)
              expect([name, canBeComputed(places, shown, rows.length)]).toEqual([name, false]);
          }
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  // Found by the property above, once in some hundred populations.
  const told: Readonly<Record<string, readonly (readonly [number, 'f' | 'i', 'm' | 'o', string, string])[]>> =
    {
      'the market without an overheidssector': [
        [2, 'f', 'm', '', ''],
        [3, 'f', 'm', 'onderwijs', 'Utrecht'],
        [4, 'f', 'm', 'provincies', 'Utrecht'],
        [5, 'f', 'o', '', ''],
        [6, 'f', 'm', '', 'Drenthe'],
        [7, 'f', 'o', '', 'Zeeland'],
        [8, 'f', 'o', '', 'Zeeland'],
        [9, 'f', 'o', '', ''],
        [1, 'f', 'm', 'provincies', 'Utrecht'],
      ],
      'lent work without a region': [
        [1, 'f', 'o', 'provincies', 'Twente'],
        [1, 'i', 'm', '', ''],
        [1, 'i', 'o', '', 'Drenthe'],
        [2, 'i', 'o', 'provincies', ''],
        [2, 'f', 'm', '', 'Twente'],
        [3, 'f', 'm', '', 'Twente'],
        [6, 'f', 'o', '', 'Drenthe'],
        [3, 'f', 'o', 'onderwijs', 'Utrecht'],
        [4, 'f', 'o', '', ''],
        [5, 'f', 'o', 'provincies', 'Twente'],
      ],
    };
  test.each(Object.entries(told))('%s', (_, told) => {
    const rows = told.map(([person, form, sector, overheidssector, regio]): CountedRow => ({
      file: 'a.xlsx',
      person,
      form: form === 'f' ? 'formeel' : 'inleen',
      sector: sector === 'm' ? 'markt' : 'overheid',
      overheidssector,
      regio,
      hours: 1,
    }));
    const shown = shownGroups(rows, publicationJson(publish(rows, 3)));
    for (const [name, places] of groupsOf(rows)) {
      const persons = new Set([...places].map((place) => rows[place]?.person)).size;
      if (persons < 3) expect([name, canBeComputed(places, shown, rows.length)]).toEqual([name, false]);
    }
  });

  test('the check can fail: without protection small groups are found', () => {
    const rows = [...group(20), ...group(1, { form: 'inleen' })];
    const shown = shownGroups(rows, publicationJson(publish(rows, null)));
    expect(canBeComputed(new Set([20]), shown, rows.length)).toBe(true);
    expect(canBeComputed(new Set([0]), shown, rows.length)).toBe(false);
  });
});

describe('what is written', () => {
  const rows = [
    ...group(20),
    ...group(9, { regio: 'Zeeland', file: '=b.xlsx' }),
    ...group(40, { regio: 'Twente' }),
    ...group(2, { regio: 'Drenthe', form: 'inleen', hours: 1234.5 }),
  ];
  const publication = publish(rows);

  async function textOf(format: (typeof PUBLICATION_FORMATS)[number]): Promise<string> {
    const written = await writePublication(publication, format, words, report);
    if (typeof written === 'string') return written;
    const { sheets } = await readXlsx(written);
    return sheets.flatMap(({ rows: lines }) => lines.map((line) => line.join('\t'))).join('\n');
  }

  test.each(PUBLICATION_FORMATS)(
    '%s: the small group is in it nowhere, and it says what was protected and why',
    async (format) => {
      const text = await textOf(format);
      expect(text).not.toMatch(/Drenthe|Zeeland|1\.86|1,86/);
      expect(text).toMatch(/Twente/);
      if (format !== 'json') {
        expect(text).toContain(words.protectedBelow(5));
        expect(text).toContain(words.hidden);
        expect(text).toContain(words.others);
      }
    },
  );

  test('English as well', async () => {
    const page = await writePublication({ ...publication, language: 'en' }, 'html', wordsEn, reportEn);
    expect(page).toContain(wordsEn.protectedBelow(5));
    expect(page).toContain('lang="en"');
  });

  test('JSON follows the published schema', () => {
    const file = path.join(__dirname, '../../../docs/schema/publicatie-1.schema.json');
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    );
    for (const each of [publication, publish(rows, null), publish(group(2))]) {
      validate(JSON.parse(publicationJson(each)));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({})).toBe(false);
  });

  test('the receipt is found in HTML and JSON, names the protection, and hashes what is shown only', async () => {
    for (const format of ['html', 'json'] as const)
      expect(findReceipt(await textOf(format))).toEqual(publication.receipt);
    expect(publication.receipt.publication).toEqual({ minimum: 5 });
    expect(compareReceipts(publication.receipt, publish(rows).receipt)).toEqual([]);
    expect(compareReceipts(publication.receipt, publish(rows, 6).receipt)).toContain('publication');
    // Other hours within a protected group, the same sums: nothing that is published differs, so neither does the hash.
    const [last, before, ...rest] = [...rows].reverse() as [CountedRow, CountedRow, ...CountedRow[]];
    const moved = [
      { ...last, hours: last.hours + 5 },
      { ...before, hours: before.hours - 5 },
      ...rest,
    ].reverse();
    expect(publish(moved).receipt.outcome).toEqual(publication.receipt.outcome);
  });
});
