import { rounded } from '../../../counting/rounded';
import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';

const HOURS_PER_JOB = 1331 / 12;

/** Rows of a month with these hours, beside the jobs of others. */
const rows = (hours: readonly (number | null)[], of: readonly number[]): readonly ExampleRow[] =>
  of.map((each, i) => ({
    verloondeUren: hours[i] ?? null,
    banen: rounded(each / HOURS_PER_JOB, 4),
    divisor: null,
    contracturenPW: null,
  }));

const PAID = [139, 96, 111, 87, 122, 70, 104, 131];
const EMPTY: ExampleRow = Object.fromEntries(
  [
    ...([
      'jaar',
      'tijdvak',
      'tijdvakType',
      'datAanvTv',
      'datEindTv',
      'bsn',
      'lhnr',
      'numIv',
      'cdAard',
    ] as const),
    ...(['vorm', 'grond', 'datRegistratie', 'inRegister', 'datAanvIkv', 'contracturenPW'] as const),
    ...(['onbepaaldeTijd', 'sector', 'regio', 'lkvGevraagd', 'geboortedatum', 'sectorcode'] as const),
    ...(['divisor', 'banen', 'verloondeUren'] as const),
  ].map((id) => [id, null]),
);
const insertedAt = <T>(all: readonly T[], at: number, value: T): T[] => [
  ...all.slice(0, at),
  value,
  ...all.slice(at),
];
const registered = { datRegistratie: 43_831 };

export const examples: RuleExamples = {
  good: [
    rows(PAID, PAID),
    // An empty cell, and no row that contradicts itself.
    rows([139, 96, null, 87, 122, 70, 104, 131], PAID),
    // One row with the jobs of other hours is a slip, whatever is empty.
    rows([139, 96, 111, 87, 122, 70, 104, null], [139, 96, 60, 87, 122, 70, 104, 131]),
    // The jobs are of last month: nearly the same hours, in nearly another order.
    rows(PAID, [96, 139, 87, 111, 70, 122, 131, 103]),
    // Cells that stand alone below the last row, and no gap from which they were pushed out.
    [...rows(PAID, PAID), { ...EMPTY, verloondeUren: 860 }],
  ],
  bad: [
    rows(insertedAt<number | null>(PAID, 2, null), PAID),
    rows(
      PAID.flatMap((each, i) => (i === 2 ? [] : [each])),
      PAID,
    ),
    [
      ...rows(PAID, PAID).map((each, i) => ({
        ...each,
        ...registered,
        ...(i === 2 ? { inRegister: null } : {}),
      })),
      { ...EMPTY, inRegister: 'ja' },
    ],
    rows(
      [...PAID].sort((a, b) => a - b),
      PAID,
    ),
    rows(
      PAID,
      [...PAID].sort((a, b) => b - a),
    ),
    [...'oommmm']
      .map((each) => ({
        sector: each === 'o' ? 'overheid' : 'markt',
        overheidssector: null,
      }))
      .map((each, i) => ({ ...each, sectorcode: i < 4 ? 1 : 61, lhnr: `12345678${String(i)}L01` })),
  ],
  seed(draft, random) {
    const [from, last] = [random.between(2, draft.records - 12), draft.records - 1];
    for (let i = last; i > from; i--) draft.set(i, 'verloondeUren', draft.get(i - 1, 'verloondeUren'));
    return draft.set(from, 'verloondeUren', null);
  },
};
