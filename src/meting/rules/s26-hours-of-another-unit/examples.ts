import { cleanDraft, type Draft } from '../../generate/draft';
import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';

function divide(draft: Draft, by: number) {
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'verloondeUren', Math.round((Number(draft.get(i, 'verloondeUren')) / by) * 100) / 100);
    // Beside these the hours would be wrong for certain: then rules B27 and B34 say so.
    for (const id of ['banen', 'urenToegerekend'] as const) draft.set(i, id, null);
  }
  return draft.cell(0, 'verloondeUren');
}

/** A sheet of which the hours fit the contracts, and what is done to some of them; nothing else follows from the hours. */
const beside =
  (change: (draft: Draft) => void) =>
  (draft: Draft): void => {
    draft.sheets.splice(0, Infinity, draft.meting);
    draft.meting.cells.splice(1, Infinity, ...cleanDraft({ rows: 40, seed: 5 }).meting.cells.slice(1));
    for (let i = 0; i < draft.records; i++)
      for (const id of ['banen', 'urenToegerekend'] as const) draft.set(i, id, null);
    change(draft);
  };
const times = (draft: Draft, records: readonly number[], factor: (i: number) => number) => {
  records.forEach((record, i) =>
    draft.set(record, 'verloondeUren', Math.round(Number(draft.get(record, 'verloondeUren')) * factor(i))),
  );
};
const same = (draft: Draft, records: readonly number[]) => {
  const [first = 0] = records;
  for (const record of records) draft.set(record, 'verloondeUren', draft.get(first, 'verloondeUren'));
};
/** The hours of a full job for so many people, without a contract. */
const fullTime = (people: number): readonly ExampleRow[] =>
  Array.from({ length: people }, () => ({ verloondeUren: 156, contracturenPW: null, banen: null }));
const RUN = [10, 11, 12, 13, 14, 15];

export const examples: RuleExamples = {
  good: [
    beside(() => undefined),
    // Some who work less, each in another way, or apart from each other.
    beside((draft) => times(draft, RUN, (i) => 0.4 + 0.06 * i)),
    beside((draft) => times(draft, [3, 9, 16, 24, 31], () => 0.5)),
    // The same hours below each other, of the same contracts.
    beside((draft) => {
      for (const record of RUN) draft.set(record, 'contracturenPW', draft.get(RUN[0] ?? 0, 'contracturenPW'));
      same(draft, RUN);
    }),
    // A full week for seven people, or for eight of whom a contract says so or one has an hour less.
    fullTime(7),
    fullTime(8).map((row) => ({ ...row, contracturenPW: 36 })),
    fullTime(8).map((row, i) => (i === 3 ? { ...row, verloondeUren: 155 } : row)),
    fullTime(8).map((row) => ({ ...row, verloondeUren: 150 })),
    [139, 96, 111, 87, 122].map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null })),
  ],
  bad: [
    beside((draft) => times(draft, RUN, () => 0.5)),
    beside((draft) => times(draft, RUN.slice(1), () => 2)),
    beside((draft) => {
      same(draft, RUN);
    }),
    fullTime(8),
    [14, 16, 12, 11, 18].map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null })),
  ],
  seed: (draft, random) => divide(draft, random.pick([8, 156])),
};
