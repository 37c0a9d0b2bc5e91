import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';

/**
 * What is done to many cells at once breaks several rules and has one cause: one finding tells of it. Another mistake beside it, which has
 * nothing to do with it, is told as well.
 */
const ROWS = 60;
const WITHOUT_JOBS = ALL_COLUMNS.filter((id) => id !== 'banen');
const all = Array.from({ length: ROWS }, (_, i) => i);

interface Kind {
  readonly name: string;
  readonly columns?: readonly ColumnId[];
  readonly make: (draft: Draft) => void;
  readonly root: string;
  /** Another mistake that can stand beside it, and what is told of it. */
  readonly other: (draft: Draft) => void;
  readonly also: string;
}

const each =
  (id: ColumnId, change: (value: DraftCell, record: number) => DraftCell, records: readonly number[] = all) =>
  (draft: Draft) => {
    for (const i of records) draft.set(i, id, change(draft.get(i, id), i));
  };
const times = (factor: number) => (value: DraftCell) => Math.round(Number(value) * factor);
const where = (draft: Draft, fits: (record: number) => boolean, from = 0): number =>
  all.slice(from).find(fits) ?? -1;
const isLent = (draft: Draft) => (record: number) => draft.get(record, 'vorm') === 'inleen';
const every3rd = all.filter((i) => i % 3 === 0);

const noBsn = (draft: Draft) =>
  void draft.set(
    where(draft, (i) => i % 3 !== 0 && !isLent(draft)(i)),
    'bsn',
    null,
  );
const wrongGround = (draft: Draft) => void draft.set(1, 'grond', 'q');

const KINDS: readonly Kind[] = [
  {
    name: 'hours with three decimals that can be thousands, in most rows',
    make: each('verloondeUren', (value, i) => (i % 3 === 0 ? value : `${String(value)}.125`)),
    root: 'S21 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'inleen filled down over all rows, those of supported work too',
    make: (draft) => {
      each('cdAard', (code, i) => (i < 4 ? 23 : code))(draft);
      each('vorm', () => 'inleen')(draft);
    },
    root: 'B12 vorm',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'the comma lost in some rows, of which some have more hours than there are',
    make: each('verloondeUren', times(10), every3rd),
    root: 'S25 komma',
    other: (draft) => void draft.set(1, 'verloondeUren', -8),
    also: 'B05 verloondeUren',
  },
  {
    name: 'the comma lost in some rows of a sheet without contract or jobs',
    columns: ALL_COLUMNS.filter(
      (id) => id !== 'banen' && id !== 'contracturenPW' && id !== 'urenToegerekend',
    ),
    make: each('verloondeUren', times(10), every3rd),
    root: 'S25 komma',
    other: noBsn,
    also: 'S02 bsn',
  },
  {
    name: 'hours of a week, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: each('verloondeUren', times(1 / 4.35)),
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where(draft, (i) => !isLent(draft)(i)),
        'verloondeUren',
        -8,
      ),
    also: 'B05 verloondeUren',
  },
  {
    name: 'half of the hours, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: each('verloondeUren', times(1 / 2)),
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where(draft, (i) => !isLent(draft)(i)),
        'verloondeUren',
        0,
      ),
    also: 'B08 geen',
  },
  {
    name: 'the hours of the contract of one week for a person who is hired and for others',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      const lent = where(draft, isLent(draft));
      for (const i of [lent, lent + 1, lent + 2, lent + 3])
        draft.set(i, 'verloondeUren', draft.get(i, 'contracturenPW'));
    },
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where(draft, (i) => !isLent(draft)(i)),
        'verloondeUren',
        0,
      ),
    also: 'B08 geen',
  },
  ...(['markt', 'overheid'] as const).map((sector): Kind => ({
    name: `${sector} filled down over all rows`,
    make: each('sector', () => sector),
    root: 'B25 anders',
    other: wrongGround,
    also: 'B17 grond',
  })),
  {
    name: 'each sector replaced by the other',
    make: each('sector', (sector) => (sector === 'markt' ? 'overheid' : 'markt')),
    root: 'B25 anders',
    other: wrongGround,
    also: 'B17 grond',
  },
];

async function roots({ columns = ALL_COLUMNS }: Kind, make: (draft: Draft) => void) {
  const draft = cleanDraft({ rows: ROWS, seed: 5, columns });
  make(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);
}

test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: one cause, one finding', async (_, kind) => {
  expect(await roots(kind, kind.make)).toEqual([kind.root]);
});

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  '%s: another mistake beside it is told as well',
  async (_, kind) => {
    const found = await roots(kind, (draft) => {
      kind.make(draft);
      kind.other(draft);
    });
    expect(found.sort()).toEqual([kind.root, kind.also].sort());
  },
);

test('a few sectors that are wrong are told by what contradicts each of them', async () => {
  const wrong = (draft: Draft) => {
    const lent = where(draft, (i) => isLent(draft)(i) && draft.get(i, 'sector') === 'markt');
    draft.set(lent, 'sector', 'overheid');
    const formal = where(draft, (i) => !isLent(draft)(i) && draft.get(i, 'sectorcode') !== null);
    draft.set(formal, 'sectorcode', draft.get(formal, 'sector') === 'markt' ? 64 : 1);
  };
  expect(await roots({ ...(KINDS[0] as Kind) }, wrong)).toEqual(['B25 anders', 'B30 sectorcode']);
});

test('supported work that is lent are asked about where the others are as their codes ask', async () => {
  const wrong = (draft: Draft) => {
    const formal = where(draft, (i) => !isLent(draft)(i));
    draft.set(formal, 'cdAard', 23);
    draft.set(formal, 'vorm', 'inleen');
  };
  expect(await roots({ ...(KINDS[0] as Kind) }, wrong)).toContain('B14 vorm');
});
