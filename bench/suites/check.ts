import { BenchBrowser, type Measured } from '../browser/browser';
import { metingFile } from '../data/meting-file';
import { atMostTwice, median, ratios, rounded, type Goal, type Suite } from '../suite';

/** Records on the sheet; the largest fills it, with its heading. */
const sizes = [1000, 10_000, 100_000, 1_048_575];
const goalSizes: readonly number[] = [100_000, 1_048_575];

/** The full check in a worker of Chromium, beside reading the same file alone. */
export const suite: Suite = {
  order: 4,
  async run(runs) {
    const browser = await BenchBrowser.start(['read-all', 'check-all']);
    try {
      const rows: string[][] = [];
      const goals: Goal[] = [];
      const perRow: { readonly ms: number; readonly cpuMs: number }[] = [];
      for (const size of sizes) {
        const file = await metingFile(size);
        const read: Measured[] = [];
        const check: Measured[] = [];
        for (let run = 0; run < runs; run++) {
          read.push(await browser.measure('read-all', [file]));
          check.push(await browser.measure('check-all', [file]));
          console.log(
            size,
            rounded(read.at(-1)?.ms ?? NaN),
            rounded(check.at(-1)?.ms ?? NaN),
            check.at(-1)?.error ?? '',
          );
        }
        const failed = check.find(({ error }) => error !== undefined)?.error;
        const ms = (of: readonly Measured[]) => median(of.map((each) => each.ms));
        const cpu = (of: readonly Measured[]) => median(of.map((each) => each.cpuMs));
        const ratio = cpu(check) / cpu(read);
        perRow.push({ ms: ms(check) / size, cpuMs: cpu(check) / size });
        rows.push([
          size.toLocaleString('en'),
          rounded(ms(read)),
          failed ?? rounded(ms(check)),
          rounded(ms(check) / ms(read)),
          rounded(ratio),
          rounded((cpu(check) / size) * 1000),
          rounded(Math.max(...check.map(({ peakMb }) => peakMb))),
        ]);
        if (goalSizes.includes(size))
          goals.push(
            ...atMostTwice(`${size.toLocaleString('en')} rows: full check against reading`, 2, {
              ms: ms(check) / ms(read),
              cpuMs: ratio,
            }),
          );
      }
      const [smallest, , middle, most] = perRow;
      if (smallest && middle && most) {
        goals.push(
          ...atMostTwice('time per row at 1,048,575 rows against 1,000', 1.3, ratios(most, smallest)),
          ...atMostTwice('time per row at 1,048,575 rows against 100,000', 1.3, ratios(most, middle)),
        );
      }
      return {
        title: 'The full check',
        text: 'Reading, all rules, results and ledger of a meting with every column of the model, in a worker of Chromium, each run in a fresh process (so that the first thousand rows mostly pay for starting).',
        headings: [
          'records',
          'reading ms',
          'check ms',
          '× reading',
          '× reading, processor time',
          'µs a row, processor time',
          'peak MB',
        ],
        rows,
        goals,
      };
    } finally {
      await browser.close();
    }
  },
};
