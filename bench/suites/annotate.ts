import { BenchBrowser, type Measured } from '../browser/browser';
import { excelLikeFile } from '../data/excel-like';
import { atMostTwice, median, rounded, type Suite } from '../suite';

/** An annotated copy of 100,000 rows with 1,000 findings, beside reading the file. */
export const suite: Suite = {
  order: 6,
  async run(runs) {
    const file = await excelLikeFile(100_000);
    const browser = await BenchBrowser.start(['ours', 'annotate']);
    try {
      const read: Measured[] = [];
      const annotate: Measured[] = [];
      for (let run = 0; run < runs; run++) {
        read.push(await browser.measure('ours', [file]));
        annotate.push(await browser.measure('annotate', [file]));
      }
      const failed = annotate.find(({ error }) => error !== undefined)?.error;
      if (failed !== undefined) throw new Error(failed);
      const ms = (of: readonly Measured[]) => median(of.map((each) => each.ms));
      const cpu = (of: readonly Measured[]) => median(of.map((each) => each.cpuMs));
      return {
        title: 'An annotated copy',
        text: '100,000 rows of 15 columns, 1,000 marked cells with messages; in a worker of Chromium. The copy is inflated, changed and packed again; reading makes columns of it.',
        headings: ['', 'ms', '× reading', '× reading, processor time', 'peak MB'],
        rows: [
          ['reading', rounded(ms(read)), '1', '1', rounded(Math.max(...read.map(({ peakMb }) => peakMb)))],
          [
            'annotated copy',
            rounded(ms(annotate)),
            rounded(ms(annotate) / ms(read)),
            rounded(cpu(annotate) / cpu(read)),
            rounded(Math.max(...annotate.map(({ peakMb }) => peakMb))),
          ],
        ],
        goals: atMostTwice('annotated copy against reading', 3, {
          ms: ms(annotate) / ms(read),
          cpuMs: cpu(annotate) / cpu(read),
        }),
      };
    } finally {
      await browser.close();
    }
  },
};
