import { MADE_WITHOUT_TITLE } from '../meting/form/made-without';
import type { CliWords } from '../locales/nl/cli';
import type { ReportWords } from '../locales/nl/report';
import { isNotYetKnown, mostToCome } from '../meting/count/left-out';
import { answerOf, answerText } from './annual-answer';
import { explanationLines } from './cover';
import type { ReportDocument, ReportFile, ReportFinding } from './document';
import { jobsFormat } from './jobs-format';

const WIDTH = 100;
/** More ranges than this make a line unreadable; the line then says how many there are. */
const RANGES_IN_SIGHT = 8;

/** The report as plain text for a terminal. */
export function textReport(document: ReportDocument, words: ReportWords, cli: CliWords): string {
  return document.files.map((file) => fileText(file, words, cli)).join('\n');
}

function fileText(file: ReportFile, words: ReportWords, cli: CliWords): string {
  const { fout, waarschuwing, info } = file.counts;
  const lines = [`${plain(file.file)}: ${words.status[file.status]}`];
  if (file.unreadable) return [...lines, ...wrapped(file.unreadable.message, 2), ''].join('\n');
  lines.push(`  ${cli.totals(fout, waarschuwing, info)}`);
  if (file.result) {
    const inJobs = jobsFormat(words.lang === 'nl' ? 'nl' : 'en');
    const counted = cli.counted(
      inJobs.format(file.result.counted.jobs),
      file.result.counted.persons.toLocaleString(words.locale),
    );
    if (isNotYetKnown(file.result)) lines.push(`  ${words.answer.notYetCounted}`);
    else lines.push(`  ${counted}${file.status === 'fout' ? ` (${cli.provisional})` : ''}`);
    if (file.result.together) lines.push(...wrapped(words.sectorsTogether(file.result.together), 2));
    if (file.result.lastText) lines.push(...wrapped(words.sectorsLastText, 2));
    const { rows, jobs, unknown, twice } = mostToCome(file.result);
    if (rows > 0) lines.push(...wrapped(words.leftOut(rows, inJobs.format(jobs), unknown, twice), 2));
  }
  if (file.madeWithout.length > 0) {
    const said = file.madeWithout.map(({ message, count }) => `${message}: ${String(count)}`).join('; ');
    lines.push(...wrapped(`- ${MADE_WITHOUT_TITLE[words.lang === 'nl' ? 'nl' : 'en']}: ${said}`, 2));
  }
  for (const { sheet, message } of file.questions) lines.push(...wrapped(`? ${sheet}: ${message}`, 2));
  for (const { message } of file.answers) lines.push(...wrapped(`- ${message}`, 2));
  for (const { message, sheet, ranges } of file.notRead) {
    lines.push(
      ...wrapped(
        ranges.length === 0 ? `- ${message}` : `- ${message} (${placesIn(sheet, ranges, words)})`,
        2,
      ),
    );
  }
  for (const finding of file.findings) lines.push('', ...findingLines(finding, words, cli));
  const answer =
    file.result && file.status !== 'fout'
      ? answerOf(file.organisation, file.result.year, file.result, 0)
      : null;
  if (answer !== null) {
    const text = answerText(answer, words.answer, words.lang === 'nl' ? 'nl' : 'en');
    lines.push('', ...[...text.split('\n'), words.answer.wording].flatMap((line) => wrapped(plain(line), 2)));
  }
  const skipped = file.ledger.filter(
    ({ outcome }) => outcome === 'not-applicable' || outcome === 'failed',
  ).length;
  if (skipped > 0) lines.push('', `  ${cli.notCheckedRules(skipped)}`);
  return [...lines, ''].join('\n');
}

function findingLines(finding: ReportFinding, words: ReportWords, cli: CliWords): string[] {
  const { cells, count } = finding;
  const places = placesIn(finding.sheet, cells, words);
  const explained = words.explained(finding.explained, count);
  return [
    `  ${cli.severity[finding.severity]} ${finding.rule} ${plain(finding.title)} (${words.times(count)}${explained && `, ${explained}`})`,
    ...wrapped(places, 4),
    ...explanationLines(finding.explanations, words).flatMap((line) =>
      wrapped(`${words.explanation}: ${line}`, 4),
    ),
    ...wrapped(finding.message, 4),
    ...(finding.action === '' ? [] : wrapped(`${cli.todo}: ${finding.action}`, 4)),
  ];
}

function placesIn(sheet: string, ranges: readonly string[], words: ReportWords): string {
  if (ranges.length === 0) return sheet;
  const more =
    ranges.length > RANGES_IN_SIGHT ? ` (${words.examplesOf(RANGES_IN_SIGHT, ranges.length)})` : '';
  return `${sheet}!${ranges.slice(0, RANGES_IN_SIGHT).join(', ')}${more}`;
}

/** Without control characters: what stands in a file may not steer the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each);
}
