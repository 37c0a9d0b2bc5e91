import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { collectionWords as en } from '../../locales/en/collection';
import { reportWords as reportEn } from '../../locales/en/report';
import { consolidationWords as consolidationEn } from '../../locales/en/consolidation';
import { collectionWords as nl } from '../../locales/nl/collection';
import { consolidationWords as consolidationNl } from '../../locales/nl/consolidation';
import { reportWords as reportNl } from '../../locales/nl/report';
import { consolidate } from '../../meting/consolidate/consolidate';
import {
  askBoards,
  compareWithLastYear,
  emptyCollection,
  markReturned,
  receive,
  rulesOf,
  settle,
  type Collection,
} from '../../meting/consolidate/collection/collection';
import { cleanDraft } from '../../meting/generate/draft';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { openWorkbook } from '../../workbook';
import { CellKind } from '../../workbook/table';
import { COLLECTION_PROPERTY } from './layout';
import { readCollectionFile, type CollectionFile } from './read';
import { likenessOf } from '../../meting/consolidate/likeness';
import { collectionWorkbook } from './write';

const session = { consolidate: contributing(new Pseudonymiser()) };
const toBlob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

async function read(bytes: Uint8Array | string, name: string): Promise<CollectionFile> {
  const blob = typeof bytes === 'string' ? new Blob([bytes]) : toBlob(bytes);
  const source = await openWorkbook(blob, name);
  try {
    return await readCollectionFile(source);
  } finally {
    source.close();
  }
}

/** Two boards whose sheets, cells and regions are full of what must not leave, and one that sent nothing. */
async function collected(): Promise<{ readonly collection: Collection; readonly rows: readonly string[] }> {
  const drafts = [1, 2].map((seed) => {
    const draft = cleanDraft({ rows: 30, seed });
    draft.setOpgave('organisatie', `Bestuur ${String(seed)}`);
    draft.set(3, 'verloondeUren', -5);
    draft.set(4, 'regio', 'Regio van Jan Jansen');
    return draft;
  });
  const results = await Promise.all(drafts.map((draft) => checkWorkbook(draftSource(draft), session)));
  const arrivals = results.map((result, index) => ({
    result: { ...result, file: `meting ${String(index)} bsn 123456782.xlsx` },
    sha256: String(index).repeat(64),
    marks: likenessOf(result.contribution, (number) => number).marks,
    rules: rulesOf(result.groups),
  }));
  const files = consolidate(results).files;
  const asked = askBoards(emptyCollection, ['Bestuur 1', 'Bestuur 2', 'Bestuur 3']);
  const settled = settle(
    receive(asked, arrivals, '2026-01-05'),
    new Map(files.map((file, index) => [String(index).repeat(64), file])),
  );
  const compared = compareWithLastYear(settled, [{ name: 'Bestuur 1', jobs: 3.25 }]);
  const returned = markReturned(compared, ['Bestuur 1'], { on: '2026-01-06', until: '2026-01-20' });
  const personal = ['bsn', 'lhnr', 'regio', 'geboortedatum', 'datRegistratie'] as const;
  const rows = drafts.flatMap((draft) =>
    Array.from({ length: draft.records }, (_, record) =>
      personal.flatMap((column) => {
        const value = draft.get(record, column);
        return typeof value === 'string' && value.length > 3 ? [value] : [];
      }),
    ).flat(),
  );
  return { collection: { ...returned, target: 250.5 }, rows };
}

test.each([
  ['nl', nl, reportNl, consolidationNl],
  ['en', en, reportEn, consolidationEn],
] as const)('the state in %s opens again as it was', async (_, words, report, consolidation) => {
  const { collection } = await collected();
  const again = await read(await collectionWorkbook(collection, words, report, consolidation), 'stand.xlsx');
  const masked = JSON.parse(JSON.stringify(collection).replaceAll('123456782', '******782')) as Collection;
  expect(again).toEqual({ kind: 'state', collection: masked });
  expect(collection.boards.flatMap(({ versions }) => versions.flatMap(({ rules }) => rules))).not.toEqual([]);
});

