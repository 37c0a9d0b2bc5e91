import { BenchBrowser, type Measured } from '../browser/browser';
import { csvFile } from '../data/csv-file';
import { medians, peakOf, ratios, rounded, type Suite } from '../suite';

/** Our .csv reader in a worker of Chromium beside the bare parser it is built on. */
export const suite: Suite = {
  order: 3,
  async run(runs) {
    const browser = await BenchBrowser.start(['csv-papaparse', 'ours']);
    try {
      const rows: string[][] = [];
      for (const size of [100_000, 1_048_576]) {
        const file = await csvFile(size);
        const bare: Measured[] = [];
        const ours: Measured[] = [];
        for (let run = 0; run < runs; run++) {
          bare.push(await browser.measure('csv-papaparse', [file]));
          ours.push(await browser.measure('ours', [file]));
          console.log(size, rounded(bare.at(-1)?.ms ?? NaN), rounded(ours.at(-1)?.ms ?? NaN));
        }
        const error = [...bare, ...ours].find((run) => run.error !== undefined)?.error;
        if (error !== undefined) throw new Error(error);
        const right = JSON.stringify(bare[0]?.answer);
        const line = (name: string, all: readonly Measured[]): string[] => {
          const times = ratios(medians(all), medians(bare));
          return [
            size.toLocaleString('en'),
            name,
            rounded(medians(all).ms),
            rounded(times.ms),
            rounded(medians(all).cpuMs),
            rounded(times.cpuMs),
            rounded(peakOf(all)),
            all.every(({ answer }) => JSON.stringify(answer) === right) ? 'yes' : '**no**',
          ];
        };
        rows.push(line('papaparse, bare', bare), line('**this reader**', ours));
      }
      return {
        title: 'Reading .csv in a browser',
        text: 'A `File` in a worker of Chromium: 15 columns as Dutch Excel saves them. This reader finds out encoding and separator and gives columns like those of any workbook; the parser under it is Papa Parse, which stands beside it bare, with the separator given, its rows looked at and thrown away. "Right" is: the same number of cells and of characters.',
        headings: ['rows', 'reader', 'ms', '× bare', 'processor ms', '× bare', 'peak MB', 'right'],
        rows,
        goals: [],
      };
    } finally {
      await browser.close();
    }
  },
};
