import fc from 'fast-check';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { decisions, isUndecided, type Decision } from '../../src/counting';
import { catalogue } from '../../src/functions/catalogue';
import { run } from '../../src/functions/run';
import { FunctionError } from '../../src/functions/function-error';
import { decisions as words } from '../../src/locales/nl/counting';
import { AARD_CODES, GROUND_CODES, type Code } from '../../src/meting/form/codes';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { dayOfIso, isoOfDay } from '../../src/meting/form/days';
import { cleanDraft } from '../../src/meting/generate/draft';

/** What a person can write for a code: it, its names, its spellings, with spaces, capitals and a nought before it. */
const spellings = (codes: readonly Code[]): string[] =>
  codes.flatMap(({ code, nl, en, aliases = [] }) =>
    [code, nl, en, ...aliases].flatMap((name) => [
      name,
      ` ${name.toUpperCase()} `,
      /^\d$/.test(name) ? `0${name}` : name,
    ]),
  );

const aard = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...spellings(AARD_CODES)) },
  { weight: 1, arbitrary: fc.constantFrom('', '99', 'x') },
);
const ground = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...spellings(GROUND_CODES)) },
  { weight: 2, arbitrary: fc.constantFrom('', 'h', '3') },
);
const periods = [
  { type: 'MND', first: '2024-12-01', last: '2024-12-31', label: '2024-12' },
  { type: '4WK', first: '2024-12-02', last: '2024-12-29', label: '2024-P13' },
  { type: 'MND', first: '2026-12-01', last: '2026-12-31', label: '2026-12' },
] as const;
/** Days around the edges of the period, and far from them. */
const around = (first: string, last: string) =>
  fc.option(
    fc.oneof(
      fc
        .constantFrom(dayOfIso(first), dayOfIso(last))
        .chain((day) => fc.integer({ min: day - 3, max: day + 3 })),
      fc.integer({ min: dayOfIso('2013-01-01'), max: dayOfIso(last) + 200 }),
    ),
    { nil: null, freq: 4 },
  );
const relations = fc.constantFrom(...periods).chain((period) =>
  fc.record({
    period: fc.constant(period),
    aard,
    ground,
    from: around(period.first, period.last),
    until: around(period.first, period.last),
    withoutCapacity: fc.constantFrom('J', 'N', null),
  }),
);

function answer(id: string, given: readonly unknown[]): unknown {
  const spec = catalogue.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  try {
    const result: unknown = run(spec, given, []);
    return Array.isArray(result) && Array.isArray(result[0]) && result.length === 1 && result[0].length === 1
      ? (result[0][0] as unknown)
      : result;
  } catch (thrown) {
    return thrown;
  }
}

const COLUMNS: readonly ColumnId[] = [
  'jaar',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'bsn',
  'lhnr',
  'numIv',
  'cdAard',
  'vorm',
  'grond',
  'datRegistratie',
  'datEindRegistratie',
  'verloondeUren',
  'sector',
  'duurzaamGeenArbeidsvermogen',
];

test('TELTMEE, WAAROM, METING and the check of pane and terminal decide every relation alike', async () => {
  const seen = new Map<Decision, number>();
  await fc.assert(
    fc.asyncProperty(relations, async (relation) => {
      const { type, first, last, label } = relation.period;
      const year = Number(first.slice(0, 4));
      const draft = cleanDraft({ rows: 1, seed: 3, year, columns: COLUMNS });
      draft.sheets.splice(0, Infinity, draft.meting);
      const row: Partial<Record<ColumnId, unknown>> = {
        tijdvak: label,
        tijdvakType: type,
        datAanvTv: dayOfIso(first),
        datEindTv: dayOfIso(last),
        cdAard: relation.aard,
        vorm: /11|22|uitzend|agency|detachering|secondment/i.test(relation.aard) ? 'inleen' : 'formeel',
        grond: relation.ground,
        datRegistratie: relation.from,
        datEindRegistratie: relation.until,
        sector: 'markt',
        duurzaamGeenArbeidsvermogen: relation.withoutCapacity,
      };
      for (const [id, value] of Object.entries(row)) draft.set(0, id as ColumnId, value as string);
      const { result } = await checkWorkbook(draftSource(draft));
      const decision = decisions[result?.addends[0]?.reason[0] ?? -1] as Decision;
      seen.set(decision, (seen.get(decision) ?? 0) + 1);

      const iso = (day: number | null) => (day === null ? null : isoOfDay(day));
      const asked = [
        relation.aard,
        relation.ground,
        last,
        iso(relation.from),
        iso(relation.until),
        relation.withoutCapacity,
      ];
      const begin = type === 'MND' ? undefined : first;
      const counts = answer('TELTMEE', [...asked, undefined, begin]);
      const why = answer('WAAROM', [...asked, undefined, undefined, undefined, begin]);
      const range = draft.meting.cells.map((cells) =>
        cells.map((cell) => (typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell)),
      );
      const table = answer('METING', [range, year]) as readonly (readonly unknown[])[];

      expect(table.find(([name]) => name === 'Rijen die meetellen')?.[3]).toBe(result?.counted.rows);
      expect(table.find(([name]) => name === 'waarvan nog te herstellen')?.[3]).toBe(result?.leftOut.rows);
      // Beside an empty cell a formula stays empty, while a row takes the code from its form.
      if (relation.aard === '') return;
      if (decision === 'counts' || decision === 'under-error') {
        expect([relation, decision, counts]).toEqual([relation, decision, true]);
      } else if (isUndecided(decision)) {
        expect([relation, decision, counts instanceof FunctionError]).toEqual([relation, decision, true]);
      } else {
        expect([relation, decision, counts]).toEqual([relation, decision, false]);
        expect(why).toContain(words[decision]);
      }
    }),
    { numRuns: 250, seed: 20_261_129 },
  );
  // The relations reach the decisions, those of the register and the ground above all.
  for (const each of [
    'counts',
    'registered-later',
    'registration-ended',
    'registration-reversed',
    'ground-pending-bill',
  ] as const)
    expect([each, (seen.get(each) ?? 0) > 2]).toEqual([each, true]);
  expect(columnById('grond').codes).toBe(GROUND_CODES);
});
