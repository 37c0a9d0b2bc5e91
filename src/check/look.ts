import type { TemplateSeen } from '../meting/read/seen';
import { opgaveNumber, opgaveText } from '../meting/form/opgave';
import { readSheet, type SheetContent } from '../meting/read/read-sheet';
import { resolveForms } from '../meting/read/resolve-forms';
import { detectTemplate } from '../meting/read/detect-template';
import type { SheetSource, WorkbookSource } from '../workbook/table';

/** What a workbook is, as far as the first rows of its sheets tell. Nothing is judged. */
export interface Look {
  readonly template: TemplateSeen;
  readonly organisation: string | null;
  readonly year: number | null;
  /** The sheets with rows of a meting, with the row of their headings. */
  readonly metingen: readonly { readonly sheet: string; readonly headerRow: number }[];
  /** True where a Tabel 1 stands in it. */
  readonly tabel1: boolean;
  /** True where nothing at all is filled in. */
  readonly empty: boolean;
}

/** Enough for the headings and for a whole Opgave. */
const ROWS_LOOKED_AT = 200;

/** Looks at a workbook without reading it whole. Sheets that cannot be read are passed over: a check says why. */
export async function lookAt(source: WorkbookSource): Promise<Look> {
  const contents: SheetContent[] = [];
  for (const sheet of source.sheets) {
    try {
      contents.push(await readSheet(headOf(sheet), { answers: new Map() }));
    } catch {
      continue;
    }
  }
  const settled = resolveForms(contents);
  const opgave = settled.find((content) => content.opgave !== null)?.opgave ?? null;
  const table = settled.flatMap(({ tabellen }) => tabellen)[0];
  return {
    template: detectTemplate(
      source.properties,
      settled.map(({ seen }) => seen),
    ),
    organisation: opgaveText(opgave, 'organisatie'),
    year: yearOf(opgaveNumber(opgave, 'jaar') ?? table?.fields.get('jaar')?.value ?? null),
    metingen: contents.flatMap(({ seen }) =>
      seen.takenFor === 'meting' ? [{ sheet: seen.name, headerRow: seen.headerRow ?? 1 }] : [],
    ),
    tabel1: table !== undefined,
    empty: contents.length > 0 && contents.every(({ seen }) => seen.takenFor === 'empty'),
  };
}

function yearOf(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 1900 && value <= 9999 ? value : null;
}

function headOf(sheet: SheetSource): SheetSource {
  return {
    ...sheet,
    open: async () => {
      const table = await sheet.open();
      return {
        ...table,
        async *batches(signal) {
          let rows = 0;
          for await (const batch of table.batches(signal)) {
            yield batch;
            rows += batch.rowCount;
            if (rows >= ROWS_LOOKED_AT) return;
          }
        },
      };
    },
  };
}
