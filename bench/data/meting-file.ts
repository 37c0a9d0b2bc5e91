import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_COLUMNS, cleanDraft, type DraftCell } from '../../src/meting/generate/draft';
import { generateRows } from '../../src/meting/generate/rows';
import { columnById } from '../../src/meting/form/columns';
import { benchFolder, ZipWriter } from './excel-like';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const year = 2024;
/** Up to here Opgave and Tabel 1 are made to agree with the rows; counting more would cost more than writing them. */
const mostRowsCounted = 10_000;

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/**
 * A meting of invented people with all columns of the model, as Excel writes it: texts shared, one cell style for dates.
 * Up to 10,000 rows nothing in it is wrong; above, its Tabel 1 is that of another meting.
 */
export async function metingFile(rows: number, seed = 1): Promise<string> {
  const path = join(benchFolder(), `meting-${String(rows)}-${String(seed)}.xlsx`);
  if (existsSync(path)) return path;
  const strings = new Map<string, number>();
  const cell = (value: DraftCell, row: number, column: number): string => {
    const at = `${letters(column)}${String(row)}`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${String(value)}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? '1' : '0'}</v></c>`;
    if (typeof value === 'object')
      return 'date' in value ? `<c r="${at}" s="1"><v>${String(value.date)}</v></c>` : '';
    let number = strings.get(value);
    if (number === undefined) strings.set(value, (number = strings.size));
    return `<c r="${at}" t="s"><v>${String(number)}</v></c>`;
  };
  function* sheet(lines: Iterable<readonly DraftCell[] | undefined>): Generator<string> {
    yield `${head}<worksheet xmlns="${main}"><sheetData>`;
    let row = 0;
    for (const line of lines) {
      row++;
      if (line === undefined) continue;
      yield `<row r="${String(row)}" spans="1:${String(line.length)}">${line.map((value, column) => cell(value, row, column)).join('')}</row>`;
    }
    yield '</sheetData></worksheet>';
  }
  function* records(): Generator<readonly DraftCell[]> {
    yield ALL_COLUMNS.map((id) => columnById(id).nl);
    const isDate = ALL_COLUMNS.map((id) => columnById(id).type === 'date');
    for (const record of generateRows({ rows, seed, year })) {
      yield ALL_COLUMNS.map((id, i) => {
        const value = record[id];
        return isDate[i] === true && typeof value === 'number' ? { date: value } : value;
      });
    }
  }
  const counted = rows <= mostRowsCounted;
  const form = cleanDraft({ rows: counted ? rows : 1, seed, year });
  form.setOpgave('organisatie', `Bestuur ${String(seed)}`);
  const sheets: readonly (readonly [string, Iterable<readonly DraftCell[] | undefined>])[] = form.sheets.map(
    ({ name, cells }) => [name, name === form.meting.name && !counted ? records() : cells],
  );
  const zip = new ZipWriter(path);
  await zip.add('_rels/.rels', [
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  await zip.add('xl/workbook.xml', [
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`).join('')}</sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    `${head}<Relationships xmlns="${packageRelations}">${sheets.map((_, i) => `<Relationship Id="rId${String(i + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ]);
  for (const [i, [, lines]] of sheets.entries())
    await zip.add(`xl/worksheets/sheet${String(i + 1)}.xml`, sheet(lines));
  await zip.add('xl/styles.xml', [
    `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  ]);
  await zip.add('xl/sharedStrings.xml', [
    `${head}<sst xmlns="${main}">`,
    ...Array.from(
      strings.keys(),
      (text) => `<si><t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></si>`,
    ),
    '</sst>',
  ]);
  await zip.close();
  return path;
}
