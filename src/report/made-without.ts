import type { Composition } from '../compose/compose';
import type { Payroll, PayrollNote } from '../compose/read-payroll';
import type { RegisterList } from '../compose/register/read-register';
import type { LeftLines } from '../compose/export/export-reading';
import { numberPassesElfproef } from '../privacy/elfproef';
import { MADE_WITHOUT, type MadeWithout, type MadeWithoutId } from '../meting/form/made-without';

/** Lines that did not come in and may be about somebody who is in the register. */
export function leftOfRegistered(
  payroll: Pick<Payroll, 'leftLines'>,
  register: Pick<RegisterList, 'people'>,
): readonly LeftLines[] {
  const registered = new Set(register.people.map(({ bsn }) => bsn));
  // The meting is about nobody else; of lines without a BSN, or with one that cannot be, nobody knows whose they are.
  return payroll.leftLines.filter(
    ({ bsn }) => registered.has(bsn) || bsn === 0 || !numberPassesElfproef(bsn),
  );
}

/** What does not come into a meting, so that its workbook can tell it later. */
export function madeWithout(
  composition: Pick<Composition, 'leftOut' | 'notOnPayroll' | 'payrollElfproefLeft' | 'counts'>,
  payroll: Pick<Payroll, 'notes' | 'leftLines'>,
  register: Pick<RegisterList, 'notes' | 'people'>,
): readonly Omit<MadeWithout, 'where'>[] {
  const left = (...reasons: readonly string[]) =>
    composition.leftOut
      .filter(({ reason }) => reasons.includes(reason))
      .reduce((sum, { relations }) => sum + relations, 0);
  const noted = (...codes: readonly PayrollNote['code'][]) =>
    payroll.notes
      .filter(({ code }) => codes.includes(code))
      .reduce(
        (sum, note) => sum + ('lines' in note ? note.lines : 'relations' in note ? note.relations : 0),
        0,
      );
  const listed = (...codes: readonly string[]) =>
    register.notes
      .filter(({ code }) => codes.includes(code))
      .reduce((sum, note) => sum + ('count' in note ? note.count : 0), 0);
  const linesLeft = (kind: LeftLines['kind']) =>
    leftOfRegistered(payroll, register)
      .filter((each) => each.kind === kind)
      .reduce((sum, { lines }) => sum + lines, 0);
  const counts: Readonly<Record<MadeWithoutId, number>> = {
    'list-not-on-payroll': composition.notOnPayroll.length,
    'registration-outside': left('registered-later', 'registration-ended'),
    'payroll-elfproef': composition.payrollElfproefLeft,
    'without-bsn': noted('lines-without-bsn', 'bsn-cut') + composition.counts.anonymous,
    // Where no other line has hours, the row in the sheet has none either, and the check asks for them.
    'lines-unreadable': linesLeft('unreadable'),
    'lines-without-hours': linesLeft('empty'),
    'list-unreadable': listed('list-unreadable', 'list-flag-unclear'),
    'list-not-registered': listed('list-not-registered'),
    'no-work': left('no-work'),
    'components-left': linesLeft('component'),
    'total-lines': noted('total-lines'),
  };
  return MADE_WITHOUT.map(({ id }) => ({ id, count: counts[id] })).filter(({ count }) => count > 0);
}
