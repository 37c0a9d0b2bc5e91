import { controle } from '../../src/functions/catalogue/controle';
import { jobunits } from '../../src/functions/catalogue/jobunits';
import { meting } from '../../src/functions/catalogue/meting';
import { run } from '../../src/functions/run';
import { placeOf, readRange } from '../../src/functions/sheet-range';
import { cleanDraft } from '../../src/meting/generate/draft';
import { atMost, median, rounded, type Section, type Suite } from '../suite';

const rows = 100_000;

/** Milliseconds of each piece of work, taken in turns so that a busy moment of the machine hits all alike. */
function inTurns<K extends string>(
  runs: number,
  work: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let turn = -1; turn < runs; turn++) {
    for (const name of names) {
      const start = performance.now();
      work[name]();
      // The first turn warms up.
      if (turn >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** What a bare function would do with a column of hours: divide, and leave out what is no hours. */
function bareLoop(column: readonly (readonly unknown[])[]): (number | string)[][] {
  const out: (number | string)[][] = [];
  for (const [hours] of column) out.push([typeof hours === 'number' && hours >= 0 ? hours / 25.5 : '']);
  return out;
}

/** One pass over the rows of a meting that only touches every cell: numbers as numbers, all else as trimmed text. */
function touchOnce(range: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const line of range) {
    for (const cell of line) {
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += cell.trim().toLowerCase().length;
    }
  }
  return sum;
}

const ms = (time: number): string => `${rounded(time)} ms`;
const times = (ratio: number): string => `${rounded(ratio)} ×`;

export const suite: Suite = {
  order: 50,
  run(runs): Promise<Section> {
    const column = Array.from({ length: rows }, (_, i) => [(i % 400) / 10]);
    const draft = cleanDraft({ rows, seed: 5 });
    const range = draft.meting.cells.map((line) =>
      line.map((cell) => (typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell)),
    );
    const array = inTurns(runs, {
      bare: () => bareLoop(column),
      jobunits: () => run(jobunits, [column, 'week', null]),
      touch: () => touchOnce(range),
      parse: () => readRange(range, placeOf(undefined)),
      meting: () => run(meting, [range, 2024, null]),
      controle: () => run(controle, [range, null]),
    });
    const row = (what: string, time: number, against: number): string[] => [
      what,
      ms(time),
      times(time / against),
    ];
    return Promise.resolve({
      title: 'Custom functions over arrays',
      text: `One call over ${rows.toLocaleString('en-GB')} rows, as Excel makes it for a whole column. JOBUNITS stands beside a bare loop that divides and checks; METING and CONTROLE beside the pass that parses the same rows into typed records, without counting or checking them (${String(range[0]?.length ?? 0)} columns).`,
      headings: ['work', 'median', 'ratio'],
      rows: [
        row('bare loop', array.bare, array.bare),
        row('JOBUNITS', array.jobunits, array.bare),
        row('touch every cell once', array.touch, array.parse),
        row('parse the rows', array.parse, array.parse),
        row('METING', array.meting, array.parse),
        row('CONTROLE', array.controle, array.parse),
      ],
      goals: [
        atMost('JOBUNITS against a bare loop', 3, array.jobunits / array.bare),
        atMost('METING against parsing its rows', 2, array.meting / array.parse),
      ],
    });
  },
};
