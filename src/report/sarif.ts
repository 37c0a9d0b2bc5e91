import { canonicalJson } from './canonical-json';
import type { ReportDocument, ReportFile, ReportFinding } from './document';
import type { GivenExplanation, Severity } from '../meting/judge/finding';

/**
 * The findings as SARIF 2.1.0 (OASIS), for tools that show the results of checks: one result for each cause, with its
 * exact count (`occurrenceCount`). A cell has no line; its address stands as a logical location of the file.
 */
export function sarifReport(document: ReportDocument): string {
  const findings = document.files.flatMap(({ findings: each }) => each);
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()].sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
  const ruleIndex = new Map(rules.map(({ rule }, i) => [rule, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: document.receipt.product.name,
            version: document.receipt.product.version,
            semanticVersion: document.receipt.product.version,
            language: document.language,
            rules: rules.map(sarifRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: document.files.map(sarifArtifact),
        invocations: [
          {
            executionSuccessful: document.totals.unreadable === 0,
            toolExecutionNotifications: document.files.flatMap((file, i) =>
              file.unreadable
                ? [
                    {
                      level: 'error',
                      message: { text: file.unreadable.message },
                      descriptor: { id: file.unreadable.code },
                      locations: [{ physicalLocation: physical(file, i) }],
                    },
                  ]
                : [],
            ),
          },
        ],
        results: document.files.flatMap((file, i) =>
          file.findings.map((finding) => sarifResult(file, i, finding, ruleIndex.get(finding.rule) ?? -1)),
        ),
        properties: { receipt: document.receipt },
      },
    ],
  };
  return canonicalJson(log, 2) + '\n';
}

const levels: Readonly<Record<Severity, string>> = { fout: 'error', waarschuwing: 'warning', info: 'note' };

function sarifRule(finding: ReportFinding) {
  return {
    id: finding.rule,
    shortDescription: { text: finding.title },
    fullDescription: { text: finding.why || finding.title },
    help: { text: finding.action || finding.title },
    helpUri: finding.source?.url ?? undefined,
    defaultConfiguration: { level: levels[finding.severity] },
    properties: { certainty: finding.certainty, source: finding.source?.text },
  };
}

function sarifArtifact(file: ReportFile) {
  return {
    location: { uri: uri(file.file) },
    hashes: file.sha256 === null ? undefined : { 'sha-256': file.sha256 },
  };
}

function sarifResult(file: ReportFile, index: number, finding: ReportFinding, ruleIndex: number) {
  const open = finding.count - finding.explained;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: [finding.message, finding.action].filter(Boolean).join(' ') },
    occurrenceCount: finding.count,
    partialFingerprints: {
      'banenafspraak/v1': finding.key || `${finding.rule}:${finding.sheet}:${finding.cause}`,
    },
    locations: [
      {
        physicalLocation: physical(file, index),
        logicalLocations: (finding.cells.length > 0 ? finding.cells : ['']).map((cells) => ({
          name: cells || finding.sheet,
          fullyQualifiedName: cells ? `${finding.sheet}!${cells}` : finding.sheet,
          kind: 'element',
        })),
      },
    ],
    suppressions: finding.explained > 0 && open === 0 ? suppressions(finding.explanations) : undefined,
    properties: {
      facts: finding.facts,
      explained: finding.explained,
      explanations: finding.explanations.length > 0 ? finding.explanations : undefined,
      cause: finding.cause,
    },
  };
}

/** One for each explanation, with what was written, by whom and when. */
function suppressions(explanations: readonly GivenExplanation[]) {
  const accepted = { kind: 'inSource', status: 'accepted' };
  if (explanations.length === 0) return [accepted];
  return explanations.map(({ text, role, date }) => {
    const by = [role, date].filter((each) => each !== '').join(', ');
    return { ...accepted, justification: by === '' ? text : `${text} (${by})` };
  });
}

function physical(file: ReportFile, index: number) {
  return { artifactLocation: { uri: uri(file.file), index } };
}

/** A file name as a relative address. */
function uri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
