import { isoOfDay } from '../meting/form/days';
import { middleOf, type Tijdvak } from '../meting/form/tijdvak';
import { openWorkbook, type Inflate } from '../workbook';
import { ComposeError } from './compose-error';
import { knownOf } from './export/known-answers';
import { readExport, type ReadExport } from './export/read-export';
import { inFile } from './in-file';
import type { ExportNote, FileSaid, LeftLines, ReadExportQuestion } from './export/export-reading';
import type { HoursUnit } from './export/hours-unit';
import type { ExportAnswers, MatchedColumn } from './export/match-columns';
import { isDefinitionKnown, KINDS_OF_WORK } from './loonaangifte/elements';
import { looksLikeXml, readReturn } from './loonaangifte/read-return';
import {
  settleReturns,
  type ReturnNote,
  type SettledReturns,
  type SettledTijdvak,
} from './loonaangifte/settle-returns';
import type { Message } from './loonaangifte/statement';
import type { PayrollRelation } from './payroll-relation';
import { eachFile, type FileError } from './unusable-files';

/** A file that the user gives, by the name under which the user knows it. */
export interface GivenFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface ReadPayrollOptions {
  readonly year: number;
  readonly month: number;
  /** What is known of the columns of exports, the newest first: of each export the one holds that names most of its headings. */
  readonly known?: readonly ExportAnswers[] | undefined;
  /** That was said of other files, in a time before: where the hours look like something else, it is asked anew. */
  readonly areRemembered?: boolean | undefined;
  /** What the user said of the columns of one export, by its name. */
  readonly answers?: Readonly<Record<string, ExportAnswers>> | undefined;
  readonly fourWeeks?: Tijdvak | undefined;
  /** What the user said of each export, by its name. */
  readonly said?: Readonly<Record<string, FileSaid>> | undefined;
  readonly inflate?: Inflate | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then: bytes of a loonaangifte, or lines of an export, of the file at hand. */
  readonly onProgress?: ((file: string, done: number, unit: 'bytes' | 'lines') => void) | undefined;
}

/** What nobody can tell from an export itself, and was answered or passed on with it. */
export interface SaidOfExport {
  /** What the hours are counted in; `null` where nobody said it. */
  readonly unit: HoursUnit | null;
  readonly components: NonNullable<ExportAnswers['components']> | null;
  readonly decimal: NonNullable<FileSaid['decimal']> | null;
  readonly lines: readonly ('once' | 'add')[];
}

/** Something about the payroll files that the user has to know. */
export type PayrollNote =
  | (ReturnNote & { readonly about: 'return' })
  | (ExportNote & { readonly about: 'export'; readonly file: string })
  /** Relations of a return whose hours are missing or no number. */
  | { readonly about: 'return'; readonly code: 'hours-missing'; readonly relations: number }
  /** Relations of a return with hours below nothing or beyond what a month holds. */
  | { readonly about: 'return'; readonly code: 'return-hours-impossible'; readonly relations: number };

export interface Payroll {
  /** Which of the files were read, and how many relations each names. */
  readonly read: readonly { readonly file: string; readonly relations: number }[];
  /** Why others could not be. Nothing can be composed while there is one: the user mends it, or leaves it out. */
  readonly unusable: readonly FileError[];
  readonly relations: readonly PayrollRelation[];
  readonly tijdvakken: readonly SettledTijdvak[];
  readonly notes: readonly PayrollNote[];
  /** Lines of exports that did not come in, with whose they are. */
  readonly leftLines: readonly LeftLines[];
  /** Nothing can be composed while one is open. */
  readonly questions: readonly { readonly file: string; readonly question: ReadExportQuestion }[];
  /** What the columns of an export were taken for. */
  readonly columns: readonly {
    readonly file: string;
    readonly columns: readonly MatchedColumn[];
    readonly ignored: readonly string[];
    /** What was known of it when it was read. */
    readonly answers: ExportAnswers;
    /** What the user said of it, without which its hours would be others. */
    readonly said: SaidOfExport;
  }[];
}

/**
 * Reads the payroll files of a month: loonaangiften (XML), exports (.xlsx, .ods, .csv), or both of different employers.
 *
 * Where some of them can be used, the others are in `unusable`.
 *
 * @throws {ComposeError} with the file in its facts; {WorkbookError} too, for a workbook that cannot be read
 * @throws {UnusableFiles} where none of several files can be used
 */
