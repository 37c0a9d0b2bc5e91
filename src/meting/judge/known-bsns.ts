import { maskBsns, type KnownBsns } from '../../privacy/bsn';
import type { MetingSheet } from '../form/records';
import type { Toelichting } from '../form/toelichting';
import type { CheckResult } from './check-result';

/** The numbers in the columns of the BSN; gathered when first asked for, since few workbooks hold any elsewhere. */
export function knownBsns(metingen: readonly MetingSheet[]): KnownBsns {
  let known: Set<number> | undefined;
  const gather = () => {
    const numbers = new Set<number>();
    for (const { columns } of metingen)
      for (const value of columns.get('bsn')?.values ?? []) numbers.add(value);
    return numbers;
  };
  return { has: (number) => (known ??= gather()).has(number) };
}

/** What was written to explain findings, without numbers of people in this meting. */
export const withoutKnown = (
  toelichtingen: readonly Toelichting[],
  known: KnownBsns,
): readonly Toelichting[] =>
  toelichtingen.map((each) => ({
    ...each,
    text: maskBsns(each.text, { known }),
    role: maskBsns(each.role, { known }),
  }));

/** The result with the free text that it shows, that of regions and the organisation, without numbers of people in this meting. */
export function withoutKnownInText(checked: CheckResult, known: KnownBsns): CheckResult {
  const { organisation, result, contribution } = checked;
  const mask = (text: string) => maskBsns(text, { known });
  return {
    ...checked,
    organisation: organisation && mask(organisation),
    result: result && {
      ...result,
      perRegio: result.perRegio.map((line) => ({ ...line, key: mask(line.key) })),
      addends: result.addends.map((addends) => {
        const { perRegio } = addends.lines;
        return {
          ...addends,
          lines: { ...addends.lines, perRegio: perRegio && { ...perRegio, keys: perRegio.keys.map(mask) } },
        };
      }),
    },
    contribution: contribution && {
      ...contribution,
      lines: {
        ...contribution.lines,
        regio: { ...contribution.lines.regio, names: contribution.lines.regio.names.map(mask) },
      },
    },
  };
}
