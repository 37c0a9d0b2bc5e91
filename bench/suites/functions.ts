import { controle } from '../../src/functions/catalogue/controle/function';
import { jobunits } from '../../src/functions/catalogue/jobunits/function';
import { meting } from '../../src/functions/catalogue/meting/function';
import { run } from '../../src/functions/run';
import { parseAddress, readRange } from '../../src/functions/sheet-range';
import { scalarCalls } from '../browser/workbench';
import { cleanDraft } from '../../src/meting/generate/draft';
import { atMost, median, rounded, type Section, type Suite } from '../suite';

const rows = 100_000;
/** Formulas of one call each, in a sheet of the workbench. */
const calls = 40_000;

/** Milliseconds of processor time of each piece of work, taken in turns so that a busy moment of the machine hits all alike. */
function inTurns<K extends string>(
  runs: number,
  work: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let turn = -1; turn < runs; turn++) {
    for (const name of names) {
      const before = process.cpuUsage();
      work[name]();
      const { user, system } = process.cpuUsage(before);
      // The first turn warms up.
      if (turn >= 0) times[name].push((user + system) / 1000);
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

/**
 * One plain pass that parses the rows, with nothing of the product in it: numbers and dates into one array a column, texts
 * trimmed and in lower case into a list of distinct values and the place of each row in it.
 */
function parseOnce(range: readonly (readonly unknown[])[]): readonly unknown[] {
  const columns = (range[0] ?? []).map(() => ({
    numbers: new Float64Array(range.length),
    places: new Int32Array(range.length),
    distinct: new Map<string, number>(),
  }));
  for (const [row, line] of range.entries()) {
    for (const [c, column] of columns.entries()) {
      const cell = line[c];
      if (typeof cell === 'number') column.numbers[row] = cell;
      else if (typeof cell === 'string') {
        const text = cell.trim().toLowerCase();
        let place = column.distinct.get(text);
        if (place === undefined) column.distinct.set(text, (place = column.distinct.size + 1));
        column.places[row] = place;
      }
    }
  }
  return columns;
}

const ms = (time: number): string => `${rounded(time)} ms`;
const times = (ratio: number): string => `${rounded(ratio)} ×`;

export const suite: Suite = {
  order: 50,
  async run(runs): Promise<Section> {
    const column = Array.from({ length: rows }, (_, i) => [(i % 400) / 10]);
    const draft = cleanDraft({ rows, seed: 5 });
    const range = draft.meting.cells.map((line) =>
      line.map((cell) => (typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell)),
    );
    const array = inTurns(runs, {
      bare: () => bareLoop(column),
      jobunits: () => run(jobunits, [column, 'week', null]),
      touch: () => touchOnce(range),
      parse: () => parseOnce(range),
      read: () => readRange(range, parseAddress(undefined)),
      meting: () => run(meting, [range, 2024, null]),
      controle: () => run(controle, [range, null]),
    });
    const row = (what: string, time: number, against: number): string[] => [
      what,
      ms(time),
      times(time / against),
    ];
    const scalar = await scalarCalls(calls, runs);
    const expected = ((calls - 1) % 400) / 10 / 25.5;
    if (scalar.some(({ last }) => last !== expected)) throw new Error('the workbench did not compute');
    const scalarMs = median(scalar.map(({ cpuMs }) => cpuMs));
    return {
      title: 'Custom functions over arrays',
      text: `One call over ${rows.toLocaleString('en-GB')} rows, as Excel makes it for a whole column. JOBUNITS stands beside a bare loop that divides and checks; METING and CONTROLE beside one plain pass, with nothing of the product in it, that parses the same rows into numbers and codes (${String(range[0]?.length ?? 0)} columns). Single calls are those of 40,000 formulas, each reading a cell of its own, computed anew in the page of the workbench in Chromium. All times are processor time; on a quiet machine that is what passes.`,
      headings: ['work', 'median', 'ratio'],
      rows: [
        row('bare loop', array.bare, array.bare),
        row('JOBUNITS', array.jobunits, array.bare),
        row('touch every cell once', array.touch, array.parse),
        row('one plain pass that parses them', array.parse, array.parse),
        row('the reader of the pane', array.read, array.parse),
        row('METING', array.meting, array.parse),
        row('CONTROLE', array.controle, array.parse),
        [
          `${calls.toLocaleString('en-GB')} formulas in the workbench, one call each`,
          ms(scalarMs),
          `${rounded(median(scalar.map((each) => each.ms)))} ms elapsed`,
        ],
      ],
      goals: [
        atMost('JOBUNITS against a bare loop', 3, array.jobunits / array.bare),
        atMost('METING against one plain pass that parses its rows', 2, array.meting / array.parse),
        atMost('40,000 single calls in the workbench', 2000, scalarMs, 'ms'),
      ],
    };
  },
};
