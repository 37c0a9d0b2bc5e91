import { A_DAY } from '../support/a-day';
import { draftSource } from '../../src/check/draft-source';
import { contributing } from '../../src/meting/count/build-contribution';
import { ROW_REASONS } from '../../src/meting/count/count-records';
import { checkMeting } from '../../src/meting/judge/check-meting';
import type { CheckResult } from '../../src/meting/judge/check-result';
import type { Severity } from '../../src/meting/judge/finding';
import type { Rule } from '../../src/meting/judge/rule';
import { readSheet } from '../../src/meting/read/read-sheet';
import { cleanDraft } from '../../src/meting/generate/draft';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';
import { Pseudonymiser } from '../../src/privacy/pseudonym';
import { Book, type Form } from '../mistakes/book';
import { HARMFUL, type Mistake } from '../mistakes/harmful';
import { longRun, often } from '../support/long';

const WEIGHT: Readonly<Record<Severity, number>> = { fout: 2, waarschuwing: 1, info: 0 };
const severityOf = new Map(RULES.map(({ id, severity }) => [id, severity]));

test('no rule is silent after one that weighs less', () => {
  expect(
    RULES.flatMap(({ id, severity, suppressedBy }) =>
      suppressedBy
        .filter((other) => WEIGHT[severityOf.get(other) ?? 'info'] < WEIGHT[severity])
        .map((other) => `${id} (${severity}) after ${other}`),
    ),
  ).toEqual([]);
});

/** Errors on cells that are silent after others. */
const silentOnCells = RULES.filter(
  ({ scope, severity, suppressedBy }) => scope !== 'rows' && severity === 'fout' && suppressedBy.length > 0,
);

test.each(silentOnCells.map((rule) => [rule.id, rule] as const))(
  '%s, which can fall silent, leaves no row out of the count',
  async (id, rule) => {
    for (const example of RULE_EXAMPLES[id].bad) {
      const draft = cleanDraft({ rows: 40, seed: 7 });
      if (typeof example === 'function') example(draft);
      const { result, leftOut } = await check({ draft }, [{ ...rule, suppressedBy: [] }]);
      expect([result.counts.fout > 0, leftOut]).toEqual([true, []]);
    }
  },
);

const contribute = contributing(new Pseudonymiser());
const LOUD: readonly Rule[] = RULES.map((rule) => ({ ...rule, suppressedBy: [] }));

