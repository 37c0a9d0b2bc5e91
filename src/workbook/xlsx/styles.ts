import { limits } from '../limits';
import type { CellKind } from '../table';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import { isSpreadsheetNamespace } from './namespaces';
import { kindOfFormat } from './number-format';

/** What is told by each cell style (`s` of a cell). */
export interface CellStyles {
  /** The kind of a number in it. */
  readonly numberKinds: Uint8Array;
  /** 1 where it crosses out; empty where no style does. */
  readonly struck: Uint8Array;
}

export async function readCellStyles(chunks: AsyncIterable<Uint8Array>, part: string): Promise<CellStyles> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const fontOf: number[] = [];
  const struckFonts = new Set<number>();
  let fonts = 0;
  let section = '';
  await readSmallPart(chunks, part, {
    open(uri, local, attributes, depth) {
      if (!isSpreadsheetNamespace(uri)) return;
      if (depth === 2) section = local;
      else if (section === 'fonts') {
        if (depth === 3) fonts += 1;
        else if (local === 'strike' && depth === 4 && !OFF.has(attributes.get('val') ?? ''))
          struckFonts.add(fonts - 1);
      } else if (local === 'numFmt' && depth === 3) {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (local === 'xf' && depth === 3 && section === 'cellXfs') {
        formats.push(Number(attributes.get('numFmtId') ?? 0));
        fontOf.push(Number(attributes.get('fontId') ?? 0));
      }
      if (codes.size > limits.styles || formats.length > limits.styles) {
        throw new WorkbookError('too-large', { part });
      }
    },
  });
  const kinds = new Map<number, CellKind>(
    [...new Set(formats)].map((id) => [id, kindOfFormat(id, codes.get(id))]),
  );
  const isStruck = fontOf.some((font) => struckFonts.has(font));
  return {
    numberKinds: Uint8Array.from(formats, (id) => kinds.get(id) ?? 0),
    struck: Uint8Array.from(isStruck ? fontOf : [], (font) => (struckFonts.has(font) ? 1 : 0)),
  };
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);
