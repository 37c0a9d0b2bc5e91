import { strFromU8, unzip } from 'fflate';
import { WorkbookError } from '../workbook/workbook-error';
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
    return new engine.Model(parts);
  } catch {
    throw new WorkbookError('corrupt');
  }
}

/** A workbook of the engine from the bytes of an .xlsx file. Pictures are left out. Needs a browser's XML parser. */
export async function readXlsx(engine: Engine, bytes: ArrayBuffer): Promise<ImportedWorkbook> {
  const files = await unzipped(bytes);
  const parts = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
  if (!('xl/workbook.xml' in parts)) throw new WorkbookError('not-a-workbook');
  const model = imported(engine, parts);
  model.dispatch('UPDATE_LOCALE', { locale: dutchLocale });
  return { model, properties: customProperties(parts['docProps/custom.xml']) };
}
