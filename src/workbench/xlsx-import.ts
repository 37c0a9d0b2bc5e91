import { strFromU8, unzip } from 'fflate';
import { WorkbookError } from '../workbook/workbook-error';
import { TEXT_FORMAT, toContent } from './cell-values';
import { dutchLocale, type Engine, type Model } from './engine';

function unzipped(bytes: ArrayBuffer): Promise<Record<string, Uint8Array>> {
  return new Promise((resolve, reject) => {
    unzip(new Uint8Array(bytes), (error, files) => {
      if (error === null) resolve(files);
      else reject(new WorkbookError('not-a-workbook'));
    });
  });
}

export interface ImportedWorkbook {
  readonly model: Model;
  /** The custom document properties, which the engine itself does not read. */
  readonly properties: ReadonlyMap<string, string>;
}

function customProperties(xml: string | undefined): ReadonlyMap<string, string> {
  if (xml === undefined) return new Map();
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const named = [...parsed.getElementsByTagNameNS('*', 'property')];
  return new Map(named.map((each) => [each.getAttribute('name') ?? '', each.textContent ?? '']));
}

function imported(engine: Engine, parts: Readonly<Record<string, string>>): Model {
  try {
    return new engine.Model(withoutNeedlessApostrophes(engine, new engine.Model(parts).exportData()));
  } catch {
    throw new WorkbookError('corrupt');
  }
}

/** A string of a cell, alone in its element: one that has a layout of its own is left as it is. */
const loneString = /(<(?:si|is)>\s*<t(?:\s[^>]*)?>)([^<]*)(<\/t>\s*<\/(?:si|is)>)/g;

/**
 * Mends what the engine takes otherwise than Excel does. Text that looks like a number would become one. A protected
 * sheet would be closed as a whole, also its cells that are meant to be filled in. And a cell with a formula for what
 * may stand in it would refuse every repair, since that formula looks at what stands there still.
 */
export function asExcelReads(xml: string): string {
  return xml
    .replace(loneString, (_, open: string, text: string, close: string) => open + toContent(text) + close)
    .replace(/<sheetProtection\b[^>]*\/>/, '')
    .replace(/<dataValidation\b[^>]*\btype="custom"[^>]*>/g, (rule) =>
      rule.replace(/ errorStyle="\w+"/, '').replace('type="custom"', 'type="custom" errorStyle="warning"'),
    );
}

type Data = ReturnType<Model['exportData']>;

/** A cell with the text format keeps text as it is, and would show an apostrophe in front of it. */
function withoutNeedlessApostrophes({ helpers }: Engine, data: Data): Data {
  for (const { cells, formats } of data.sheets) {
    for (const [range, format] of Object.entries(formats)) {
      if (data.formats[format] !== TEXT_FORMAT) continue;
      const { left, right, top, bottom } = helpers.toZone(range);
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const address = helpers.toXC(column, row);
          const content = cells[address];
          if (typeof content === 'string' && /^'[^=']/.test(content)) cells[address] = content.slice(1);
        }
      }
    }
  }
  return data;
}

/** A workbook of the engine from the bytes of an .xlsx file. Pictures are left out. Needs a browser's XML parser. */
export async function readXlsx(engine: Engine, bytes: ArrayBuffer): Promise<ImportedWorkbook> {
  const files = await unzipped(bytes);
  const parts = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, asExcelReads(strFromU8(content))]),
  );
  if (!('xl/workbook.xml' in parts)) throw new WorkbookError('not-a-workbook');
  const model = imported(engine, parts);
  model.dispatch('UPDATE_LOCALE', { locale: dutchLocale });
  return { model, properties: customProperties(parts['docProps/custom.xml']) };
}
