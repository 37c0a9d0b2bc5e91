import path from 'node:path';
import { canAnnotate } from '../../workbook/file-kinds';
import { maskFileName } from '../../privacy/bsn';
import { annotateWorkbook } from '../../workbook';
import { annotations } from '../../report/annotations';
import type { Role } from '../../report/document';
import { csvReport } from '../../report/csv';
import { htmlReport } from '../../report/html/report';
import { jsonReport } from '../../report/json';
import { sarifReport } from '../../report/sarif';
import { xlsxReport } from '../../report/xlsx/report';
import { textReport } from '../../report/text';
import type { ReportDocument } from '../../report/document';
import { oneOf, readArguments } from '../arguments';
import { checkFiles, expandFiles, type CheckedFile } from '../check-files';
import type { Command, ExitCode, Surroundings } from '../command';
import { deliver, formatOfName, refuseOutput, TEXT } from '../output';
import { catalogueIn, reportOf } from '../report-of';
import { today } from '../today';
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
      annotate: { type: 'boolean' },
      out: { type: 'string' },
      role: { type: 'string' },
    },
    words.cli,
  );
  const chosen = formats.filter((format) => values[format] === true);
  if (chosen.length > 1) throw new UsageError(words.cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const role = oneOf('--role', values.role ?? 'bestuur', roles, words.cli);
  const files = await expandFiles(positionals, words, terminal);
  const format = chosen[0] ?? formatOfName(values.out, formats, surroundings);
  if (format === 'xlsx' && values.out === undefined)
    throw new UsageError(words.cli.outNeeded('rapport.xlsx'));
  const form = format === null ? TEXT : `.${format}`;
  await refuseOutput(values.out, surroundings, { inputs: files, form });
  const checkedOn = today();
  const checked = await checkFiles(files, { today: checkedOn }, words, terminal);
  const dated = checked.map((each) => ({ ...each, checkedOn }));
  const document = reportOf(dated, role, words);
  const written =
    format === null ? textReport(document, words.report, words.cli) : await writers[format](document, words);
  await deliver(written, values.out, surroundings, files, form);
  if (values.annotate === true) {
    const copies = copyNames(checked, words);
    for (const [i, each] of checked.entries())
      await annotate(each, copies[i] ?? each.path, role, surroundings, files);
  }
  return exitCodeOf(document);
};

/** `NAME-bevindingen.xlsx` beside each workbook, without numbers of people: names that differ in nothing else are numbered. */
function copyNames(checked: readonly CheckedFile[], { report }: Words): readonly string[] {
  const taken = new Set<string>();
  return checked.map(({ path: file, result }) => {
    const { dir, ext } = path.parse(file);
    const { name } = path.parse(result.file);
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` (${String(number)})`;
      const copy = path.join(dir, `${maskFileName(name)}-${report.findings.toLowerCase()}${end}${ext}`);
      if (taken.has(path.resolve(copy))) continue;
      taken.add(path.resolve(copy));
      return copy;
    }
  });
}

/** Writes a copy of a workbook with its findings. */
async function annotate(
  { result, blob, path: file }: CheckedFile,
  out: string,
  role: Role,
  surroundings: Surroundings,
  inputs: readonly string[],
): Promise<void> {
  const { words, terminal } = surroundings;
  const notes = annotations(result, catalogueIn(words), role, words.report);
  if (notes.length === 0) return;
  if (!canAnnotate(file)) {
    terminal.error(`${words.cli.annotateOnlyXlsx(result.file)}\n`);
    return;
  }
  const copy = await annotateWorkbook(blob, notes);
  await deliver(new Uint8Array(await copy.file.arrayBuffer()), out, surroundings, inputs, '.xlsx');
}

export function exitCodeOf({ totals }: ReportDocument): ExitCode {
  if (totals.unreadable > 0) return 2;
  return totals.fout > 0 ? 1 : 0;
}
