import { annotateWorkbook, type CellNote } from '../../src/workbook';
import { serve } from './support/serve';

const notesWanted = 1000;
const rows = 100_000;

/** An annotated copy with a thousand findings spread over the sheet. */
serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  const notes = Array.from({ length: notesWanted }, (_, i): CellNote => ({
    row: 2 + Math.floor((i * (rows - 2)) / notesWanted),
    column: 1 + (i % 13),
    severity: 'fout',
    message: 'Deze cel klopt niet met de regel.',
  }));
  const copy = await annotateWorkbook(file, [
    { sheet: 'Meting', headingRow: 1, heading: 'Bevindingen', notes },
  ]);
  return copy.withoutMessages.length;
});
