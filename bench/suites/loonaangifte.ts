import { statSync } from 'node:fs';
import { returnOf } from '../data/return-file';
import type { Measured } from '../browser/browser';
import { NodeBench } from '../node/measure';
import { atMost, atMostTwice, medians, peakOf, ratios, rounded, type Goal, type Suite } from '../suite';

const employees = 100_000;
const mostTimes = 3;
const mostMb = 300;

/** The reader of payroll returns beside a pass that only decodes the bytes. */
export const suite: Suite = {
  order: 8,
  async run(runs) {
    const bench = await NodeBench.start(['return-decode', 'return-read']);
    try {
      const rows: string[][] = [];
      const goals: Goal[] = [];
      for (const pretty of [true, false]) {
        const file = await returnOf(employees, pretty);
        const bare: Measured[] = [];
        const read: Measured[] = [];
        for (let run = 0; run < runs; run++) {
          bare.push(bench.measure('return-decode', file));
          read.push(bench.measure('return-read', file));
          console.log(rounded(bare.at(-1)?.ms ?? NaN), rounded(read.at(-1)?.ms ?? NaN));
        }
        const error = [...bare, ...read].find((each) => each.error !== undefined)?.error;
        if (error !== undefined) throw new Error(error);
        if (read.some(({ answer }) => answer !== employees)) throw new Error('not every employee was read');
        const times = ratios(medians(read), medians(bare));
        const layout = pretty ? 'an element a line' : 'all on one line';
        const line = (name: string, all: typeof read): string[] => [
          layout,
          rounded(statSync(file).size / 1e6),
          name,
          rounded(medians(all).ms),
          rounded(medians(all).cpuMs),
          rounded(peakOf(all)),
        ];
        rows.push(line('decoded, no more', bare), line('**this reader**', read));
        goals.push(
          ...atMostTwice(`reading, × decoding, ${layout}`, mostTimes, times),
          atMost(`memory, ${layout}`, mostMb, peakOf(read), 'MB'),
        );
      }
      return {
        title: 'Reading a loonaangifte',
        text: `A payroll return of ${employees.toLocaleString('en')} employees in Node, in a process of its own: from the bytes of the file to the relations of the month. Beside it a pass over the bytes as the file streams them that decodes them and does nothing with the text; the reader asks for larger pieces.`,
        headings: ['layout', 'MB', 'reader', 'ms', 'processor ms', 'peak MB'],
        rows,
        goals,
      };
    } finally {
      bench.close();
    }
  },
};
