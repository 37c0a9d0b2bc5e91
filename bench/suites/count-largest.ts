import { rmSync } from 'node:fs';
import { payrollParquet } from '../data/payroll';
import { NodeBench } from '../node/measure';
import { atMost, rounded, type Suite } from '../suite';

const ROWS = 100_000_000;
const PATIENCE = 3_600_000;

/** A file of a hundred million rows, made for the occasion and removed after it. */
export const suite: Suite = {
  order: 13,
  async run() {
    const bench = await NodeBench.start(['count-file', 'count-sums']);
    const file = await payrollParquet(ROWS);
    try {
      const sums = bench.measure('count-sums', file, PATIENCE);
      const whole = bench.measure('count-file', file, PATIENCE);
      const row = (what: string, { ms, cpuMs, peakMb, error }: typeof sums) => [
        what,
        ROWS.toLocaleString('en'),
        rounded(ms / 1000),
        rounded(cpuMs / 1000),
        rounded(peakMb),
        error ?? '',
      ];
      return {
        title: 'Counting a hundred million rows',
        text: 'Parquet, once. The sums alone are the decision of each row, the rules that look at one row, and hours by all that tells them apart, in a memory of 400 MB. The whole command adds persons, repeated relations and the receipt; what does not fit in its 400 MB is kept on disk.',
        headings: ['', 'rows', 's', 'processor s', 'peak MB', ''],
        rows: [row('sums alone, Parquet', sums), row('**count**, Parquet, the whole outcome', whole)],
        goals: [
          atMost('sums', 60, sums.ms / 1000, 's'),
          atMost('the same, processor time over two processors', 60, sums.cpuMs / 2000, 's'),
          atMost('the same, peak memory', 500, sums.peakMb, 'MB'),
        ],
      };
    } finally {
      bench.close();
      rmSync(file, { force: true });
    }
  },
};
