import type { Draft } from '../../generate/draft';
import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';

const lhnr = '123456782L01';
const month: ExampleRow = { lhnr };
const fourWeeks: ExampleRow = {
  lhnr,
  tijdvak: '2024-P13',
  tijdvakType: '4WK',
  datAanvTv: { date: 45_628 },
  datEindTv: { date: 45_657 },
  banen: null,
  divisor: null,
};
const aWeekEarly: ExampleRow = { ...fourWeeks, datAanvTv: { date: 45_621 }, datEindTv: { date: 45_648 } };
const toSunday: ExampleRow = { ...fourWeeks, datEindTv: { date: 45_655 } };

function asFourWeeks(draft: Draft, record: number) {
  draft.set(record, 'tijdvak', '2024-P13');
  draft.set(record, 'tijdvakType', '4WK');
  draft.set(record, 'datAanvTv', draft.dayOf('2024-12-02'));
  draft.set(record, 'datEindTv', draft.dayOf('2024-12-31'));
  for (const id of ['banen', 'divisor'] as const) draft.set(record, id, null);
  draft.recountTabel1();
  return draft.cell(record, 'datAanvTv');
}

/** The record of an employer that is paid by the month in many rows. */
function monthlyRecord(draft: Draft): number {
  const times = new Map<string, number>();
  const all = Array.from({ length: draft.records }, (_, i) => i);
  const key = (i: number) => `${String(draft.get(i, 'lhnr'))} ${String(draft.get(i, 'tijdvakType'))}`;
  for (const i of all) times.set(key(i), (times.get(key(i)) ?? 0) + 1);
  const many = all.filter((i) => draft.get(i, 'tijdvakType') === 'MND' && (times.get(key(i)) ?? 0) > 5);
  return many[0] ?? 0;
}

export const examples: RuleExamples = {
  good: [
    Array.from({ length: 6 }, () => month),
    // As many of each, or of another number of the same employer.
    [...Array.from({ length: 6 }, () => month), ...Array.from({ length: 3 }, () => fourWeeks)],
    [...Array.from({ length: 6 }, () => month), { ...fourWeeks, lhnr: '123456782L02' }],
    // The last days of a year may be in it or not.
    [...Array.from({ length: 6 }, () => fourWeeks), toSunday],
    Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? fourWeeks : aWeekEarly)),
  ],
  bad: [
    [...Array.from({ length: 6 }, () => month), fourWeeks],
    [...Array.from({ length: 6 }, () => fourWeeks), month, month],
    [...Array.from({ length: 6 }, () => fourWeeks), aWeekEarly],
  ],
  seed(draft) {
    return asFourWeeks(draft, monthlyRecord(draft));
  },
};
