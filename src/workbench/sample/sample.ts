import { dutchLocale } from '../engine';
import type { WorkbookData } from '../workbench-host';

/** The workbook that the workbench opens with. */
export function sampleWorkbook(): WorkbookData {
  return {
    settings: { locale: dutchLocale },
    sheets: [
      {
        id: 'voorbeeld',
        name: 'Voorbeeld',
        cells: { A1: 'Uren per week', A2: '51', B1: 'Banen', B2: '=BANENAFSPRAAK.JOBUNITS(A2,"week")' },
      },
    ],
  } as unknown as WorkbookData;
}
