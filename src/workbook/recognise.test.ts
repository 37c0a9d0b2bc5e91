import { zipSync, strToU8 } from 'fflate';
import { workbook } from '../../test/corpus/support/package';
import { openWorkbook } from '.';

const text = (content: string) => new TextEncoder().encode(content);
const ole = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Uint8Array(600),
    ...Array.from(name).flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
/** A document of Office that is no workbook. */
const office = (path: string, root: string) =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${path}"/></Relationships>`,
    ),
    [path]: strToU8(`<${root} xmlns="urn:x"/>`),
  });
const whole = workbook({ sheetData: '<row r="1"><c r="A1"><v>1</v></c></row>' });

describe('a file that cannot be read is named', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing at all', new Uint8Array(0), 'leeg.xlsx', 'empty-file'],
    ['only white space', text(' \n '), 'leeg.csv', 'empty-file'],
    ['encrypted', ole('EncryptedPackage'), 'geheim.xlsx', 'encrypted'],
    ['Excel 97', ole('Workbook'), 'oud.xls', 'legacy-xls'],
    ['Excel 3', new Uint8Array([9, 2, 6, 0, 0, 0, 16, 0]), 'oud.xls', 'legacy-xls'],
    [
      'a web page',
      text('<html><table><tr><td>1</td></tr></table></html>'),
      'export.xls',
      'html-named-workbook',
    ],
    ['text', text('a;b\n1;2'), 'export.xlsx', 'text-named-workbook'],
    ['a PDF', text('%PDF-1.7'), 'meting.xlsx', 'document'],
    ['an old Word document', ole('WordDocument'), 'brief.doc', 'document'],
    ['a Word document', office('word/document.xml', 'document'), 'brief.xlsx', 'document'],
    ['a presentation', office('ppt/presentation.xml', 'presentation'), 'dia.xlsx', 'document'],
    ['XML', text('<?xml version="1.0"?><Workbook/>'), 'meting.xml', 'xml'],
    ['XML that ends at once', text('<?xml version="1.0"?>'), 'meting.xml', 'xml'],
    [
      'a payroll return',
      text('<Loonaangifte xmlns="urn:x"><Bericht/></Loonaangifte>'),
      'l.xml',
      'loonaangifte',
    ],
    [
      'half a payroll return under another name',
      text('\ufeff<?xml version="1.0"?>\n<la:Loonaangifte xmlns:la="urn:x"><la:Ber'),
      'meting.xlsx',
      'loonaangifte',
    ],
    ['text that begins with a sign', text('<100;Jansen'), 'meting.csv', 'not-a-workbook'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'meting.xlsx', 'not-a-workbook'],
    ['half a file', whole.subarray(0, whole.length / 2), 'half.xlsx', 'truncated'],
    ['another zip', zipSync({ 'readme.txt': strToU8('x') }), 'meting.xlsx', 'not-a-workbook'],
    [
      'OpenDocument with something else in it',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'meting.xlsx',
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        'xl/workbook.bin': strToU8('x'),
      }),
      'meting.xlsb',
      'xlsb',
    ],
  ])('%s', async (_what, bytes, name, code) => {
    await expect(openWorkbook(new Blob([bytes as BlobPart]), name)).rejects.toMatchObject({
      name: 'WorkbookError',
      code,
    });
  });
});
