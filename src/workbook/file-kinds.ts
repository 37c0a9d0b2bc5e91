/**
 * The kinds of files that are read as a workbook: the one list of them, from which dialogs, folders and words follow. What a file
 * really is, its bytes tell; `openWorkbook` then takes the reader for it.
 */
export const fileKinds = {
  xlsx: {
    /** The first is the one that users are told of; in a folder a file is found by any. */
    endings: ['.xlsx', '.xlsm', '.xltx'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    /** Whether a copy with the findings in it can be made. */
    annotates: true,
  },
  ods: { endings: ['.ods'], mime: 'application/vnd.oasis.opendocument.spreadsheet', annotates: false },
  csv: { endings: ['.csv'], mime: 'text/csv', annotates: false },
} as const satisfies Readonly<
  Record<string, { readonly endings: readonly string[]; readonly mime: string; readonly annotates: boolean }>
>;
export type FileKind = keyof typeof fileKinds;

/** Text under one of these names is meant as .csv; under another it only bears the name of a workbook. */
const textEndings = [...fileKinds.csv.endings, '.tsv', '.txt', '.tab'];

/** What users are told to choose: `.xlsx`, `.ods`, … */
export const toldEndings: readonly string[] = Object.values(fileKinds).map(({ endings }) => endings[0]);

/** For the `accept` of a file dialog. */
export const acceptWorkbooks = toldEndings.join(',');

/** Whether a file in a folder has the name of a workbook. */
export function isWorkbookName(name: string): boolean {
  return Object.values(fileKinds).some(({ endings }) => endsWithOneOf(name, endings));
}

/** Workbooks that cannot be read: in a folder they are taken along, so that each says so. */
const foreignEndings = ['.xls', '.xlt', '.xlsb', '.xltm', '.fods', '.ots', '.numbers'];

/** Whether a file in a folder is to be opened: it has the name of a workbook, be it of one that turns out to be unreadable. */
export function isOpenedInFolder(name: string): boolean {
  return !isLockName(name) && (isWorkbookName(name) || endsWithOneOf(name, foreignEndings));
}

/** Whether a file in a folder is ignored silently: files that operating systems keep for themselves. */
export function isKeptBySystem(name: string): boolean {
  return isLockName(name) || name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** `~$` marks the lock file that Excel keeps beside an open workbook; LibreOffice hides its own. */
const isLockName = (name: string): boolean => name.startsWith('~$');

/** Whether a copy with the findings in it can be made of a file of this name: only of a workbook of Excel itself. */
export function canAnnotate(name: string): boolean {
  return Object.values(fileKinds).some(({ endings, annotates }) => annotates && endsWithOneOf(name, endings));
}

export function isTextName(name: string): boolean {
  return endsWithOneOf(name, textEndings);
}

function endsWithOneOf(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}
