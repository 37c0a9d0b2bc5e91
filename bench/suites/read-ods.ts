import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from '../browser/browser';
import { convertByLibreOffice, findLibreOffice } from '../../test/support/libre-office';
import { excelLikeFile } from '../data/excel-like';
import { NodeBench } from '../node/measure';
import { atMostTwice, medians, peakOf, ratios, rounded, type Suite } from '../suite';

const rows = 100_000;

/** The same sheet as .xlsx and, converted by LibreOffice, as .ods, read as the command line reads them. */
export const suite: Suite = {
  order: 9,
  async run(runs) {
    const soffice = findLibreOffice();
    if (soffice === null) throw new Error('LibreOffice is not installed: nothing makes the .ods file.');
    const xlsx = await excelLikeFile(rows);
    const ods = xlsx.replace(/\.xlsx$/, '.ods');
    if (!existsSync(ods)) {
      const files = { 'sheet.xlsx': new Uint8Array(readFileSync(xlsx)) };
      const made = convertByLibreOffice(soffice, { files, to: 'ods' }).get('sheet.ods');
      if (made === undefined) throw new Error('LibreOffice made no .ods file.');
      writeFileSync(ods, made);
    }
    const bench = await NodeBench.start(['ours']);
    try {
      const measured: Record<'xlsx' | 'ods', Measured[]> = { xlsx: [], ods: [] };
      for (let run = 0; run < runs; run++) {
        measured.xlsx.push(bench.measure('ours', xlsx));
        measured.ods.push(bench.measure('ours', ods));
      }
      const times = ratios(medians(measured.ods), medians(measured.xlsx));
      const line = (name: 'xlsx' | 'ods') => [
        `.${name}`,
        rounded(medians(measured[name]).ms),
        rounded(medians(measured[name]).cpuMs),
        rounded(peakOf(measured[name])),
      ];
      return {
        title: 'Reading .ods in Node',
        text: `The same ${rows.toLocaleString('en')} rows as .xlsx and, converted by LibreOffice, as .ods: as many cells, so that the ratio is that of a cell. All sheets of an .ods file stand in one part, of several times as many bytes, which is inflated twice: once for the names of the sheets, when the cells are passed over, once for the cells. Each file is read in a process of its own.`,
        headings: ['file', 'ms', 'processor ms', 'peak MB'],
        rows: [line('xlsx'), line('ods')],
        goals: atMostTwice('a cell of .ods against one of .xlsx', 3, times),
      };
    } finally {
      bench.close();
    }
  },
};
