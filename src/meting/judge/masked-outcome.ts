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
  const sheets = shownNames(sheetsIn(checked), mask);
  const employers = shownNames(employersIn(checked), mask);
  const shown = new Map([...employers, ...sheets]);
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
      ...(employers.size > 0 && { employers: byShown(employers) }),
    },
    sheetNames: byShown(sheets),
  };
}

/** The name that a sheet has in the workbook: that under which the result shows it is no address. */
export function realSheet({ sheetNames }: Pick<CheckResult, 'sheetNames'>, shown: string): string {
  return sheetNames.get(shown) ?? shown;
}

const byShown = (shown: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...shown].map(([real, name]) => [name, real]));

const sheetsIn = ({ sheets, notRead }: Outcome): readonly string[] => [
  ...sheets.map(({ name }) => name),
  ...notRead.map(({ sheet }) => sheet),
];

const employersIn = ({ result, contribution }: Outcome): readonly string[] => [
  ...(result?.perWerkgever ?? []).map(({ key }) => key),
  ...(result?.addends ?? []).flatMap(({ lines }) => lines.perWerkgever?.keys ?? []),
  ...(contribution?.lines.lhnr.names ?? []),
];

/** Names that hold the number of a person, with that under which each is shown: another for each of them. */
export function shownNames(
  given: readonly string[],
  mask: (text: string) => string,
): ReadonlyMap<string, string> {
  const names = [...new Set(given)];
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