/** Rows in ranges such as `E3:E8`. */
function rowsIn(ranges: readonly string[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap((range) => {
      const [first = 0, last = first] = [...range.matchAll(/\d+/g)].map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
}

interface Outcome {
  readonly result: CheckResult;
  /** Rows that an error keeps out of the count, also where the law would not count them either. */
  readonly leftOut: readonly { readonly sheet: string; readonly row: number }[];
}

async function check({ draft }: Pick<Book, 'draft'>, rules: readonly Rule[]): Promise<Outcome> {
  const { sheets, properties } = draftSource(draft);
  const contents = await Promise.all(sheets.map((sheet) => readSheet(sheet, { answers: new Map() })));
  const leftOut: { readonly sheet: string; readonly row: number }[] = [];
  const notCounted: { readonly sheet: string; readonly row: number }[] = [];
  const result = checkMeting(
    { file: 'meting.xlsx', properties, contents, notRead: [], rules },
    {
      today: A_DAY,
      consolidate: (counted) => {
        for (const { sheet, counting } of counted)
          counting.decision.forEach((reason, record) => {
            const at = { sheet: sheet.sheet, row: sheet.rows[record] as number };
            if (ROW_REASONS[reason] === 'under-error') leftOut.push(at);
            else if (ROW_REASONS[reason] !== 'counts') notCounted.push(at);
          });
        return contribute(counted);
      },
    },
  );
  const inError = (sheet: string) =>
    rowsIn(
      result.groups.flatMap((group) =>
        group.severity === 'fout' && group.sheet === sheet ? group.ranges : [],
      ),
    );
  return { result, leftOut: [...leftOut, ...notCounted.filter(({ sheet, row }) => inError(sheet).has(row))] };
}

/** Each mistake by itself where much contradicts it, and beside another one where little does. */
const MADE: Readonly<Record<Form, readonly (readonly Mistake[])[]>> = {
  full: HARMFUL.filter((_, i) => longRun || i % 5 === 0).map((one) => [one]),
  bare: HARMFUL.map((one, i) => [one, HARMFUL[(i * 7 + 3) % HARMFUL.length] ?? one]),
};

const ENOUGH_TRIED = often(40, 150);
const namesOf = (mistakes: readonly Mistake[]) => mistakes.map(({ name }) => name).join(' and ');

/** `null` where the mistakes cannot be made together. */
function bookWith(mistakes: readonly Mistake[], form: Form): Book | null {
  const book = new Book(form, 11);
  try {
    for (const { make } of mistakes) make(book);
  } catch {
    return null;
  }
  return book;
}

test.each((['full', 'bare'] as const).filter((form) => longRun || form === 'full'))(
  'on a %s sheet the rows that are not left out count as they do by themselves, with no rule silent',
  async (form) => {
    const changed: string[] = [];
    let tried = 0;
    const made = MADE[form].filter((mistakes) =>
      mistakes.every(({ only }) => only === undefined || only === form),
    );
    for (const mistakes of made) {
      const book = bookWith(mistakes, form);
      // What cannot be made together proves nothing.
      if (!book) continue;
      tried += 1;
      const { result, leftOut } = await check(book, RULES);
      for (const { sheet, row } of [...leftOut].sort((a, b) => b.row - a.row))
        book.draft.sheet(sheet).cells.splice(row - 1, 1);
      const { result: rest } = await check(book, LOUD);
      const [jobs, alone] = [result, rest].map((each) => each.result?.counted.jobs ?? 0);
      if (jobs !== alone)
        changed.push(
          `${namesOf(mistakes)}: ${jobs} becomes ${alone} by ${rest.groups.map(({ rule }) => rule).join(', ')}`,
        );
    }
    expect(changed).toEqual([]);
    expect(tried).toBeGreaterThan(ENOUGH_TRIED);
  },
);

/** Another row of the same relation, over other days of the month of the count. */
function inPeriod(book: Book, of: number, type: string, label: string, first: string, last: string): number {
  const record = book.draft.copyRecord(of);
  book.set(record, 'tijdvakType', type);
  book.set(record, 'tijdvak', label);
  book.set(record, 'datAanvTv', { date: book.draft.dayOf(first) });
  book.set(record, 'datEindTv', { date: book.draft.dayOf(last) });
  return record;
}

test.each([
  [
    'one that stands there twice',
    (book: Book, month: number) =>
      book.draft.copyRecord(inPeriod(book, month, '4WK', '2024-P13', '2024-12-02', '2024-12-29')),
  ],
  [
    'another one, where the first stands there with other hours too',
    (book: Book, month: number) => {
      book.set(book.draft.copyRecord(month), 'verloondeUren', 1);
      inPeriod(book, month, '4WK', '2024-P13', '2024-12-02', '2024-12-29');
      const half = inPeriod(book, month, 'HJR', '2024-H2', '2024-07-01', '2024-12-31');
      book.set(half, 'verloondeUren', 600);
    },
  ],
])('a row that overlaps %s does not count beside it', async (_, make) => {
  const book = new Book('bare', 11);
  const month = book.monthly();
  const before = (await check(book, RULES)).result.result?.counted.jobs ?? 0;
  const hours = book.number(month, 'verloondeUren');
  make(book, month);
  const { result } = await check(book, RULES);
  expect(result.groups.map(({ rule }) => rule)).toEqual(['B04', 'S17']);
  expect(result.result?.counted.jobs).toBeCloseTo(before - hours / (1331 / 12), 3);
});
