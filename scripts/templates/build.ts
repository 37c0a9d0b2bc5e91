import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '../../src/locales/language';
import { templateWords as en } from '../../src/locales/en/templates';
import { templateWords as nl } from '../../src/locales/nl/templates';
import { columnById } from '../../src/meting/form/columns';
import {
  SHEETS,
  TEMPLATES,
  TEMPLATE_VERSION,
  templateFingerprint,
  type TemplateKind,
} from '../../src/meting/form/templates';
import { TEMPLATE_PROPERTIES } from '../../src/meting/form/template-properties';
import {
  headingOf,
  instructionSheet,
  listsSheet,
  metingSheet,
  opgaveSheet,
  tabel1Sheet,
  toelichtingSheet,
  type Context,
} from './sheets';

const words = { nl, en };
/** A fixed moment: the same sources give the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));

/**
 * Writes one template as .xlsx. The same kind and language always give the same bytes.
 *
 * @param fill puts in what a user would, for examples and tests.
 */
export async function buildTemplate(
  kind: TemplateKind,
  language: Language,
  fill?: (book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const template = TEMPLATES[kind];
  const book = new ExcelJS.Workbook();
  book.creator = 'Banenafspraak';
  book.lastModifiedBy = 'Banenafspraak';
  book.title = words[language].titles[kind];
  book.created = MADE;
  book.modified = MADE;
  book.calcProperties = { fullCalcOnLoad: true };

  const fingerprint = templateFingerprint(
    kind,
    template.columns.map((id) => headingOf(columnById(id), language)),
  );
  const context: Context = { book, template, language, words: words[language] };
  const instruction = (each: Language) =>
    instructionSheet(
      { ...context, language: each, words: words[each] },
      each === 'nl' ? SHEETS.instructieNl : SHEETS.instructieEn,
      words[each].versionLine(kind, TEMPLATE_VERSION, fingerprint),
    );

  await instruction(language);
  // The lists are written before the sheets that point at them, but stand behind them.
  const lists = await listsSheet(context);
  await opgaveSheet(context, lists);
  if (template.columns.length > 0) await metingSheet(context, lists);
  await tabel1Sheet(context);
  await toelichtingSheet(context);
  await instruction(language === 'nl' ? 'en' : 'nl');
  fill?.(book);
  order(book, [
    SHEETS.opgave,
    SHEETS.meting,
    language === 'nl' ? SHEETS.instructieNl : SHEETS.instructieEn,
    SHEETS.tabel1,
    SHEETS.toelichting,
    SHEETS.lists,
    language === 'nl' ? SHEETS.instructieEn : SHEETS.instructieNl,
  ]);

  return withProperties(new Uint8Array(await book.xlsx.writeBuffer()), {
    [TEMPLATE_PROPERTIES.kind]: kind,
    [TEMPLATE_PROPERTIES.version]: String(TEMPLATE_VERSION),
    [TEMPLATE_PROPERTIES.fingerprint]: fingerprint,
  });
}

function order(book: ExcelJS.Workbook, names: readonly string[]): void {
  for (const sheet of book.worksheets) {
    (sheet as ExcelJS.Worksheet & { orderNo: number }).orderNo = names.indexOf(sheet.name);
  }
}

const contentTypes = '[Content_Types].xml';
const rootRelations = '_rels/.rels';

/**
 * Adds the custom document properties, which the library cannot write, and packs every part with one fixed date.
 */
function withProperties(bytes: Uint8Array, properties: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  parts['docProps/custom.xml'] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      Object.entries(properties)
        .map(
          ([name, value], i) =>
            `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(i + 2)}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
        )
        .join('') +
      '</Properties>',
  );
  insertBefore(
    parts,
    contentTypes,
    '</Types>',
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
  );
  insertBefore(
    parts,
    rootRelations,
    '</Relationships>',
    '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>',
  );
  // The content types come first, as readers of streams expect; the rest in one order.
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  names.sort((a, b) => Number(b === contentTypes) - Number(a === contentTypes) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names)
    zippable[name] = [parts[name] as Uint8Array, { mtime: '1980-01-01T00:00:00', level: 9 }];
  return zipSync(zippable);
}

function insertBefore(parts: Record<string, Uint8Array>, name: string, end: string, xml: string): void {
  const part = strFromU8(parts[name] ?? new Uint8Array());
  if (!part.includes(end)) throw new Error(`${name} does not end in ${end}`);
  parts[name] = strToU8(part.replace(end, xml + end));
}
