import { escapeText } from '../../workbook/xml/escape-text';
import { pack, zipOf } from '../../workbook/zip/zip-writer';
import { cellText } from '../xlsx/sheet';

/** A part of a letter. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escapeText(cellText(text))}</w:t></w:r>`;
const paragraph = (text: string, style?: string, more = ''): string =>
  `<w:p>${style === undefined && more === '' ? '' : `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>`}${run(text)}</w:p>`;
const cell = (text: string, style?: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(text, style)}</w:tc>`;

function xmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, 'Title');
    case 'heading':
      return paragraph(block.text, 'Heading1');
    case 'text':
      return paragraph(block.text);
    case 'steps':
      return block.steps
        .map((step) =>
          paragraph(step, 'ListNumber', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        )
        .join('');
    case 'table':
      // A word processor wants a paragraph after a table.
      return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${block.headings.map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${block.headings.map((text) => cell(text, 'TableHeading')).join('')}</w:tr>${block.rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>${paragraph('')}`;
  }
}

const style = (id: string, name: string, look: string, spacing: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${spacing}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;

const styles = (lang: string): string =>
  `${head}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:b/><w:color w:val="154273"/><w:sz w:val="32"/>', '<w:spacing w:before="120" w:after="240"/>')}${style('Heading1', 'heading 1', '<w:b/><w:color w:val="154273"/><w:sz w:val="26"/>', '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>')}${style('ListNumber', 'List Number', '', '<w:spacing w:after="60"/>')}${style('TableHeading', 'Table Heading', '<w:b/>', '<w:keepNext/>')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A94A6"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const numbering = `${head}<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCX_TYPE}.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const core = (title: string): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(cellText(title))}</dc:title></cp:coreProperties>`;

/** A letter as a .docx: headings, text, numbered steps and tables, in styles of its own. The same blocks give the same bytes. */
export async function docx(title: string, blocks: readonly Block[], lang: string): Promise<Blob> {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const parts: readonly (readonly [name: string, content: string])[] = [
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relationships(
        [`${office}/officeDocument`, 'word/document.xml'],
        [
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ),
    ],
    [
      'word/document.xml',
      `${head}<w:document ${word}><w:body>${blocks.map(xmlOf).join('')}${page}</w:body></w:document>`,
    ],
    ['word/styles.xml', styles(lang)],
    ['word/numbering.xml', numbering],
    [
      'word/_rels/document.xml.rels',
      relationships([`${office}/styles`, 'styles.xml'], [`${office}/numbering`, 'numbering.xml']),
    ],
    ['docProps/core.xml', core(title)],
  ];
  const packed = [];
  for (const [name, content] of parts) packed.push(await pack(name, once(new TextEncoder().encode(content))));
  return new Blob([zipOf(packed)], { type: DOCX_TYPE });
}

async function* once(chunk: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield chunk;
}
