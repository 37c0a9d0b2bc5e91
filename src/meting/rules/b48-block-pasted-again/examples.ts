import { cleanDraft, type Draft } from '../../generate/draft';
import type { ColumnId } from '../../form/columns';
import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';

const rows: readonly ExampleRow[] = [
  { bsn: '010079191', verloondeUren: 40 },
  { bsn: '111222333', verloondeUren: 52 },
  { bsn: '492789228', verloondeUren: 61 },
].map((each) => ({
  ...each,
  contracturenPW: null,
  banen: null,
  lhnr: '123456782L01',
  datRegistratie: 43_831,
}));
const withoutHours: ExampleRow = { ...rows[0], bsn: '357924691', verloondeUren: 0 };
const elsewhere = (each: ExampleRow): ExampleRow => ({ ...each, lhnr: '111222333L01' });

/** A small job that tells when it began, and for how many hours. */
const small = (more: ExampleRow = {}): ExampleRow => ({
  ...rows[0],
  verloondeUren: 61,
  contracturenPW: 14,
  datAanvIkv: 44_805,
  ...more,
});

/** A small job that does not tell when it began, once more in the last row, and changed there. */
const copied =
  (change: (draft: Draft, copy: number) => void) =>
  (draft: Draft): void => {
    draft.meting.cells.push(...cleanDraft({ rows: 1, seed: 7 }).meting.cells.slice(1));
    draft.set(0, 'verloondeUren', 61);
    draft.set(0, 'regio', 'Twente');
    for (const id of ['contracturenPW', 'datAanvIkv', 'banen', 'urenToegerekend'] as const)
      draft.set(0, id, null);
    change(draft, draft.copyRecord(0));
  };

/** Clean rows of a small sheet without some of its columns, and without its Opgave and table. */
const without =
  (columns: readonly ColumnId[], change: (draft: Draft) => void) =>
  (draft: Draft): void => {
    const kept = draft.columns.filter((id) => !columns.includes(id));
    const places = kept.map((id) => draft.columns.indexOf(id));
    draft.meting.cells.splice(0, Infinity, ...cleanDraft({ rows: 20, seed: 7 }).meting.cells);
    draft.meting.cells.forEach((row, i) => {
      draft.meting.cells[i] = places.map((at) => row[at] ?? null);
    });
    draft.columns.splice(0, Infinity, ...kept);
    draft.sheets.splice(0, Infinity, draft.meting);
    change(draft);
  };

/** What follows from the hours, or says that two rows are one job. */
const SAYS_MORE = ['banen', 'urenToegerekend', 'contracturenPW', 'datAanvIkv'] as const;

const fullTime = (verloondeUren: number): ExampleRow => ({ ...rows[0], verloondeUren });

export const examples: RuleExamples = {
  good: [
    // Two persons can have two jobs of the same hours.
    [...rows, ...rows.slice(1).map(elsewhere)],
    // However many rows without hours stand under them.
    ...[rows.slice(1)].map((two) => {
      const block = [...two, withoutHours, { ...withoutHours, numIv: '2' }];
      return [...block, ...block.map(elsewhere)];
    }),
    // Two small jobs that differ in what tells jobs apart, or do not tell it.
    [small(), small({ numIv: '2', datAanvIkv: 44_986 })],
    [small(), small({ numIv: '2', contracturenPW: 15 })],
    [small(), elsewhere(small())],
    [small({ datAanvIkv: null }), small({ datAanvIkv: null, numIv: '2' })],
    copied((draft, copy) => {
      draft.set(copy, 'lhnr', null);
      draft.set(copy, 'numIv', 2);
    }),
    copied((draft, copy) => {
      draft.set(copy, 'lhnr', null);
      draft.set(copy, 'regio', 'Zeeland');
    }),
    // Of two jobs of the same hours both are small.
    [fullTime(88), elsewhere(fullTime(88))],
    [fullTime(120), { ...elsewhere(fullTime(120)), verloondeUren: 119 }],
    [...rows, ...rows.map((each, i) => ({ ...elsewhere(each), verloondeUren: 20 + i }))],
    // A few people with two small jobs of the same hours, apart from each other.
    without(SAYS_MORE, (draft) => {
      for (const record of [1, 7, 12]) {
        draft.set(record, 'verloondeUren', 50 + record);
        draft.set(draft.copyRecord(record), 'numIv', 2);
        draft.meting.cells.push(draft.meting.cells.splice(record + 2, 1)[0] ?? []);
      }
    }),
    // Other numbers of the relation than those of the rows tell two jobs apart.
    without(SAYS_MORE, (draft) => {
      draft.set(3, 'verloondeUren', 50);
      draft.set(draft.copyRecord(3), 'numIv', 2);
    }),
  ],
  bad: [
    // Each row once more, one hour higher.
    without(SAYS_MORE, (draft) => {
      for (let record = 0; record < 20; record++) {
        const copy = draft.copyRecord(record);
        draft.set(copy, 'numIv', 2);
        draft.set(copy, 'verloondeUren', Number(draft.get(copy, 'verloondeUren')) + 1);
      }
    }),
    // Small jobs once more, sorted among the others.
    without(SAYS_MORE, (draft) => {
      for (const record of [1, 4, 7, 10, 13, 16]) {
        draft.set(record, 'verloondeUren', 50 + record);
        draft.set(draft.copyRecord(record), 'numIv', 2);
      }
    }),
    // All columns of a row are the same, and none tells employers apart, or the number of the relation only numbers the rows.
    without([...SAYS_MORE, 'lhnr'], (draft) => {
      draft.set(3, 'verloondeUren', 50);
      draft.copyRecord(3);
    }),
    without(SAYS_MORE, (draft) => {
      draft.set(3, 'verloondeUren', 50);
      draft.copyRecord(3);
      for (let record = 0; record < draft.records; record++) draft.set(record, 'numIv', record + 1);
    }),
    // All is the same, and the number that could tell two jobs apart is empty.
    copied((draft, copy) => draft.set(copy, 'lhnr', null)),
    copied((draft, copy) => draft.set(copy, 'numIv', null)),
    copied((draft) => draft.set(0, 'lhnr', null)),
    // The same job in all that tells jobs apart, under another number.
    [small(), small({ numIv: '2' })],
    [...rows, ...rows.map(elsewhere)],
    [...rows, ...rows.map((each) => ({ ...each, numIv: '2' }))],
    [fullTime(89), elsewhere(fullTime(89))],
    [fullTime(120), { ...fullTime(120), numIv: '2' }],
    // Rows without hours among them do not break the block.
    ...[[...rows.slice(0, 1), withoutHours, ...rows.slice(1)]].map((block) => [
      ...block,
      ...block.map(elsewhere),
    ]),
  ],
  seed(draft, random) {
    const from = random.between(0, draft.records - 5);
    const copies = [0, 1, 2, 3].map((i) => draft.copyRecord(from + i));
    for (const each of copies) draft.set(each, 'numIv', 7);
    draft.recountTabel1();
    return draft.cell(copies[0] as number, 'bsn');
  },
};
