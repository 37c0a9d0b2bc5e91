import { exampleMeting } from './example-meting';
import { catalogue, type FunctionId } from './catalogue';
import { exampleOwnValues } from './example-values';
import { FunctionError } from './function-error';
import { run } from './run';
import type { FunctionSpec } from './spec';

const spec = (id: string): FunctionSpec => {
  const found = catalogue.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const headings = ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'];
const own = (...rows: readonly (readonly (string | number | null)[])[]) => [headings, ...rows];
const week = own(['uren.baan.week', 41_275, null, 30, 'proef']);

/** Calls a function with its own values in their place, whatever optional arguments stand before it. */
function call(id: string, given: readonly unknown[], values: unknown) {
  const index = spec(id).arguments.findIndex(({ type }) => type.kind === 'values');
  return run(spec(id), [...given, ...new Array<null>(index - given.length).fill(null), values]);
}

describe('values of the workbook itself', () => {
  it('stand in the place of the published ones, over a whole column', () => {
    expect(call('JOBUNITS', [[[60], [null], [15]]], week)).toEqual([[2], [''], [0.5]]);
    expect(run(spec('JOBUNITS'), [51])).toEqual([[2]]);
  });

  it('do not stretch the result to their own shape', () => {
    expect(call('VERDEELSLEUTEL', [2022, 'overheid'], exampleOwnValues.values)).toEqual([[0.3]]);
  });

  it.each([null, '', [[null]], undefined, 0, [[0]]])('left out (%j) leave the published ones', (nothing) => {
    expect(call('JOBUNITS', [51, 'week'], nothing)).toEqual([[2]]);
  });

  it('that cannot be used are the error of every cell that would have used them, and of no blank one', () => {
    const wrong = own(['bestaat.niet', 41_275, null, 30, 'proef']);
    expect(call('JOBUNITS', [[[60], [null], [15]]], wrong)).toEqual([
      [expect.objectContaining({ code: '#VALUE!', reason: 'refused-value' })],
      [''],
      [expect.objectContaining({ code: '#VALUE!', reason: 'refused-value' })],
    ]);
  });

  it('that are an error give that error', () => {
    const [[cell] = []] = call('JOBUNITS', [51], [[{ type: 'Error', basicValue: '#DIV/0!' }]]);
    expect(cell).toBeInstanceOf(FunctionError);
    expect(cell).toMatchObject({ code: '#DIV/0!' });
  });

  it('are told apart from one call to the next', () => {
    const other = own(['uren.baan.week', 41_275, null, 20, 'proef']);
    expect(call('JOBUNITS', [60], week)).toEqual([[2]]);
    expect(call('JOBUNITS', [60], other)).toEqual([[3]]);
    expect(call('JOBUNITS', [60], week)).toEqual([[2]]);
  });
});

describe('a number in the place of own values', () => {
  it('is the key, for any year, also as a text', () => {
    expect(call('TOEDELEN', [1000, 2016, 'overheid'], 0.3)).toEqual([[300]]);
    expect(call('TOEDELEN', [1000, 2016, 'markt'], '30%')).toEqual([[700]]);
  });

  it('is the target of the sector that is asked', () => {
    expect(call('REALISATIEPERCENTAGE', [2030, 50_000, 'markt'], 200_000)).toEqual([[0.25]]);
    expect(call('BENODIGD', [2024, 'overheid', 2030, 12_000], 30_000)).toEqual([[3_000]]);
  });

  it.each([
    ['TOEDELEN', [1000, 2024, 'markt'], 30, '#NUM!', 'not-a-share'],
    ['TOEDELEN', [1000, 2024, 'markt'], 'veel', '#VALUE!', 'not-a-number'],
    ['TEKORT', [2024], -1, '#NUM!', 'out-of-range'],
    ['LKV', [1000], 2, '#VALUE!', 'missing'],
  ] as const)('%s(%j; %s) says what is wrong with it', (id, given, value, code, reason) => {
    const [[cell] = []] = call(id, given, value);
    expect(cell).toMatchObject({ code, reason });
  });
});

test('a blank cell that Excel hands over as 0 is no own value', () => {
  expect(call('TEKORT', [2024], 0)).toEqual(call('TEKORT', [2024], null));
});

describe('a result with values of the workbook itself says so', () => {
  it('in BRON, in both languages', () => {
    expect(call('BRON', ['uren.baan.week'], week)).toEqual([
      ['Eigen waarde van de werkmap (BA_Parameters, rij 2): proef.'],
    ]);
    expect(call('BRON', ['uren.baan.week', null, 'en'], week)).toEqual([
      ['The workbook’s own value (BA_Parameters, rij 2): proef.'],
    ]);
  });

  it('in WAAROM, where the sectors are told apart by such a value', () => {
    const apart = own(['sectorsplitsing', 41_275, null, 0, 'proef met één sector']);
    const given = [1, 'a', '2024-12-31', '2020-01-01'];
    expect(call('WAAROM', given, null)).not.toEqual(call('WAAROM', given, apart));
    expect(String(call('WAAROM', given, apart)[0]?.[0])).toContain(
      'Eigen waarde van de werkmap (BA_Parameters, rij 2): proef met één sector.',
    );
    expect(String(call('WAAROM', given, null)[0]?.[0])).not.toContain('Eigen waarde');
  });

  it('in METING, which then has totals only, with or without a key', () => {
    const lifted = own(['sectorsplitsing', 45_292, null, 0, 'Stb. 2023, 1']);
    const range = exampleMeting.values;
    const [heading, ...lines] = call('METING', [range, 2024, null], lifted);
    expect(heading).toEqual(['Banen 2024, met eigen waarden', 'Totaal']);
    expect(lines.slice(0, 3)).toEqual([
      ['Formeel', 1.5],
      ['Inleen', 0.5],
      ['Totaal', 2],
    ]);
    expect(lines.at(-1)?.[1]).toContain('Stb. 2023, 1');
    expect(call('METING', [range, 2024, 0.265], lifted)).toEqual([heading, ...lines]);
  });

  it('in the heading of a table', () => {
    const target = own(['doelstelling.markt', 47_483, 47_848, 120_000, 'raming']);
    expect(call('DOELSTELLING', [2030], target).map((line) => line.slice(0, 2))).toEqual([
      ['Doelstelling, met eigen waarden', 'Markt'],
      [2030, 120_000],
    ]);
  });
});

/** For every function that takes own values there is a figure that changes its answer. */
const changing: Partial<
  Record<
    FunctionId,
    { readonly given: readonly unknown[]; readonly value: readonly (string | number | null)[][] }
  >
> = {
  JOBUNITS: { given: [51], value: [['uren.baan.week', 41_275, null, 30, 'x']] },
  UREN: { given: [2], value: [['uren.baan.week', 41_275, null, 30, 'x']] },
  WAAROM: { given: [1, 'a', '2024-12-31'], value: [['sectorsplitsing', 41_275, null, 0, 'x']] },
  TELTDITMEE: {
    given: ['inkoop', null, 'ja'],
    value: [['sectorsplitsing', 41_275, null, 0, 'x']],
  },
  JOBUNITSPERIODE: {
    given: [51, '2024-01-01', '2024-01-14'],
    value: [['uren.baan.week', 41_275, null, 30, 'x']],
  },
  QUOTUMCALCULATOR: { given: [2500, 0.0193, 2018], value: [['uren.baan.week', 41_275, null, 30, 'x']] },
  VERDEELSLEUTEL: { given: [2022, 'markt'], value: [] },
  TOEDELEN: { given: [1000, 2022, 'markt'], value: [] },
  AFGELEIDESLEUTEL: {
    given: [32_195, -3853, -158],
    value: [['nulmeting.totaal.inleen', 41_274, 41_274, 36_207, 'x']],
  },
  INLEENTOEDELEN: { given: [[[1000]], [['']], 2022], value: [] },
  NULMETING: { given: ['totaal'], value: [['nulmeting.totaal.totaal', 41_274, 41_274, 1, 'x']] },
  DOELSTELLING: { given: [2024, 'markt'], value: [['doelstelling.markt', 45_292, 45_657, 1, 'x']] },
  REALISATIE: { given: [2024, 'totaal'], value: [['realisatie.totaal.totaal', 45_292, 45_657, 1, 'x']] },
  TOENAME: { given: [100_000], value: [['nulmeting.totaal.totaal', 41_274, 41_274, 1, 'x']] },
  TEKORT: { given: [2024], value: [['doelstelling.totaal', 45_292, 45_657, 1, 'x']] },
  REALISATIEPERCENTAGE: { given: [2024], value: [['doelstelling.totaal', 45_292, 45_657, 1, 'x']] },
  QUOTUMPERCENTAGE: {
    given: [2026, 'markt'],
    value: [['quotum.percentage.markt', 46_023, null, 2.5, 'x']],
  },
  QUOTUM: { given: [1331, 0.02], value: [['uren.baan.jaar', 41_275, null, 1000, 'x']] },
  QUOTUMTEKORT: {
    given: [100_000, 1331, 0.0257],
    value: [['quotum.tekort.uren', 42_736, null, 500, 'x']],
  },
  QUOTUMHEFFING: { given: [1], value: [['quotum.heffing', 42_736, null, 6000, 'x']] },
  QUOTUMPLICHTIG: { given: [40_575, 2026], value: [['quotum.drempel.uren', 41_275, null, 50_000, 'x']] },
  QUOTUMBEREKENING: {
    given: [2018, 'overheid', 1331, 1_071_472, 1623],
    value: [['quotum.a.overheid', 42_736, null, 1, 'x']],
  },
  QUOTUMREGIMES: { given: [1, 2026, 0, 0.01, 0, 0], value: [['quotum.heffing', 42_736, null, 6000, 'x']] },
  LKV: { given: [1000], value: [['lkv.uurbedrag', 43_101, null, 2, 'x']] },
  BENODIGD: { given: [2021, 'markt'], value: [['doelstelling.markt', 45_658, 46_022, 200_000, 'x']] },
  PARAMETER: { given: ['uren.baan.week'], value: [['uren.baan.week', 41_275, null, 30, 'x']] },
  BRON: { given: ['uren.baan.week'], value: [['uren.baan.week', 41_275, null, 30, 'x']] },
};

const taking = catalogue.filter((each) => each.arguments.some(({ type }) => type.kind === 'values'));

it.each(taking.map(({ id }) => id).filter((id) => id !== 'METING' && id !== 'CONTROLE'))(
  'changes what %s gives',
  (id) => {
    const row = changing[id];
    if (row === undefined)
      throw new Error(
        `${id} takes own values: give it a call, and a figure that changes its answer, in "changing" of src/functions/own-values.test.ts.`,
      );
    const { given, value } = row;
    const values = value.length === 0 ? exampleOwnValues.values : own(...value);
    const [without, with_] = [call(id, given, null), call(id, given, values)];
    expect(with_).not.toEqual(without);
    expect(with_.flat().some((cell) => cell instanceof FunctionError)).toBe(false);
  },
);