export async function readPayroll(
  files: readonly GivenFile[],
  options: ReadPayrollOptions,
): Promise<Payroll> {
  const messages: Message[] = [];
  const exports: AnsweredExport[] = [];
  const { done: read, errors } = await eachFile(files, (file) =>
    inFile(file.name, async () => {
      if (await looksLikeXml(file.blob)) {
        const message = await readMessage(file, options);
        messages.push(message);
        return { file: file.name, relations: message.statements.reduce((sum, { count }) => sum + count, 0) };
      }
      const workbook = await readWorkbook(file, options);
      exports.push(workbook);
      return { file: file.name, relations: workbook.relations.length };
    }),
  );
  const middle = middleOf(options.year, options.month);
  const settled = settleReturns(messages, middle, isDefinitionKnown);
  if (messages.length > 0 && settled.tijdvakken.length === 0 && exports.length === 0)
    throw new ComposeError('return-other-month', { periods: periodsOf(settled), file: files[0]?.name ?? '' });
  const returned = settled.relations.map(fromReturn);
  refuseOverlaps(returned, exports);
  const unreadable = returned.filter(({ work, hours }) => work && Number.isNaN(hours)).length;
  const impossible = returned.filter(
    ({ hours, first, last }) => hours < 0 || hours > (last - first + 1) * HOURS_OF_A_DAY,
  ).length;
  return {
    read,
    unusable: errors,
    relations: [...returned, ...exports.flatMap(({ relations }) => relations)],
    tijdvakken: settled.tijdvakken,
    notes: [
      ...settled.notes.map((note) => ({ about: 'return' as const, ...note })),
      ...(unreadable > 0
        ? [{ about: 'return' as const, code: 'hours-missing' as const, relations: unreadable }]
        : []),
      ...(impossible > 0
        ? [{ about: 'return' as const, code: 'return-hours-impossible' as const, relations: impossible }]
        : []),
      ...exports.flatMap(({ file, notes }) =>
        notes.map((note) => ({ about: 'export' as const, file, ...note })),
      ),
    ],
    leftLines: exports.flatMap(({ leftLines }) => leftLines),
    questions: exports.flatMap(({ file, questions }) => questions.map((question) => ({ file, question }))),
    columns: exports.map(({ file, match, answers, said }) => ({
      ...{ file, answers, said },
      columns: match.matched,
      ignored: match.ignored,
    })),
  };
}

const HOURS_OF_A_DAY = 24;

function readMessage(
  { name, blob }: GivenFile,
  { year, month, signal, onProgress }: ReadPayrollOptions,
): Promise<Message> {
  return readReturn(blob, name, {
    middle: middleOf(year, month),
    signal,
    onBytes:
      onProgress &&
      ((bytes) => {
        onProgress(name, bytes, 'bytes');
      }),
  });
}

interface AnsweredExport extends ReadExport {
  readonly answers: ExportAnswers;
  readonly said: SaidOfExport;
}

async function readWorkbook({ name, blob }: GivenFile, options: ReadPayrollOptions): Promise<AnsweredExport> {
  const { onProgress, year, month, fourWeeks, signal } = options;
  const source = await openWorkbook(blob, name, options.inflate ? { inflate: options.inflate } : {});
  try {
    const ofFile = options.answers?.[name];
    const answers = ofFile ?? (await knownOf(source, options.known ?? []));
    const areRemembered = ofFile === undefined && options.areRemembered === true;
    const read = await readExport(source, {
      ...{ year, month, fourWeeks, signal, answers, areRemembered },
      said: options.said?.[name],
      onRows:
        onProgress &&
        ((rows) => {
          onProgress(name, rows, 'lines');
        }),
    });
    // What is answered next is said of this file; what was said of the hours of another is not.
    const isOpen = areRemembered && read.questions.length > 0;
    const said = saidOf(read, answers, options.said?.[name] ?? {});
    return { ...read, said, answers: isOpen ? { ...answers, unit: undefined } : answers };
  } finally {
    source.close();
  }
}

function saidOf(
  { match }: ReadExport,
  { components }: ExportAnswers,
  { decimal, lines }: FileSaid,
): SaidOfExport {
  const hasComponents = match.matched.some(({ field }) => field === 'component');
  const ways = new Set(Object.values(lines ?? {}).filter((way) => way !== undefined));
  return {
    unit: match.unit,
    components: (hasComponents && components) || null,
    decimal: decimal ?? null,
    lines: (['once', 'add'] as const).filter((way) => ways.has(way)),
  };
}

function fromReturn(relation: SettledReturns['relations'][number]): PayrollRelation {
  const { bsn, lhnr, employer, number, begin, end, aard, hours, weeklyHours, permanent, lkv, taxSector } =
    relation;
  return {
    first: relation.first,
    last: relation.last,
    bsn,
    lhnr,
    employer,
    number: number.replace(/^0+(?=\d)/, ''),
    begin,
    end,
    aard: aard.replace(/^0+(?=\d)/, ''),
    hours,
    weeklyHours,
    permanent,
    lkv,
    taxSector,
    work: KINDS_OF_WORK.has(relation.kind),
    file: '',
    row: 0,
  };
}

function refuseOverlaps(returned: readonly PayrollRelation[], exports: readonly ReadExport[]): void {
  const inReturns = new Set(returned.map(({ bsn }) => bsn));
  const fileOf = new Map<string, string>();
  for (const { file, relations } of exports) {
    for (const { bsn, lhnr, number, begin, first } of relations) {
      if (inReturns.has(bsn)) throw new ComposeError('return-and-export', { file });
      const key = [bsn, lhnr, number, begin, first].join('|');
      const other = fileOf.get(key);
      if (other !== undefined && other !== file) throw new ComposeError('exports-overlap', { file, other });
      fileOf.set(key, file);
    }
  }
}

/** The tijdvakken of returns of another month. */
function periodsOf({ notes }: SettledReturns): string {
  const periods = notes.flatMap((note) =>
    note.code === 'other-tijdvak' ? [`${isoOfDay(note.first)}/${isoOfDay(note.last)}`] : [],
  );
  return [...new Set(periods)].sort().join(', ');
}
