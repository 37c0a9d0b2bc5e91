import type { CheckResult } from '../../src/meting/judge/check-result';
import type { Finding, FindingGroup } from '../../src/meting/judge/finding';
import type { Figure, MetingResult } from '../../src/meting/count/result';
import type { CheckedInput } from '../../src/report/receipt';

/** A check result with everything in it that a report can show, for the tests of the writers. */
export function sampleInput(name = 'meting 2025.xlsx', change: Partial<CheckResult> = {}): CheckedInput {
  return { result: { ...sampleResult(name), ...change }, sha256: hashOf(name), bytes: 12_345 };
}

export function unreadableInput(name = 'kapot.xlsx'): CheckedInput {
  return {
    ...sampleInput(name, {
      unreadable: { code: 'truncated', facts: {} },
      groups: [],
      counts: { fout: 0, waarschuwing: 0, info: 0, explained: 0 },
      ledger: [],
      result: null,
      sheets: [],
      notRead: [],
      questions: [],
      parameters: [],
    }),
  };
}

function hashOf(name: string): string {
  return [...name]
    .reduce((sum, sign) => (sum * 31n + BigInt(sign.charCodeAt(0))) & ((1n << 256n) - 1n), 7n)
    .toString(16)
    .padStart(64, 'a');
}

export function sampleGroup(change: Partial<FindingGroup> = {}): FindingGroup {
  const example = (row: number): Finding => ({
    rule: 'B01',
    severity: 'fout',
    cells: [{ sheet: 'Meting', row, column: 6 }],
    facts: { value: '******789', row },
    key: `k${String(row)}`,
  });
  return {
    rule: 'B01',
    severity: 'fout',
    sheet: 'Meting',
    cause: 'bsn',
    count: 10_000,
    ranges: ['F12:F10010', 'F10012'],
    examples: [example(12), example(13), example(14)],
    key: 'abc123',
    explained: 0,
    explainedBy: [],
    explanations: [],
    ...change,
  };
}

function sampleResult(file: string): CheckResult {
  return {
    file,
    rules: '1',
    unreadable: null,
    template: { kind: 'schoolbestuur', version: '1', by: 'fingerprint', confidence: 1 },
    organisation: 'Stichting Voorbeeld',
    year: 2025,
    sheets: [
      {
        name: 'Meting',
        visibility: 'visible',
        takenFor: 'meting',
        headerRow: 1,
        records: 10_011,
        mapped: [{ index: 6, heading: 'BSN', column: 'bsn', by: 'heading', confidence: 1 }],
        ignored: [{ index: 21, heading: 'Opmerking' }],
      },
    ],
    notRead: [
      { code: 'column-ignored', sheet: 'Meting', ranges: ['U1:U10012'], facts: { kop: 'Opmerking' } },
    ],
    questions: [
      { sheet: 'Meting', index: 22, heading: 'Nummer', candidates: [{ column: 'numIv', confidence: 0.6 }] },
    ],
    groups: [
      sampleGroup(),
      sampleGroup({
        rule: 'B24',
        severity: 'waarschuwing',
        cause: 'geboortedatum',
        count: 2,
        explained: 2,
        ranges: ['M4', 'M9'],
        examples: [],
        key: 'def456',
      }),
      sampleGroup({ rule: 'B36', severity: 'info', cause: '', count: 1, ranges: [], examples: [], key: '' }),
    ],
    counts: { fout: 10_000, waarschuwing: 2, info: 1, explained: 2 },
    ledger: [
      { rule: 'B01', outcome: 'findings', count: 10_000 },
      { rule: 'B02', outcome: 'passed' },
      { rule: 'B03', outcome: 'not-applicable', why: 'column-absent' },
      { rule: 'B04', outcome: 'failed', why: 'threw' },
    ],
    result: sampleMeting(),
    parameters: [
      { name: 'uren.baan.jaar', value: '1331', status: 'published', supplied: false },
      { name: 'grens.jaarmutatie', value: '0.25', status: 'setting', supplied: true },
    ],
    contribution: null,
    answers: [],
    madeWithout: [],
    sheetNames: new Map(),
  };
}

function figure(jobs: number): Figure {
  return {
    persons: Math.ceil(jobs),
    rows: Math.ceil(jobs),
    hours: Math.round(jobs * 1109167) / 10_000,
    jobs,
  };
}

function sampleMeting(): MetingResult {
  const row = (markt: number, overheid: number) => ({
    markt: figure(markt),
    overheid: figure(overheid),
    totaal: figure(markt + overheid),
  });
  return {
    year: 2025,
    month: 12,
    together: null,
    lastText: false,
    tabel1: { cells: { formeel: row(0, 12.5), inleen: row(1.25, 3), totaal: row(1.25, 15.5) } },
    perOverheidssector: [
      { key: 'po', ...figure(10.5) },
      { key: 'vo', ...figure(5) },
    ],
    perRegio: [{ key: '', ...figure(16.75) }],
    perWerkgever: [{ key: '111222333L01', ...figure(16.75) }],
    counted: figure(16.75),
    notCounted: [{ reason: 'sheltered', rows: 3, hours: 120.5 }],
    leftOut: { rows: 0, jobs: 0, unknown: 0 },
    twice: { rows: 0, jobs: 0 },
    withoutBsn: 0,
    previous: { jobs: 15, persons: 18 },
    addends: [
      {
        sheet: 'Meting',
        hoursColumn: 14,
        rows: Uint32Array.from([2, 3, 4, 7]),
        bucket: Uint8Array.from([3, 3, 0, 4]),
        hours: Float64Array.from([100, 90.5, 80, 20]),
        kind: Uint8Array.from([1, 1, 1, 1]),
        hoursPerJob: Float64Array.from([Number.NaN, 110.5]),
        reason: Uint8Array.from([0, 0, 4, 0]),
        lines: { perOverheidssector: null, perRegio: null, perWerkgever: null },
      },
    ],
  };
}
