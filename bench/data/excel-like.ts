import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { random } from './random';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Where the files of the benchmarks stand between runs. */
export function benchFolder(): string {
  const folder = join(tmpdir(), 'banenafspraak-bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes a ZIP file part by part, in one pass and flat memory. */
export class ZipWriter {
  private readonly out;
  private readonly directory: Buffer[] = [];
  private offset = 0;
  private count = 0;

  constructor(private readonly path: string) {
    this.out = createWriteStream(`${path}.part`);
  }

  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const nameBytes = Buffer.from(name);
    const start = this.offset;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(45, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(nameBytes.length, 26);
    await this.write(local, nameBytes);
    const deflate = createDeflateRaw({ level: 6, chunkSize: 1 << 18 });
    const dataStart = this.offset;
    const piped = (async () => {
      for await (const chunk of deflate) await this.write(chunk as Buffer);
    })();
    let size = 0;
    let crc = 0;
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      size += bytes.length;
      crc = crc32(bytes, crc);
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await piped;
    const compressed = this.offset - dataStart;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(compressed, 8);
    descriptor.writeUInt32LE(size, 12);
    await this.write(descriptor);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(45, 4);
    record.writeUInt16LE(45, 6);
    record.writeUInt16LE(8, 8);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(compressed, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(nameBytes.length, 28);
    record.writeUInt32LE(start, 42);
    this.directory.push(record, nameBytes);
    this.count++;
  }

  async close(): Promise<void> {
    const start = this.offset;
    await this.write(...this.directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.count, 8);
    end.writeUInt16LE(this.count, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.write(end);
    this.out.end();
    await once(this.out, 'close');
    renameSync(`${this.path}.part`, this.path);
  }

  private async write(...buffers: Buffer[]): Promise<void> {
    for (const buffer of buffers) {
      this.offset += buffer.length;
      if (!this.out.write(buffer)) await once(this.out, 'drain');
    }
  }
}

const letters = 'ABCDEFGHIJKLMNO';
const enumerations = [
  ['formeel', 'inleen'],
  ['markt', 'overheid'],
  ['WSW', 'Wajong', 'Participatiewet', 'VSO/PrO', 'WIW/ID-baan'],
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ['PO', 'VO', 'mbo', 'hbo', 'wo'],
];

/**
 * An .xlsx file as Excel itself writes it: `rows` rows (one of them the heading) of 15 columns with unique texts, 5,000 place
 * codes, a date, a date-time, five enumerations, decimals (half of them with 17 digits) and blanks.
 */
export async function excelLikeFile(rows: number, texts: 'shared' | 'inline' = 'shared'): Promise<string> {
  const path = join(benchFolder(), `excel-like-${String(rows)}-${texts}.xlsx`);
  if (existsSync(path)) return path;
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const textCell = (reference: string, text: string) => {
    if (texts === 'inline') return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    let number = numbers.get(text);
    if (number === undefined) {
      number = strings.length;
      strings.push(text);
      numbers.set(text, number);
    }
    return `<c r="${reference}" t="s"><v>${String(number)}</v></c>`;
  };
  function* sheet(): Generator<string> {
    const chance = random(20260401);
    yield `${head}<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:O${String(rows)}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>`;
    for (let row = 1; row <= rows; row++) {
      const at = (column: number) => `${letters.charAt(column)}${String(row)}`;
      const number = (column: number, value: number, style = 0) =>
        `<c r="${at(column)}"${style > 0 ? ` s="${String(style)}"` : ''}><v>${String(value)}</v></c>`;
      const cells =
        row === 1
          ? Array.from({ length: 15 }, (_, c) => textCell(at(c), `kolom ${String(c + 1)}`))
          : [
              textCell(at(0), `IKV-${String(row * 7919).padStart(10, '0')}`),
              textCell(at(1), `L${String(Math.floor(chance() * 5000)).padStart(5, '0')}`),
              number(2, 44927 + Math.floor(chance() * 365), 1),
              number(3, 44927 + Math.round(chance() * 365 * 1440) / 1440, 2),
              ...enumerations.map((values, e) =>
                textCell(at(4 + e), values[Math.floor(chance() * values.length)] ?? ''),
              ),
              number(9, Math.round(chance() * 400) / 10),
              number(10, chance() * 40),
              number(11, Math.floor(chance() * 280000)),
              number(12, Math.round(chance() * 30000000) / 1000),
              chance() < 0.5 ? '' : number(13, chance() * 1000),
              chance() < 0.5 ? `<c r="${at(14)}" s="3"/>` : number(14, Math.floor(chance() * 100)),
            ];
      yield `<row r="${String(row)}" spans="1:15" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
    }
    yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
  }
  function* sharedStrings(): Generator<string> {
    yield `${head}<sst xmlns="${main}" uniqueCount="${String(strings.length)}">`;
    for (const text of strings) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${String(id)}" Type="${relations}/${type}" Target="${target}"/>`;
  const type = (part: string, name: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const zip = new ZipWriter(path);
  await zip.add('[Content_Types].xml', [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/styles.xml', 'styles')}${type('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
  ]);
  await zip.add('_rels/.rels', [
    `${head}<Relationships xmlns="${packageRelations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  ]);
  await zip.add('xl/workbook.xml', [
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Meting" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    `${head}<Relationships xmlns="${packageRelations}">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  ]);
  await zip.add('xl/worksheets/sheet1.xml', sheet());
  await zip.add('xl/styles.xml', [
    `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  await zip.add('xl/sharedStrings.xml', sharedStrings());
  await zip.close();
  return path;
}
