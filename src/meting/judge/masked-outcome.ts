import { maskBsns, type KnownBsns } from '../../privacy/bsn';
import type { CheckResult } from './check-result';

/** What is made of a workbook before its texts are masked. */
export type Outcome = Omit<CheckResult, 'sheetNames'>;

/** Fields that no text of a file gets into: addresses, and what ties an explanation to a finding. */
const ADDRESSES: ReadonlySet<string> = new Set(['ranges']);
const OF_FINDINGS: ReadonlySet<string> = new Set([...ADDRESSES, 'key', 'explainedBy']);

/**
 * The outcome of a check as it leaves the engine: every text in it, whatever it is and wherever it stands, without numbers of
 * people. A field that is added later is masked as well. Sheets are called by a name that no other sheet has; the real one,
 * where that differs, is in `sheetNames` and nowhere else.
 */
export function maskedOutcome(checked: Outcome, known: KnownBsns): CheckResult {
  const mask = (text: string) => maskBsns(text, { known });
  const shown = shownNames(checked, mask);
  const masked = <T>(value: T, kept: ReadonlySet<string>): T => walk(value, kept) as T;
  const walk = (value: unknown, kept: ReadonlySet<string>): unknown => {
    if (typeof value === 'string') return shown.get(value) ?? mask(value);
    if (Array.isArray(value)) return value.map((each) => walk(each, kept));
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, kept.has(name) ? each : walk(each, kept)]),
    );
  };
  const { groups, contribution, ...rest } = checked;
  return {
    ...masked(rest, ADDRESSES),
    groups: masked(groups, OF_FINDINGS),
    contribution: contribution && {
      ...masked(contribution, ADDRESSES),
      lines: { ...masked(contribution.lines, ADDRESSES), lhnr: withoutPeople(contribution.lines.lhnr, mask) },
    },
    sheetNames: new Map([...shown].map(([real, name]) => [name, real])),
  };
}

/** The name that a sheet has in the workbook: that under which the result shows it is no address. */
export function realSheet({ sheetNames }: Pick<CheckResult, 'sheetNames'>, shown: string): string {
  return sheetNames.get(shown) ?? shown;
}

/** By which name a result shows a sheet of the workbook. */
export function shownSheet({ sheetNames }: Pick<CheckResult, 'sheetNames'>, real: string): string {
  for (const [shown, each] of sheetNames) if (each === real) return shown;
  return real;
}

/** Sheets whose name holds the number of a person, with the name that is shown: each another one. */
function shownNames(
  { sheets, notRead }: Pick<Outcome, 'sheets' | 'notRead'>,
  mask: (text: string) => string,
): ReadonlyMap<string, string> {
  const names = [...new Set([...sheets.map(({ name }) => name), ...notRead.map(({ sheet }) => sheet)])];
  const taken = new Set(names);
  const shown = new Map<string, string>();
  for (const name of names) {
    const masked = mask(name);
    if (masked === name) continue;
    let own = masked;
    for (let number = 2; taken.has(own); number++) own = `${masked} (${String(number)})`;
    taken.add(own);
    shown.set(name, own);
  }
  return shown;
}

/**
 * Employers are told apart by their number, and two masked ones can be alike: whose number is that of someone in the meting has none.
 */
function withoutPeople<T extends { readonly names: readonly string[] }>(
  lhnr: T,
  mask: (text: string) => string,
): T {
  return { ...lhnr, names: lhnr.names.map((name) => (mask(name) === name ? name : '')) };
}
