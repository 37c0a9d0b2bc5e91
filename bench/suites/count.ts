import { payrollCsv, payrollParquet } from '../data/payroll';
import { NodeBench } from '../node/measure';
import {
  atLeast,
  atMost,
  atMostTwice,
  medians,
  peakOf,
  ratios,
  rounded,
  type Goal,
  type Suite,
} from '../suite';

const CSV_ROWS = 1_000_000;
const PARQUET_ROWS = [100_000, 1_000_000, 10_000_000];
const PATIENCE = 600_000;

/** The command `count` beside `check` and beside a bare scan by the same engine, each in a process of its own. */
export const suite: Suite = {
  order: 12,
  async run(runs) {
    const bench = await NodeBench.start(['count-file', 'count-check', 'count-scan']);
    try {
      const csv = await payrollCsv(CSV_ROWS);
      const measure = (program: string, file: string, times: number) =>
        Array.from({ length: times }, () => {
          const one = bench.measure(program, file, PATIENCE);
          console.log(
            program,
            rounded(one.ms),
            'ms',
            rounded(one.cpuMs),
            'processor ms',
            rounded(one.peakMb),
            'MB',
            one.error ?? '',
          );
          return one;
        });
      const scan = measure('count-scan', csv, runs);
      const counted = measure('count-file', csv, runs);
      const checked = measure('count-check', csv, 1);
      const row = (what: string, rows: number, all: ReturnType<typeof measure>) => [
        what,
        rows.toLocaleString('en'),
        rounded(medians(all).ms),
        rounded(medians(all).cpuMs),
        rounded((medians(all).cpuMs / rows) * 1000),
        rounded(peakOf(all)),
      ];
      const lines = [
        row('bare scan of CSV', CSV_ROWS, scan),
        row('**count**, CSV', CSV_ROWS, counted),
        row('check, the same CSV', CSV_ROWS, checked),
      ];
      const goals: Goal[] = [
        ...atMostTwice('CSV: count against a bare scan', 3, ratios(medians(counted), medians(scan))),
        atLeast('CSV: rows a second against check', 20, medians(checked).ms / medians(counted).ms),
        atLeast(
          'CSV: rows a second against check, processor time',
          20,
          medians(checked).cpuMs / medians(counted).cpuMs,
        ),
      ];
      for (const rows of PARQUET_ROWS) {
        const all = measure('count-file', await payrollParquet(rows), Math.min(runs, 3));
        lines.push(row('**count**, Parquet', rows, all));
        if (rows === PARQUET_ROWS.at(-1))
          goals.push(
            atMost('Parquet, 10,000,000 rows, the whole outcome', 15, medians(all).ms / 1000, 's'),
            atMost('the same, processor time over two processors', 15, medians(all).cpuMs / 2000, 's'),
            atMost('the same, peak memory', 1000, peakOf(all), 'MB'),
          );
      }
      return {
        title: 'Counting beyond a sheet',
        text: 'The whole command with its whole outcome, receipt included: all columns of the count, one row for each relation, in a memory of 400 MB. The bare scan reads the same columns of the same file with the same types and counts which cells are filled. Twenty times the rows of check would be quicker than that scan where check itself takes less than twenty times as long as the scan: then the goal against the scan is the one that can be held.',
        headings: ['', 'rows', 'ms', 'processor ms', 'µs a row, processor time', 'peak MB'],
        rows: lines,
        goals,
      };
    } finally {
      bench.close();
    }
  },
};
