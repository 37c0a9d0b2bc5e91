import { XlsxPackage } from '../../src/workbook/xlsx/package';
import { platformInflate } from '../../src/workbook/zip/inflate';
import { partChunks } from '../../src/workbook/zip/part';
import { serve } from './support/serve';

/** Inflates the sheet and the shared strings and does nothing with them: the measure of all readers. */
serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  const pack = await XlsxPackage.open(file, platformInflate);
  let bytes = 0;
  for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
    for await (const chunk of partChunks(file, pack.entry(part), platformInflate)) bytes += chunk.length;
  }
  return bytes;
});
