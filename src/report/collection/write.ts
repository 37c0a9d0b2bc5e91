import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { CollectionWords } from '../../locales/nl/collection';
import type { ConsolidationWords } from '../../locales/consolidation-words';
import type { ReportWords } from '../../locales/nl/report';
import {
  boardStatus,
  currentVersions,
  jobsOf,
  type Board,
  type Collection,
} from '../../meting/consolidate/collection/collection';
import { compareText } from '../../meting/form/compare-text';
import { maskDocument, maskNames } from '../mask-document';
import { heading, MADE } from '../xlsx/parts';
import { sheetName, SheetBuilder, styles, type Put } from '../xlsx/sheet';
import { BOARD, COLLECTION_PROPERTY, COLLECTION_VERSION, RULE, VERSION } from './layout';

const year = (value: number | null): Put => (value === null ? null : { value, style: { numFmt: '0' } });
const jobs = (value: number | null): Put => (value === null ? null : { value, style: styles.decimal });
const quiet = (value: string): Put => ({ value, style: styles.quiet });

/** The state of a collection as a workbook that opens again: names of organisations and files, counts and days; no persons. */
export async function collectionWorkbook(
  given: Collection,
  words: CollectionWords,
  { severity }: Pick<ReportWords, 'severity'>,
  { status }: Pick<ConsolidationWords, 'status'>,
): Promise<Uint8Array> {
  const collection = masked(given);
  const taken = new Set<string>();
  const text = words.workbook;
  const names = [text.boards, text.versions, text.rules].map((name) => sheetName(name, taken));
  const [boards = '', versions = '', rules = ''] = names;
  return writeXlsx({
    sheets: [
      boardsSheet(collection, words, boards),
      versionsSheet(collection, words, status, versions),
      rulesSheet(collection, text, severity, rules),
    ],
    properties: {
      title: text.title,
      created: MADE,
      modified: MADE,
      custom: { [COLLECTION_PROPERTY]: COLLECTION_VERSION },
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

/** With what is recognised as personal data covered, in order of name. */
function masked(collection: Collection): Collection {
  const taken = new Set<string>();
  const boards = collection.boards.map((board) => {
    const { name, names, apart, versions } = board;
    const files = new Set(versions.map(({ file }) => file));
    // A board that says no name is called after its file.
    const covered = (each: string) =>
      files.has(each) ? maskNames({ file: each }).file : maskNames({ organisation: each }).organisation;
    return {
      ...board,
      name: distinct(maskDocument(covered(name)), taken),
      names: names.map(covered),
      apart: apart.map(covered),
      versions: versions.map((version) => ({ ...version, file: maskNames({ file: version.file }).file })),
    };
  });
  return maskDocument({
    ...collection,
    boards: [...boards].sort((a, b) => compareText(a.name, b.name)),
  });
}

/** Boards are known by their names: of two that are the same once they are covered, the second gets a number. */
function distinct(name: string, taken: Set<string>): string {
  let own = name;
  for (let at = 2; taken.has(own); at++) own = `${name} (${String(at)})`;
  taken.add(own);
  return own;
}

function boardsSheet({ boards, target }: Collection, words: CollectionWords, name: string): WriteSheet {
  const text = words.workbook;
  const sheet = new SheetBuilder(name, [44, 10, 24, 9, 14, 14, 14, 10, 12, 12, 12, 44, 44]);
  sheet.add({ value: text.title, style: styles.title });
  sheet.add({ value: text.hint, style: styles.quiet });
  sheet.add(text.target, jobs(target));
  sheet.add(null);
  sheet.add(
    ...heading(
      text.board,
      text.asked,
      text.status,
      text.versionCount,
      text.received,
      text.returned,
      text.until,
      text.returnedVersions,
      text.jobs,
      text.lastYear,
      text.difference,
      text.ownNames,
      text.apart,
    ),
  );
  for (const board of boards) {
    const row = sheet.next;
    const { versions, returned, lastYear } = board;
    sheet.add(
      board.name,
      board.asked ? text.yes : text.no,
      words.status[boardStatus(board)],
      versions.length,
      versions.at(-1)?.on ?? null,
      returned?.on ?? null,
      returned?.until ?? null,
      returned?.versions ?? null,
      currentVersions(board).length === 0 ? null : jobs(jobsOf(board)),
      jobs(lastYear),
      lastYear === null || currentVersions(board).length === 0
        ? null
        : { formula: `I${row}-J${row}`, value: jobsOf(board) - lastYear, style: styles.decimal },
      board.names.join('\n') || null,
      board.apart.join('\n') || null,
    );
  }
  const last = Math.max(BOARD.firstRow, sheet.next - 1);
  const total = boards.reduce((sum, board) => sum + jobsOf(board), 0);
  sheet.add(null);
  sheet.add({ value: text.total, style: styles.sum }, ...Array.from({ length: 7 }, () => null), {
    formula: `SUM(I${BOARD.firstRow}:I${last})`,
    value: total,
    style: styles.sum,
  });
  return sheet.build({
    freezePane: { rows: BOARD.firstRow - 1, columns: 1 },
    autoFilter: { range: `A${BOARD.firstRow - 1}:M${last}` },
  });
}

function versionsSheet(
  { boards }: Collection,
  words: CollectionWords,
  statuses: ConsolidationWords['status'],
  name: string,
): WriteSheet {
  const text = words.workbook;
  const sheet = new SheetBuilder(name, [44, 40, 14, 8, 10, 12, 12, 12, 14, 10, 18, 66, 24, 18]);
  sheet.add(
    ...heading(
      text.board,
      text.file,
      text.received,
      text.year,
      text.fout,
      text.open,
      text.rows,
      text.jobs,
      text.ownPrevious,
      text.replaced,
      text.status,
      text.hash,
      text.marks,
      text.unsettled,
    ),
  );
  for (const { name: board, versions } of boards)
    for (const version of versions)
      sheet.add(
        board,
        version.file,
        version.on,
        year(version.year),
        version.fout,
        version.open,
        version.rows,
        jobs(version.jobs),
        jobs(version.previousJobs),
        version.replaced ? text.yes : text.no,
        statuses[version.status],
        quiet(version.sha256),
        quiet(version.marks.map(markText).join(' ')),
        version.unsettled.join(' ') || null,
      );
  return sheet.build({ freezePane: { rows: VERSION.firstRow - 1 } });
}

const markText = (mark: number): string => `m${mark.toString(16).padStart(3, '0')}`;

function rulesSheet(
  { boards }: Collection,
  text: CollectionWords['workbook'],
  severities: ReportWords['severity'],
  name: string,
): WriteSheet {
  const sheet = new SheetBuilder(name, [66, 10, 16, 10]);
  sheet.add(...heading(text.hash, text.rule, text.severity, text.times));
  const known = new Set<string>();
  for (const { sha256, rules } of boards.flatMap((board: Board) => board.versions)) {
    if (known.has(sha256)) continue;
    known.add(sha256);
    for (const { rule, severity, count } of rules)
      sheet.add(quiet(sha256), rule, severities[severity], count);
  }
  return sheet.build({ freezePane: { rows: RULE.firstRow - 1 } });
}
