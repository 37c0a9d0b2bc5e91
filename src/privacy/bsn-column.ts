import { passesElfproef } from './elfproef';

/** Fewer values than this say nothing about a column as a whole. */
const enoughToJudge = 20;

/**
 * What a column as a whole says about its numbers. One in eleven of any nine-digit numbers passes the elfproef by chance,
 * so a column where nearly all pass holds burgerservicenummers, whatever its heading, and a column where few pass holds
 * something else: telephone numbers without their zero, payroll or article numbers.
 */
export class BsnColumn {
  private candidates = 0;
  private passed = 0;

  /** Takes one value; only whole numbers of eight or nine digits count, written as text or as number. */
  see(value: string | number): void {
    const digits = typeof value === 'number' ? String(value) : value.trim();
    if (!/^\d{8,9}$/.test(digits)) return;
    this.candidates++;
    if (passesElfproef(digits.padStart(9, '0'))) this.passed++;
  }

  /** `bsn`: nearly all pass. `other`: no more pass than chance explains. `unknown`: too few values, or between the two. */
  get verdict(): 'bsn' | 'other' | 'unknown' {
    if (this.candidates < enoughToJudge) return 'unknown';
    const share = this.passed / this.candidates;
    return share >= 0.8 ? 'bsn' : share <= 0.3 ? 'other' : 'unknown';
  }
}