test('no cell of it says anything of a person: no number, no employer, no region, no date of birth', async () => {
  const { collection, rows } = await collected();
  expect(rows.length).toBeGreaterThan(60);
  const source = await openWorkbook(
    toBlob(await collectionWorkbook(collection, nl, reportNl, consolidationNl)),
    'stand.xlsx',
  );
  const texts: string[] = [];
  for (const sheet of source.sheets) {
    texts.push(sheet.name);
    for await (const { columns, rowCount } of (await sheet.open()).batches())
      for (const column of columns)
        for (let row = 0; row < rowCount; row++)
          if (column?.kinds[row] === CellKind.text) texts.push(column.texts[row] ?? '');
  }
  source.close();
  const written = texts.join('\n');
  expect(rows.filter((value) => written.includes(value))).toEqual([]);
  expect(written).not.toMatch(/Jansen|123456782/);
  // Whatever text there is, is a name of a board or file, a day, a hash, a code or a word of the product.
  const own = new Set(
    [nl.workbook, nl.status, reportNl.severity, consolidationNl.status].flatMap(
      (words) => Object.values(words) as string[],
    ),
  );
  const allowed =
    /^(?:Bestuur \d|meting \d bsn \*{6}782\.xlsx|\d{4}-\d{2}-\d{2}|[01]{64}|m[0-9a-f]{3}(?: m[0-9a-f]{3})*|[A-Z]\d{2})$/;
  expect(texts.filter((each) => !own.has(each) && !allowed.test(each))).toEqual([]);
});

test('a name that was written below the others in Excel is asked; a later version of the file is refused', async () => {
  const { collection } = await collected();
  const bytes = await collectionWorkbook(collection, nl, reportNl, consolidationNl);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  book.worksheets[0]?.addRow(['Bestuur 4']);
  const source = { ...(await openWorkbook(toBlob(bytes), 'stand.xlsx')) };
  expect(await readCollectionFile({ ...source, properties: new Map([[COLLECTION_PROPERTY, '2']]) })).toEqual({
    kind: 'newer',
  });
  // ExcelJS does not keep the property by which the file is known.
  const opened = await read(new Uint8Array(await book.xlsx.writeBuffer()), 'stand.xlsx');
  const boards = opened.kind === 'state' ? opened.collection.boards : [];
  expect(boards.map(({ name, asked }) => [name, asked])).toEqual([
    ['Bestuur 1', true],
    ['Bestuur 2', true],
    ['Bestuur 3', true],
    ['Bestuur 4', true],
  ]);
});

test('a state is read wherever its sheets stand, and is none without one of them', async () => {
  const { collection } = await collected();
  const bytes = await collectionWorkbook(collection, nl, reportNl, consolidationNl);
  const source = await openWorkbook(toBlob(bytes), 'stand.xlsx');
  const [boards, versions, rules] = source.sheets;
  const as = (sheets: readonly (typeof boards)[]) =>
    readCollectionFile({ ...source, sheets: sheets.flatMap((sheet) => sheet ?? []) });
  const whole = await as([boards, versions, rules]);
  expect(whole.kind).toBe('state');
  expect(await as([rules, boards, versions])).toEqual(whole);
  expect(await as([boards, versions])).toEqual({ kind: 'nothing' });
  expect(await as([boards, rules])).toEqual({ kind: 'nothing' });
});

test('boards that are called after their files are covered as files are, and stay apart', async () => {
  const { collection } = await collected();
  const [first, second] = collection.boards.filter(({ versions }) => versions.length > 0);
  const called = (board: typeof first, file: string) =>
    board
      ? [{ ...board, name: file, versions: board.versions.map((version) => ({ ...version, file })) }]
      : [];
  const boards = [...called(first, 'mevrouw Jansen.xlsx'), ...called(second, 'mevrouw Pieters.xlsx')];
  const again = await read(
    await collectionWorkbook({ ...collection, boards }, nl, reportNl, consolidationNl),
    'stand.xlsx',
  );
  expect(JSON.stringify(again)).not.toMatch(/Jansen|Pieters/);
  const opened = again.kind === 'state' ? again.collection.boards : [];
  expect(opened.map(({ name, versions }) => [name, versions.length])).toEqual([
    ['***.xlsx', 1],
    ['***.xlsx (2)', 1],
  ]);
});

test('a list of names is one a row, with or without a heading', async () => {
  const names = ['Bestuur 1', 'Bestuur 2'];
  expect(await read('Naam\nBestuur 1\nBestuur 2\n', 'lijst.csv')).toEqual({ kind: 'names', names });
  expect(await read('Bestuur 1;x\nBestuur 2;y\n', 'lijst.csv')).toEqual({ kind: 'names', names });
});
