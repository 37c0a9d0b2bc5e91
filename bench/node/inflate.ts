import { createReadStream, openAsBlob } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { nodeInflate } from '../../src/cli/node-inflate';
import { XlsxPackage } from '../../src/workbook/xlsx/package';
import { report } from './report';

const localHeaderBytes = 30;

/** Inflates the sheet and the shared strings with zlib and does nothing with them: the measure of all readers. */
report(async (file) => {
  const blob = await openAsBlob(file);
  const pack = await XlsxPackage.open(blob, nodeInflate);
  let bytes = 0;
  for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
    const { offset, compressedSize } = pack.entry(part);
    const header = new DataView(await blob.slice(offset, offset + localHeaderBytes).arrayBuffer());
    const start = offset + localHeaderBytes + header.getUint16(26, true) + header.getUint16(28, true);
    const raw = createReadStream(file, { start, end: start + compressedSize - 1, highWaterMark: 1 << 18 });
    for await (const chunk of raw.pipe(createInflateRaw({ chunkSize: 1 << 18 })))
      bytes += (chunk as Buffer).length;
  }
  return bytes;
});
