import type { CheckResult } from '../../meting/judge/check-result';
import type { Finding, FindingGroup, Severity } from '../../meting/judge/finding';
import type { RuleId } from '../../meting/judge/rule-id';
import type { Figure } from '../../meting/count/result';

const figure = (jobs: number): Figure => ({
  persons: Math.ceil(jobs),
  rows: Math.ceil(jobs),
  hours: jobs * 110.5,
  jobs,
});
const line = (markt: number, overheid: number) => ({
  markt: figure(markt),
  overheid: figure(overheid),
  totaal: figure(markt + overheid),
});

export function sampleGroup(
  rule: RuleId,
  severity: Severity,
  change: Partial<FindingGroup> = {},
): FindingGroup {
  const example: Finding = {
    rule,
    severity,
    cells: [{ sheet: 'Meting', row: 12, column: 14 }],
    facts: { value: -4 },
    key: `${rule}-12`,
  };
  return {
    rule,
    severity,
    sheet: 'Meting',
    cause: 'verloondeUren',
    count: 2,
    ranges: ['N12', 'N19'],
    examples: [example],
    key: `${rule}-group`,
    explained: 0,
    explainedBy: [],
    explanations: [],
    ...change,
  };
}

/** A result as the check of a small school board gives it; made up. */
export function sampleResult(change: Partial<CheckResult> = {}): CheckResult {
  return {
    file: 'Meting 2025.xlsx',
    rules: '1',
    unreadable: null,
    template: { kind: 'schoolbestuur', version: '1', by: 'fingerprint', confidence: 1 },
    organisation: 'Stichting De Linde',
    year: 2025,
    sheets: [
      {
        name: 'Meting',
        visibility: 'visible',
        takenFor: 'meting',
        headerRow: 1,
        records: 40,
        mapped: [
          { index: 6, heading: 'BSN', column: 'bsn', by: 'heading', confidence: 1 },
          { index: 14, heading: 'Verloonde uren', column: 'verloondeUren', by: 'heading', confidence: 1 },
        ],
        ignored: [],
      },
    ],
    notRead: [],
    questions: [],
    groups: [sampleGroup('B05', 'fout'), sampleGroup('B06', 'waarschuwing', { count: 1, ranges: ['N12'] })],
    counts: { fout: 2, waarschuwing: 1, info: 0, explained: 0 },
    ledger: [
      { rule: 'B05', outcome: 'findings', count: 2 },
      { rule: 'B06', outcome: 'findings', count: 1 },
    ],
    result: {
      year: 2025,
      month: 12,
      together: null,
      lastText: false,
      tabel1: { cells: { formeel: line(3.5, 20.25), inleen: line(0, 2), totaal: line(3.5, 22.25) } },
      perOverheidssector: [
        { key: 'po', ...figure(20) },
        { key: 'vo', ...figure(2.25) },
      ],
      perRegio: [],
      perWerkgever: [],
      counted: figure(25.75),
      notCounted: [{ reason: 'beschut-werk', rows: 3, hours: 240 }],
      leftOut: { rows: 0, jobs: 0, unknown: 0 },
      twice: { rows: 0, jobs: 0 },
      withoutBsn: 0,
      previous: { jobs: 22, persons: 30 },
      addends: [
        {
          sheet: 'Meting',
          hoursColumn: 14,
          rows: Uint32Array.of(2, 3, 4),
          bucket: Uint8Array.of(1, 3, 4),
          hours: Float64Array.of(110.5, 80, 60),
          kind: Uint8Array.of(1, 1, 1),
          hoursPerJob: Float64Array.of(Number.NaN, 110.5),
          reason: Uint8Array.of(0, 0, 0),
          lines: {
            perOverheidssector: { keys: ['po', 'vo'], of: Uint32Array.of(0, 0, 1) },
            perRegio: null,
            perWerkgever: null,
          },
        },
      ],
    },
    parameters: [],
    contribution: null,
    answers: [],
    madeWithout: [],
    sheetNames: new Map(),
    ...change,
  };
}
