import type { Language } from '../../locales/language';
import type { ReturnWords } from '../../locales/nl/returns';
import { writtenDay } from '../../locales/written-day';
import type { FileStatus } from '../../meting/consolidate/consolidation';
import type { CheckResult } from '../../meting/judge/check-result';
import { maskName } from '../../privacy/personal-data';
import { annotateWorkbook, type Inflate } from '../../workbook';
import { canAnnotate } from '../../workbook/file-kinds';
import { store, zipOf, type PackedPart } from '../../workbook/zip/zip-writer';
import { annotations, type AnnotationWords } from '../annotations';
import type { RuleCatalogue } from '../build';
import { docx } from './docx';
import { ownName } from './file-names';
import { boardName, letterAbout, reminder, type Letter } from './letter';

/** A workbook that goes back to the board that sent it. */
export interface ReturnedWorkbook {
  readonly board: string;
  readonly status: FileStatus;
  readonly result: CheckResult;
  readonly file: Blob;
}

export interface ReturnsRequest {
  readonly workbooks: readonly ReturnedWorkbook[];
  /** Boards that are only reminded. */
  readonly reminded: readonly string[];
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly language: Language;
  readonly words: ReturnWords;
  readonly catalogue: RuleCatalogue;
  readonly errors: Readonly<Record<string, string>>;
  /** Heading of the column with messages in a copy. */
  readonly copyWords: AnnotationWords;
}

/**
 * One zip with a folder for each board: a letter in plain words, and where one can be made a copy of its workbook that says beside
 * each cell what to do.
 */
export async function returnsZip(
  request: ReturnsRequest,
  options: { readonly inflate?: Inflate } = {},
): Promise<Blob> {
  const { words, language } = request;
  const given = { ...request, until: writtenDay(request.until, language) };
  const folders = new Folders();
  const parts: PackedPart[] = [];
  const addLetter = async (board: string, { title, blocks }: Letter): Promise<void> => {
    const { path } = folders.place(board, `${words.letter}.docx`);
    parts.push(await store(path, await docx(title, blocks, words.lang)));
  };
  for (const workbook of request.workbooks) {
    const { board, status, result } = workbook;
    const content = await copyOf(workbook, request, options);
    const copy =
      content && folders.place(board, maskName(result.file).replace(/(\.\w+)$/, ` (${words.copySuffix})$1`));
    await addLetter(board, letterAbout({ board, status, result, copy: copy?.name ?? null }, given));
    if (content && copy) parts.push(await store(copy.path, content));
  }
  for (const board of request.reminded) await addLetter(board, reminder(board, given));
  return new Blob([zipOf(parts)], { type: 'application/zip' });
}

/** The annotated copy; `null` where there is nothing to note, or no way to. */
async function copyOf(
  { result, file }: ReturnedWorkbook,
  { catalogue, copyWords }: ReturnsRequest,
  options: { readonly inflate?: Inflate },
): Promise<Blob | null> {
  if (result.unreadable || !canAnnotate(result.file)) return null;
  if (result.groups.every(({ count, explained }) => explained === count)) return null;
  const notes = annotations(result, catalogue, 'bestuur', copyWords);
  if (notes.length === 0) return null;
  return (await annotateWorkbook(file, notes, options)).file;
}

/** A folder for each board, and in it no name twice. */
class Folders {
  private readonly taken = new Set<string>();
  private readonly folders = new Map<string, { readonly name: string; readonly taken: Set<string> }>();

  place(board: string, wanted: string): { readonly name: string; readonly path: string } {
    let folder = this.folders.get(board);
    if (!folder) {
      folder = { name: ownName(boardName(board), this.taken), taken: new Set() };
      this.folders.set(board, folder);
    }
    const name = ownName(wanted, folder.taken);
    return { name, path: `${folder.name}/${name}` };
  }
}
