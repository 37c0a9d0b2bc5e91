import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { RangeRef, RangeWrite } from '../../src/host/host';
import { isoOfDay } from '../../src/meting/form/days';
import type { Draft, DraftCell } from '../../src/meting/generate/draft';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { applyFixes, planFixes } from '../../src/taskpane/fixes/plan-fixes';
import { canBeMendedNow } from '../../src/taskpane/fixes/propose-fix';
import { NoHost } from '../../src/taskpane/host/no-host';
import { Book, type Form } from '../mistakes/book';
import { BENIGN } from '../mistakes/benign';
import { HARMFUL, type Mistake } from '../mistakes/harmful';
import { longRun } from '../support/long';

/** Whatever went wrong: what the pane offers to repair never makes it worse. */
const FORMS: readonly Form[] = ['full', 'bare'];
const SEEDS = longRun ? [11, 12, 13] : [11];
/** On a bare sheet much less contradicts a repair, and much less is offered: there every third mistake in `npm test`. */
const isTried = (form: Form, place: number) => longRun || form === 'full' || place % 3 === 0;

/** What is offered to be repaired beside what those lists hold: cells of which only the writing is wrong. */
const SPOILT: readonly Mistake[] = [
  {
    name: 'a BSN as text that lost its zero',
    make: (book) => {
      book.set(book.formal(), 'bsn', '10079191');
    },
  },
  {
    name: 'a sector that is misspelt',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'sector', book.get(record, 'sector') === 'markt' ? 'makrt' : 'overhied');
    },
  },
  {
    name: 'one number as text among dates as text',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', '104,0');
      book.column('datRegistratie', (day) => isoOfDay(Number(day)).split('-').reverse().join('-'));
    },
  },
];

/** A draft as an open workbook, of which cells can be read and written. */
class DraftHost extends NoHost {
  constructor(private readonly draft: Draft) {
    super();
  }

  override readFormulas = (({ sheet, row, column, rows, columns }: RangeRef) =>
    Promise.resolve(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) =>
          shown(this.draft.sheet(sheet).cells[row - 1 + r]?.[column - 1 + c] ?? null),
        ),
      ),
    )) as unknown as NoHost['readFormulas'];

  override writeRanges = ((sheet: string, writes: readonly RangeWrite[]) => {
    for (const { row, column, values, numberFormat = '' } of writes)
      values.forEach((line, r) => {
        line.forEach((value, c) => {
          const isDay = typeof value === 'number' && /[dy]/.test(numberFormat);
          const at = { sheet, row: row + r, column: column + c };
          this.draft.put(at, isDay ? { date: value } : (value as DraftCell));
        });
      });
    return Promise.resolve();
  }) as unknown as NoHost['writeRanges'];
}

/** What a cell of the workbook gives: days, shares and amounts are numbers there. */
function shown(cell: DraftCell): unknown {
  if (cell === null || typeof cell !== 'object' || 'error' in cell) return cell;
  return Object.values(cell)[0];
}

const check = (draft: Draft): Promise<CheckResult> => checkWorkbook(draftSource(draft));
const errorsOf = ({ groups }: CheckResult) =>
  groups.filter(({ severity }) => severity === 'fout').map(({ rule, cause }) => `${rule} ${cause}`);
const jobsOf = ({ result }: CheckResult) => result?.counted.jobs ?? 0;
/** How many cells there is something to say about. */
const told = ({ groups }: CheckResult) => groups.reduce((sum, { count }) => sum + count, 0);

test.each(FORMS.flatMap((form) => SEEDS.map((seed) => [form, seed] as const)))(
  'on a %s sheet, seed %d: no offered repair adds an error, moves the count away, or leaves more to say',
  async (form, seed) => {
    const clean = jobsOf(await check(new Book(form, seed).draft));
    const worse: string[] = [];
    let repaired = 0;
    for (const [place, mistake] of [...SPOILT, ...HARMFUL, ...BENIGN].entries()) {
      if (!isTried(form, place) || (mistake.only ?? form) !== form) continue;
      const make = (): Draft => {
        const book = new Book(form, seed);
        mistake.make(book);
        return book.draft;
      };
      const before = await check(make());
      for (const [i, group] of before.groups.entries()) {
        const seen = before.sheets.find(({ name }) => name === group.sheet);
        if (!seen || !canBeMendedNow(group, before)) continue;
        const draft = make();
        const host = new DraftHost(draft);
        const plan = await planFixes(host, group, seen);
        if (plan.fixes.length === 0) continue;
        repaired += 1;
        await applyFixes(host, plan);
        const after = await check(draft);
        const known = errorsOf(before);
        const added = errorsOf(after).filter((each) => !known.includes(each));
        const moved = Math.abs(jobsOf(after) - clean) > Math.abs(jobsOf(before) - clean) + 0.0001;
        const isLeft = after.groups.some(({ rule, cause, count }) => {
          const same = before.groups[i];
          return rule === same?.rule && cause === same.cause && count > same.count - plan.fixes.length;
        });
        if (added.length > 0 || moved || isLeft || told(after) > told(before))
          worse.push(
            `${mistake.name}: ${group.rule} ${group.cause} => ${added.join(', ')} ${moved ? 'count' : ''} ${isLeft ? 'still said' : ''}`,
          );
      }
    }
    expect(worse).toEqual([]);
    expect(repaired).toBeGreaterThan(5);
  },
);
