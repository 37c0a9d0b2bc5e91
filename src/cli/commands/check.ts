import type { Role } from '../../report/document';
import { csvReport } from '../../report/csv';
import { htmlReport } from '../../report/html/report';
import { jsonReport } from '../../report/json';
import { sarifReport } from '../../report/sarif';
import { xlsxReport } from '../../report/xlsx/report';
import { textReport } from '../../report/text';
import type { ReportDocument } from '../../report/document';
import { oneOf, readArguments } from '../arguments';
import { checkFiles, expandFiles } from '../check-files';
import type { Command, ExitCode } from '../command';
import { deliver } from '../output';
import { reportOf } from '../report-of';
import { UsageError } from '../usage-error';
import type { Words } from '../words';

const roles: readonly Role[] = ['bestuur', 'sectorraad'];

type Writer = (document: ReportDocument, words: Words) => string | Promise<Uint8Array>;

const writers = {
  json: (document) => jsonReport(document),
  sarif: (document) => sarifReport(document),
  csv: (document, { report }) => csvReport(document, report),
  html: (document, { report }) => htmlReport(document, report),
  xlsx: (document, { report }) => xlsxReport(document, report),
} as const satisfies Record<string, Writer>;
type Format = keyof typeof writers;
const formats = Object.keys(writers) as Format[];

/** Checks workbooks and reports. */
export const check: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      csv: { type: 'boolean' },
      html: { type: 'boolean' },
      xlsx: { type: 'boolean' },
      out: { type: 'string' },
      role: { type: 'string' },
    },
    words.cli,
  );
  const chosen = formats.filter((format) => values[format] === true);
  if (chosen.length > 1) throw new UsageError(words.cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const role = oneOf('--role', values.role ?? 'bestuur', roles, words.cli);
  const files = await expandFiles(positionals, words, terminal);
  const checked = await checkFiles(files, {}, words, terminal);
  const document = reportOf(checked, role, words);
  const [format] = chosen;
  const written =
    format === undefined
      ? textReport(document, words.report, words.cli)
      : await writers[format](document, words);
  await deliver(written, values.out, surroundings, files);
  return exitCodeOf(document);
};

export function exitCodeOf({ totals }: ReportDocument): ExitCode {
  if (totals.unreadable > 0) return 2;
  return totals.fout > 0 ? 1 : 0;
}
