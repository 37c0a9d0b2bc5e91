import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/workbook';
import { CellKind } from '../../src/workbook/table';
import { TextTable } from '../../src/workbook/text-table';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { SheetReader } from '../../src/workbook/xlsx/sheet-reader';
import { cellReference } from '../../src/workbook/xlsx/cell-reference';
import { hostileCases } from '../corpus/cases/hostile';
import { cellsOf, seenCell, type SeenCell } from '../corpus/support/cells';
import {
  odsBoolean,
  odsDate,
  odsFile,
  odsFormula,
  odsGap,
  odsNumber,
  odsRow,
  odsTable,
  odsText,
  odsTextFormula,
} from '../corpus/support/flat-ods';
import { sheetXml, stringsXml, stylesXml, workbookParts } from '../corpus/support/package';
import { checkKinds } from './fuzz-check';
import { publicationKinds } from './fuzz-publication';
import { Chance, mutateBytes, mutateText } from './mutate';

/** What reading a file came to: its cells, or the code of the error that names what is wrong. */
type Outcome = { readonly cells: Record<string, SeenCell> } | { readonly error: string };

/** A small file that keeps the processor longer hangs the pane. */
const mostMs = 2000;
/** A small file that takes more memory than this blows it up. */
const mostBytes = 512 * 2 ** 20;
/** A file that nothing at all comes of, not even on a machine that has much else to do. */
const stuckMs = 60_000;

