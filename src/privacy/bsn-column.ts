import { passesElfproef } from './elfproef';

/** Fewer different values than this can pass the elfproef by chance: two do so once in 121 times. */
const enoughToTell = 2;
/** Fewer values than this do not tell that a column holds something else. */
const enoughToRuleOut = 20;
/** Values remembered, so that one number that stands in many cells counts once. */
const remembered = 5000;

/**
 * What a column as a whole says about its numbers. One in eleven of any nine-digit numbers passes the elfproef by chance,
 * so a column where nearly all pass holds burgerservicenummers, whatever its heading, and a column where few pass holds
 * something else: telephone numbers without their zero, payroll or article numbers. Taken for burgerservicenummers by chance
 * are fewer than one in a hundred columns of other numbers.
 */
export class BsnColumn {
  private candidates = 0;
  private passed = 0;
  private readonly seen = new Set<string>();

  /** Takes one value; only whole numbers of eight or nine digits count, written as text or as number, each once. */
  see(value: string | number): void {
    const digits = typeof value === 'number' ? String(value) : value.trim();
    if (this.seen.size >= remembered || !/^\d{8,9}$/.test(digits) || this.seen.has(digits)) return;
    this.seen.add(digits);
    this.candidates++;
    if (passesElfproef(digits.padStart(9, '0'))) this.passed++;
  }

  /** `bsn`: nearly all pass. `other`: no more pass than chance explains. `unknown`: too few values, or between the two. */
  get verdict(): 'bsn' | 'other' | 'unknown' {
    const share = this.candidates === 0 ? 0 : this.passed / this.candidates;
    if (this.candidates >= enoughToTell && share >= 0.8) return 'bsn';
    return this.candidates >= enoughToRuleOut && share <= 0.3 ? 'other' : 'unknown';
  }
}
