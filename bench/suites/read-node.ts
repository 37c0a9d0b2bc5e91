import type { Measured } from '../browser/browser';
import { excelLikeFile } from '../data/excel-like';
import { NodeBench } from '../node/measure';
import { atMost, atMostTwice, medians, peakOf, ratios, rounded, type Goal, type Suite } from '../suite';

const programs = {
  inflate: 'inflating alone (zlib)',
  ours: '**this reader**',
  hucre: 'hucre readXlsx',
  sheetjs: '@e965/xlsx, dense',
} as const;
type Program = keyof typeof programs;
const names = Object.keys(programs) as Program[];
const fullSheet = 1_048_576;

/** How often each is run: the libraries cannot read a full sheet in Node, which one run shows. */
function runsOf(program: Program, size: number, runs: number): number {
  if (program === 'inflate' || program === 'ours') return runs;
  return size === fullSheet ? 1 : Math.min(runs, 3);
}

/** In Node, as the command line does: our reader beside inflating alone and beside libraries, each run in a fresh process. */
export const suite: Suite = {
  order: 2,
  async run(runs) {
    const bench = await NodeBench.start(names);
    try {
      const rows: string[][] = [];
      const goals: Goal[] = [];
      for (const size of [100_000, fullSheet]) {
        const file = await excelLikeFile(size);
        const measured: Record<Program, Measured[]> = { inflate: [], ours: [], hucre: [], sheetjs: [] };
        for (let run = 0; run < runs; run++) {
          for (const name of names.filter((each) => run < runsOf(each, size, runs))) {
            const one = bench.measure(name, file);
            console.log(size, name, rounded(one.ms), 'ms', rounded(one.peakMb), 'MB', one.error ?? '');
            measured[name].push(one);
          }
        }
        const right = JSON.stringify(measured.ours[0]?.answer);
        const inflate = medians(measured.inflate);
        for (const name of names) {
          const all = measured[name];
          const error = all.find((run) => run.error !== undefined)?.error;
          const isRight = name === 'inflate' || all.every(({ answer }) => JSON.stringify(answer) === right);
          const times = ratios(medians(all), inflate);
          const spread = all.map(({ ms }) => ms);
          rows.push([
            size.toLocaleString('en'),
            programs[name],
            ...(error === undefined
              ? [
                  `${rounded(medians(all).ms)} (${rounded(Math.min(...spread))}–${rounded(Math.max(...spread))})`,
                  rounded(times.ms),
                  rounded(medians(all).cpuMs),
                  rounded(times.cpuMs),
                  rounded(peakOf(all)),
                  isRight ? 'yes' : `**no**: ${JSON.stringify(all[0]?.answer)}`,
                ]
              : ['–', '–', '–', '–', '–', `fails: ${error.slice(0, 80).replaceAll('|', '/')}`]),
          ]);
        }
        if (size === fullSheet) {
          const label = `${size.toLocaleString('en')} rows`;
          goals.push(
            ...atMostTwice(`${label}: against inflating alone`, 5, ratios(medians(measured.ours), inflate)),
            atMost(`${label}: peak memory`, 500, peakOf(measured.ours), 'MB'),
          );
        }
      }
      return {
        title: 'Reading .xlsx in Node',
        text: 'The same files, read as the command line reads them, each run in a fresh process. Inflating is Node’s own zlib on a stream from the file. Libraries run three times, and once on the full sheet.',
        headings: [
          'rows',
          'reader',
          'ms (lowest–highest)',
          '× inflating',
          'processor ms',
          '× inflating',
          'peak MB',
          'right',
        ],
        rows,
        goals,
      };
    } finally {
      bench.close();
    }
  },
};