function givingUp<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(stuckMs)} ms`));
    }, stuckMs);
  });
  return Promise.race([promise, stuck]).finally(() => {
    clearTimeout(timer);
  });
}

const parts = workbookParts({
  sharedStrings: stringsXml(
    '<si><t>markt</t></si><si><t xml:space="preserve"> a &amp; b </t></si><si><r><t>over</t></r><r><rPr><b/></rPr><t>heid</t></r><rPh sb="0" eb="1"><t>gids</t></rPh></si>',
  ),
  styles: stylesXml([0, 14, 'dd-mm-yyyy', '#,##0.00']),
  sheet: sheetXml(
    [
      '<row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      '<row r="2" hidden="1"><c r="A2"><v>25.5</v></c><c r="B2" s="1"><v>45292</v></c><c r="C2" s="2"/><c r="D2" t="b"><v>1</v></c></row>',
      '<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>A2*2</f><v>51</v></c><c r="C3"><f>A2</f></c><c r="D3" t="str"><f>"x"</f><v>x</v></c></row>',
      '<row r="5"><c r="A5" t="inlineStr"><is><t>inline</t></is></c><c r="XFD5"><v>-0.30000000000000004</v></c></row>',
      ...Array.from(
        { length: 12 },
        (_, i) =>
          `<row r="${String(10 + i)}"><c r="A${String(10 + i)}" t="s"><v>${String(i % 3)}</v></c><c r="B${String(10 + i)}"><v>${String(i * 7.25)}</v></c></row>`,
      ),
    ].join(''),
    '<dimension ref="A1:XFD21"/><cols><col min="2" max="3" hidden="1"/></cols>',
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  ),
});
const sheetPath = 'xl/worksheets/sheet1.xml';
const sheetText = new TextDecoder().decode(parts[sheetPath]);
const file = zipSync(parts, { mtime: new Date(2024, 0, 1) });
const odsBytes = odsFile(
  odsTable(
    '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      `<table:table-header-rows>${odsRow(odsText('ikv') + odsText('a<text:s text:c="2"/>b', 'c'))}</table:table-header-rows>` +
      odsRow(odsGap(2) + odsNumber('25.5') + odsDate('2024-02-29') + odsBoolean(true), 3) +
      odsRow(odsGap(1), 1000) +
      odsRow(odsTextFormula('NA()', '#N/A') + odsFormula('25.5*2', '51')),
  ) + odsTable(odsRow(odsText('<text:span>twee</text:span>')), 'Twee'),
);
const odsParts = unzipSync(odsBytes);
const odsContent = new TextDecoder().decode(odsParts['content.xml']);
const csvText =
  'ikv;sector;één\n' +
  Array.from({ length: 20 }, (_, i) => `IKV-${String(i)};"markt ""x""";25,5\r\n`).join('') +
  'é;"twee\nregels";';

async function outcomeOf(read: () => Promise<Record<string, SeenCell>>): Promise<Outcome> {
  try {
    return { cells: await read() };
  } catch (error) {
    if (error instanceof WorkbookError) return { error: error.code };
    throw error;
  }
}

/** Every cell of every sheet, sheet names before them. */
function readFile(bytes: Uint8Array, name: string): Promise<Outcome> {
  return outcomeOf(async () => {
    const source = await openWorkbook(new Blob([bytes as BlobPart]), name);
    const all: Record<string, SeenCell> = {};
    for (const sheet of source.sheets) {
      for (const [address, cell] of Object.entries(await cellsOf(await sheet.open())))
        all[`${sheet.name}!${address}`] = cell;
    }
    return all;
  });
}

const strings = new TextTable();
for (const text of ['markt', ' a & b ', 'overheid']) strings.add(text);
strings.finish();

/** Reads sheet XML in pieces of `size` bytes. */
function readSheet(xml: Uint8Array, size: number): Promise<Outcome> {
  return outcomeOf(async () => {
    const reader = new SheetReader(
      {
        sheet: 'Blad1',
        part: sheetPath,
        date1904: false,
        strings,
        numberKinds: Uint8Array.of(CellKind.number, CellKind.date, CellKind.date, CellKind.percent),
        struck: Uint8Array.of(0, 0, 1, 0),
      },
      { hiddenColumns: [], merges: [] },
    );
    for (let at = 0; at < xml.length; at += size) reader.push(xml.subarray(at, at + size));
    reader.finish();
    const cells: Record<string, SeenCell> = {};
    for (const batch of reader.builder.ready) {
      batch.columns.forEach((column, c) => {
        for (let i = 0; column !== undefined && i < batch.rowCount; i++) {
          const cell = seenCell(column, i);
          if (cell !== null) cells[cellReference(batch.rows[i] ?? 0, c + 1)] = cell;
        }
      });
    }
    return cells;
  });
}

function same(a: Outcome, b: Outcome): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const csvBytes = strToU8(csvText);
const whole = readFile(file, 'fuzz.xlsx');
const wholeCsv = readFile(csvBytes, 'fuzz.csv');
const wholeOds = readFile(odsBytes, 'fuzz.ods');

/** Each kind of case: what to make and read, and what must hold. Gives what does not hold, or nothing. */
export const kinds: Readonly<Record<string, (chance: Chance, index: number) => Promise<string | undefined>>> =
  {
    /** A file cut off at each of its bytes: never read as if it were whole. */
    async 'cut file'(_chance, index) {
      const length = index % file.length;
      const outcome = await readFile(file.subarray(0, length), 'fuzz.xlsx');
      return 'error' in outcome
        ? undefined
        : `read ${String(length)} of ${String(file.length)} bytes without an error`;
    },
    /** Changed bytes of a file: the same cells (where nothing depends on those bytes) or an error, never other cells. */
    async 'changed bytes'(chance) {
      const outcome = await readFile(mutateBytes(file, chance), 'fuzz.xlsx');
      return 'error' in outcome || same(outcome, await whole) ? undefined : 'other cells without an error';
    },
    /** Sheet XML cut off anywhere inside a file that is otherwise whole. */
    async 'cut XML'(_chance, index) {
      const text = sheetText.slice(0, index % sheetText.length);
      const outcome = await readSheet(strToU8(text), 1 << 16);
      return 'error' in outcome
        ? undefined
        : `read ${String(text.length)} of ${String(sheetText.length)} characters without an error`;
    },
    /** Changed sheet XML: however it arrives, byte by byte or all at once, the same comes out. */
    async 'changed XML'(chance) {
      const xml = strToU8(mutateText(sheetText, chance));
      const atOnce = await readSheet(xml, xml.length);
      const sizes = [1, 2 + chance.below(50), 1000];
      for (const size of sizes) {
        const inPieces = await readSheet(xml, size);
        if (!same(atOnce, inPieces))
          return `in pieces of ${String(size)}: ${JSON.stringify(inPieces)} instead of ${JSON.stringify(atOnce)}`;
      }
      return undefined;
    },
    /** Changed XML of any part, in a whole archive. */
    async 'changed part'(chance) {
      const path = chance.pick(Object.keys(parts));
      const text = mutateText(new TextDecoder().decode(parts[path]), chance);
      await readFile(zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 }), 'fuzz.xlsx');
      return undefined;
    },
    /** Changed bytes of an .ods file: the same cells or an error, never other cells. */
    async 'changed bytes of .ods'(chance) {
      const outcome = await readFile(mutateBytes(odsBytes, chance), 'fuzz.ods');
      return 'error' in outcome || same(outcome, await wholeOds) ? undefined : 'other cells without an error';
    },
    /** The contents of an .ods file cut off anywhere: never read as if they were whole. */
    async 'cut .ods XML'(_chance, index) {
      const text = odsContent.slice(0, index % odsContent.length);
      const outcome = await readFile(
        zipSync({ ...odsParts, 'content.xml': strToU8(text) }, { level: 0 }),
        'fuzz.ods',
      );
      return 'error' in outcome
        ? undefined
        : `read ${String(text.length)} of ${String(odsContent.length)} characters without an error`;
    },
    async 'changed .ods XML'(chance) {
      const text = mutateText(odsContent, chance);
      await readFile(zipSync({ ...odsParts, 'content.xml': strToU8(text) }, { level: 0 }), 'fuzz.ods');
      return undefined;
    },
    /** A .csv file cut off at each of its bytes: its whole rows are those of the whole file, or it is refused. */
    async 'cut .csv'(_chance, index) {
      const length = 1 + (index % (csvBytes.length - 1));
      const outcome = await readFile(csvBytes.subarray(0, length), 'fuzz.csv');
      const entire = await wholeCsv;
      if ('error' in outcome || 'error' in entire) return undefined;
      const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0]);
      const last = Math.max(...Object.keys(outcome.cells).map(rowOf));
      const other = Object.keys(outcome.cells).find(
        (address) => rowOf(address) < last && outcome.cells[address] !== entire.cells[address],
      );
      return other === undefined ? undefined : `cut at ${String(length)}: another ${other}`;
    },
    /** The files made to cost much: each is refused, and soon. */
    async 'hostile file'(_chance, index) {
      const hostile = hostileCases[index % hostileCases.length];
      const outcome = await readFile((await hostile?.bytes()) ?? new Uint8Array(0), 'fuzz.xlsx');
      return 'error' in outcome ? undefined : `${hostile?.name ?? ''}: read without an error`;
    },
    async 'changed .csv'(chance) {
      await readFile(
        chance.below(2) === 0 ? strToU8(mutateText(csvText, chance)) : mutateBytes(csvBytes, chance),
        'fuzz.csv',
      );
      return undefined;
    },
    /** Any bytes at all under any name. */
    async 'any bytes'(chance) {
      const marks = [
        [],
        [0x50, 0x4b, 3, 4],
        [0x50, 0x4b, 5, 6],
        [0xd0, 0xcf, 0x11, 0xe0],
        [0xff, 0xfe],
        [0xef, 0xbb, 0xbf],
      ];
      const bytes = Uint8Array.from({ length: chance.below(300) }, () => chance.below(256));
      await readFile(
        Uint8Array.from([...chance.pick(marks), ...bytes]),
        chance.pick(['a.xlsx', 'a.csv', 'a.xls', '']),
      );
      return undefined;
    },
    ...checkKinds,
    ...publicationKinds,
  };

/** A case that does not hold, and how to see it again. */
export interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly index: number;
  readonly what: string;
}

/** What one case came to, and what it cost. */
async function runCase(kind: (typeof kinds)[string], seed: number, index: number) {
  const start = process.cpuUsage();
  const before = process.memoryUsage.rss();
  let what: string | undefined;
  try {
    what = await givingUp(kind(new Chance(seed * 1_000_003 + index), index));
  } catch (error) {
    what = `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const { user, system } = process.cpuUsage(start);
  return { what, ms: (user + system) / 1000, bytes: process.memoryUsage.rss() - before };
}

/** Runs `count` cases of a kind. */
export async function fuzz(kind: string, seed: number, count: number, first = 0): Promise<Failure[]> {
  const run = kinds[kind];
  if (run === undefined) throw new Error(`no kind of damage is called ${kind}`);
  const failures: Failure[] = [];
  for (let index = first; index < first + count; index++) {
    const once = await runCase(run, seed, index);
    let { what, ms } = once;
    // A file that costs much does so each time; what the process cleans up for others it does once.
    if (what === undefined && ms > mostMs) ({ what, ms } = await runCase(run, seed, index));
    if (what === undefined && ms > mostMs) what = `took ${ms.toFixed(0)} ms of the processor`;
    if (what === undefined && once.bytes > mostBytes) what = `took ${(once.bytes / 2 ** 20).toFixed(0)} MB`;
    if (what !== undefined) failures.push({ kind, seed, index, what });
  }
  return failures;
}
