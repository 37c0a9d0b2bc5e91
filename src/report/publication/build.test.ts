import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { checkedPopulation, type CountedRow } from '../../../test/support/population';
import { consolidate } from '../../meting/consolidate/consolidate';
import { buildPublication } from './build';
import { publishRows as publish } from '../../../test/support/publish-rows';
import { fewPersonsTold, followsFrom, shownGroups, smallGroupTold } from '../../../test/support/small-groups';
import { publicationWords as wordsEn } from '../../locales/en/publication';
import { reportWords as reportEn } from '../../locales/en/report';
import { publicationWords as words } from '../../locales/nl/publication';
import { reportWords as report } from '../../locales/nl/report';
import { compareReceipts, findReceipt } from '../receipt';
import { publicationJson } from './json';
import { PUBLICATION_FORMATS } from './formats';
import { writePublication } from './write';

/** Some persons in one place, each with hours of their own. */
function group(size: number, change: Partial<CountedRow> = {}): CountedRow[] {
  return Array.from({ length: size }, () => ({
    file: 'a.xlsx',
    person: (next += 1),
    form: 'formeel',
    sector: 'overheid',
    overheidssector: 'onderwijs',
    regio: 'Midden-Utrecht',
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
  regio: fc.constantFrom('', 'Midden-Utrecht', 'Drenthe', 'Zeeland', 'Twente'),
  hours: fc.integer({ min: 1, max: 1800 }),
});
const populations = fc.array(rowOf, { minLength: 1, maxLength: 90 });

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
    expect(perRegio.lines.map(({ key }) => key)).toEqual(['Midden-Utrecht', 'Twente']);
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
    // All of the market is in Midden-Utrecht, so that it less the market are the two of the government there.
    const { perRegio } = publish([
      ...group(20, { regio: 'Twente' }),
      ...group(2, { regio: 'Midden-Utrecht' }),
      ...group(8, { sector: 'markt', overheidssector: '', regio: 'Midden-Utrecht' }),
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

  test('nor do the few who are in one of two groups only', () => {
    // Ten persons are formal and lent, two only formal: all of them less those who are lent are those two.
    const both = Array.from({ length: 10 }, (_, i) => 2001 + i).flatMap((person) => [
      ...group(1, { person }),
      ...group(1, { person, form: 'inleen' }),
    ]);
    const { persons, jobs } = publish([...both, ...group(2), ...group(10, { form: 'inleen' })]);
    expect(jobs.formeel.overheid).not.toBeNull();
    expect(persons.formeel.overheid).toBeNull();
    expect(persons.totaal.totaal).toBe(22);
  });

  test('a text that names no region is not published, with protection or without', () => {
    const free = 'J. Jansen, autisme, 123456782';
    for (const minimum of [5, null]) {
      const { perRegio, ...rest } = publish(
        [...group(20), ...group(9, { regio: free }), ...group(9, { regio: '' })],
        minimum,
      );
      expect(JSON.stringify({ perRegio, rest })).not.toMatch(/Jansen|autisme|782/);
      expect(perRegio.lines.map(({ key }) => key)).toEqual(['', 'Midden-Utrecht']);
    }
  });

  test('spellings of one region are one line, under the name of the list', () => {
    const { perRegio } = publish([
      ...group(20),
      ...group(9, { regio: 'arbeidsmarktregio TWENTE' }),
      ...group(9, { regio: 'Twente' }),
    ]);
    expect(perRegio.lines.map(({ key }) => key)).toEqual(['Midden-Utrecht', 'Twente']);
  });

  test('off: everything is shown, and it says so', () => {
    const publication = publish([...group(20), ...group(1, { form: 'inleen', regio: 'Drenthe' })], null);
    expect(publication.jobs.inleen.overheid).not.toBeNull();
    expect(publication.perRegio.lines).toHaveLength(2);
    expect(publication.receipt.publication).toMatchObject({ minimum: null });
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
          expect(smallGroupTold(rows, json, minimum)).toBeNull();
          expect(fewPersonsTold(rows, json, minimum)).toBeNull();
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
        [3, 'f', 'm', 'onderwijs', 'Midden-Utrecht'],
        [4, 'f', 'm', 'provincies', 'Midden-Utrecht'],
        [5, 'f', 'o', '', ''],
        [6, 'f', 'm', '', 'Drenthe'],
        [7, 'f', 'o', '', 'Zeeland'],
        [8, 'f', 'o', '', 'Zeeland'],
        [9, 'f', 'o', '', ''],
        [1, 'f', 'm', 'provincies', 'Midden-Utrecht'],
      ],
      'lent work without a region': [
        [1, 'f', 'o', 'provincies', 'Twente'],
        [1, 'i', 'm', '', ''],
        [1, 'i', 'o', '', 'Drenthe'],
        [2, 'i', 'o', 'provincies', ''],
        [2, 'f', 'm', '', 'Twente'],
        [3, 'f', 'm', '', 'Twente'],
        [6, 'f', 'o', '', 'Drenthe'],
        [3, 'f', 'o', 'onderwijs', 'Midden-Utrecht'],
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
    expect(smallGroupTold(rows, publicationJson(publish(rows, 3)), 3)).toBeNull();
  });

  test('one of two small regions, where who is in several workbooks makes the others seem more', () => {
    const rows = (
      [
        ['c.xlsx', 42, 'formeel', 'overheid', '', 'Midden-Utrecht'],
        ['b.xlsx', 10, 'inleen', 'overheid', '', 'Midden-Utrecht'],
        ['a.xlsx', 7, 'formeel', 'overheid', '', ''],
        ['b.xlsx', 8, 'formeel', 'markt', '', ''],
        ['c.xlsx', 40, 'inleen', 'overheid', 'provincies', 'Midden-Utrecht'],
        ['c.xlsx', 47, 'formeel', 'overheid', '', ''],
        ['b.xlsx', 30, 'formeel', 'overheid', 'onderwijs', 'Twente'],
        ['c.xlsx', 24, 'formeel', 'overheid', 'onderwijs', 'Drenthe'],
        ['a.xlsx', 5, 'formeel', 'markt', 'waterschappen', 'Midden-Utrecht'],
        ['c.xlsx', 7, 'formeel', 'markt', '', ''],
      ] as const
    ).map(([file, person, form, sector, overheidssector, regio]): CountedRow => ({
      ...{ file, person, form, sector, overheidssector, regio },
      hours: 1,
    }));
    expect(smallGroupTold(rows, publicationJson(publish(rows, 3)), 3)).toBeNull();
  });

  test('the check can fail: without protection small groups are found', () => {
    const rows = [...group(20), ...group(1, { form: 'inleen' })];
    const json = publicationJson(publish(rows, null));
    const follows = followsFrom(shownGroups(rows, json), rows.length);
    expect(follows(new Set([20]))).toBe(true);
    expect(follows(new Set([0]))).toBe(false);
    expect(smallGroupTold(rows, json, 5)).toBe('form=inleen   ');
    expect(fewPersonsTold(rows, json, 5)).toBe('inleen overheid but not formeel overheid');
  });
});

describe('what is written', () => {
  const rows = [
    ...['a.xlsx', '=b.xlsx', 'c.xlsx'].flatMap((file) => [
      ...group(20, { file }),
      ...group(40, { regio: 'Twente', file }),
    ]),
    ...group(9, { regio: 'Zeeland', file: '=b.xlsx' }),
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

  test('only the names that were confirmed, one by one', () => {
    const inputs = checkedPopulation(rows);
    const consolidation = consolidate(inputs.map(({ result }) => result));
    const named = (names?: readonly string[]) =>
      buildPublication(consolidation, inputs, { language: 'nl', minimum: 5, names }).organisations;
    expect(named()).toHaveLength(3);
    expect(named(['Bestuur a.xlsx', 'Iemand anders'])).toEqual(['Bestuur a.xlsx']);
    expect(named([])).toEqual([]);
  });

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
      expect(findReceipt(await textOf(format))?.receipt).toEqual(publication.receipt);
    expect(publication.receipt.publication).toEqual({
      minimum: 5,
      names: publication.organisations,
      made: { year: publication.year, received: 3, renamed: 0 },
    });
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
