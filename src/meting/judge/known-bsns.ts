import { maskBsns, type KnownBsns } from '../../privacy/bsn';
import type { MetingSheet } from '../form/records';
import type { SheetSeen } from '../read/seen';
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

/** Sheets that nothing was read from: nobody goes to a cell of theirs by the name that stands here. */
const UNREAD: readonly SheetSeen['takenFor'][] = ['unknown', 'empty'];

/**
 * The result with the free text that it shows, without numbers of people in this meting: the name of the file, headings, sheets that
 * were not read, regions and the organisation. The name of a sheet that was read is the address of its cells and stays as it is.
 */
export function withoutKnownInText(checked: CheckResult, known: KnownBsns): CheckResult {
  const { file, sheets, notRead, questions, organisation, result, contribution } = checked;
  const mask = (text: string) => maskBsns(text, { known });
  const withHeading = <T extends { readonly heading: string }>(each: T): T => ({
    ...each,
    heading: mask(each.heading),
  });
  return {
    ...checked,
    file: mask(file),
    sheets: sheets.map((seen) => ({
      ...seen,
      name: UNREAD.includes(seen.takenFor) ? mask(seen.name) : seen.name,
      mapped: seen.mapped.map(withHeading),
      ignored: seen.ignored.map(withHeading),
    })),
    notRead: notRead.map((each) => ({
      ...each,
      sheet: mask(each.sheet),
      facts: Object.fromEntries(
        Object.entries(each.facts).map(([name, fact]) => [
          name,
          typeof fact === 'string' ? mask(fact) : fact,
        ]),
      ),
    })),
    questions: questions.map(withHeading),
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
