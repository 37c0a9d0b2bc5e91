import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { serve, Tally } from './support/serve';

serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const tally = new Tally();
  book.worksheets[0]?.eachRow((row: { eachCell(visit: (cell: { value: unknown }) => void): void }) => {
    row.eachCell((cell) => {
      tally.add(cell.value);
    });
  });
  return tally.result();
});
