import { folderOfTool } from '../../scripts/tools';
import { BenchBrowser, type Measured } from '../browser/browser';
import { excelLikeFile } from '../data/excel-like';
import { atLeast, atMost, atMostTwice, median, rounded, type Goal, type Suite } from '../suite';

const peers: Readonly<Record<string, string>> = {
  hucre: 'hucre readXlsx',
  sheetjs: '@e965/xlsx, dense',
  excelts: 'excelts WorkbookReader (stream, cap raised)',
  exceljs: 'exceljs',
};

interface Result {
  readonly name: string;
  readonly runs: readonly Measured[];
}

function cpu(result: Result | undefined): number {
  return median((result?.runs ?? []).map((run) => run.cpuMs));
}

function ms(result: Result | undefined): number {
  return median((result?.runs ?? []).map((run) => run.ms));
}

function peak(result: Result | undefined): number {
  return Math.max(...(result?.runs ?? []).map((run) => run.peakMb));
}

async function measureAll(
  browser: BenchBrowser,
  file: string,
  names: readonly string[],
  runs: number,
  peerRuns: number,
): Promise<Map<string, Result>> {
  const results = new Map<string, { name: string; runs: Measured[] }>(
    names.map((name) => [name, { name, runs: [] }]),
  );
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const result = results.get(name);
      if (
        result === undefined ||
        (name in peers && run >= peerRuns) ||
        result.runs.some(({ error }) => error !== undefined)
      )
        continue;
      const measured = await browser.measure(name, [file]);
      console.log(name, rounded(measured.ms), 'ms', rounded(measured.peakMb), 'MB', measured.error ?? '');
      result.runs.push(measured);
    }
  }
  return results;
}

/** In a worker of Chromium: our reader beside inflating alone and beside libraries, on the same file in the same run. */
export const suite: Suite = {
  order: 1,
  async run(runs) {
    const names = ['inflate', 'ours', ...Object.keys(peers)];
    folderOfTool('bench');
    const browser = await BenchBrowser.start(names);
    try {
      const rows: string[][] = [];
      const goals: Goal[] = [];
      for (const size of [100_000, 1_048_576]) {
        const file = await excelLikeFile(size);
        const full = size === 1_048_576;
        const results = await measureAll(browser, file, names, runs, full ? 1 : Math.min(runs, 3));
        const inflate = results.get('inflate');
        const ours = results.get('ours');
        const right = JSON.stringify(ours?.runs[0]?.answer);
        let fastest = NaN;
        let fastestCpu = NaN;
        const timesFaster = (of: string, limit: number): Goal[] => [
          atLeast(`${of}: the fastest library that is right, against ours`, limit, fastest / ms(ours)),
          atLeast(
            `${of}: the fastest library that is right, against ours, processor time`,
            limit,
            fastestCpu / cpu(ours),
          ),
        ];
        for (const [name, result] of results) {
          const error = result.runs.find((run) => run.error !== undefined)?.error;
          const isRight =
            name === 'inflate' || result.runs.every(({ answer }) => JSON.stringify(answer) === right);
          if (name in peers && isRight && error === undefined) {
            if (!(ms(result) > fastest)) fastest = ms(result);
            if (!(cpu(result) > fastestCpu)) fastestCpu = cpu(result);
          }
          const spread = result.runs.map((run) => run.ms);
          rows.push([
            size.toLocaleString('en'),
            name === 'inflate'
              ? 'inflating alone'
              : name === 'ours'
                ? '**this reader**'
                : (peers[name] ?? name),
            error === undefined
              ? `${rounded(ms(result))} (${rounded(Math.min(...spread))}–${rounded(Math.max(...spread))})`
              : '–',
            error === undefined ? rounded(ms(result) / ms(inflate)) : '–',
            error === undefined ? rounded(cpu(result)) : '–',
            error === undefined ? rounded(cpu(result) / cpu(inflate)) : '–',
            rounded(peak(result)),
            error !== undefined
              ? `fails: ${error.slice(0, 80).replaceAll('|', '/')}`
              : isRight
                ? 'yes'
                : `**no**: ${JSON.stringify(result.runs[0]?.answer)}`,
          ]);
        }
        const label = `${size.toLocaleString('en')} rows`;
        if (full) {
          goals.push(
            ...atMostTwice(`${label}: against inflating alone`, 2, {
              ms: ms(ours) / ms(inflate),
              cpuMs: cpu(ours) / cpu(inflate),
            }),
            atMost(`${label}: peak memory`, 450, peak(ours), 'MB'),
            ...timesFaster(label, 5),
          );
        } else goals.push(...timesFaster(label, 3));
      }
      return {
        title: 'Reading .xlsx in a browser',
        text: 'A `File` from an `<input>` in a dedicated worker of Chromium, each run in a fresh process; every reader looks at each cell and its type. 15 columns with unique texts, dates, enumerations, decimals of up to 17 digits and blanks, written as Excel writes them. Libraries run three times, and once on the full sheet. "Right" is: the same number of cells, the same sum, the same number of characters.',
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
      await browser.close();
    }
  },
};
