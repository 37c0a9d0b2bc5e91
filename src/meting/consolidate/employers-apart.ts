import { compareText } from '../form/compare-text';
import { maskBsns } from '../../privacy/bsn';
import type { Contribution } from '../count/contribution';
import { shownNames } from '../judge/masked-outcome';

/**
 * The same with each employer by the same name in every workbook, and by another than the others: one whose number is that of someone
 * in a meting is called by no number, in no workbook. The same workbooks give the same names, in any order.
 */
export function employersApart(contributions: readonly Contribution[]): readonly Contribution[] {
  const people = new Set(contributions.flatMap(({ employers }) => [...(employers?.values() ?? [])]));
  if (people.size === 0) return contributions;
  const shown = shownNames([...people].sort(compareText), (text) =>
    maskBsns(text, { known: { has: () => true } }),
  );
  return contributions.map((contribution) => {
    const { employers, lines } = contribution;
    const names = lines.lhnr.names.map((name) => {
      const real = employers?.get(name) ?? name;
      return shown.get(real) ?? real;
    });
    return { ...contribution, lines: { ...lines, lhnr: { ...lines.lhnr, names } } };
  });
}
