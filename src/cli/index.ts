import { realpathSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { BUDGET } from '../workbook/budget';
import { runCli } from './run';
import { supervise, type Given, type Told } from './supervise';
import { nodeTerminal, type Terminal } from './terminal';
import { languageOf, wordsIn } from './words';

/** The templates as the build wrote them, in base64 by file name, so that the program is one file. */
declare const TEMPLATE_FILES: Readonly<Record<string, string>>;

const args = process.argv.slice(2);
const { cli: words } = wordsIn(languageOf(args, process.env) ?? 'nl');

/** Exit code of a file or command that cannot be read or carried out. */
const UNREADABLE = 2;
/** Exit code of an output that cannot be written. */
const OUTPUT_FAILED = 3;

/** Commands that read files of others. `count` bounds its memory itself, and takes as long as its files are large. */
const WATCHED: ReadonlySet<string> = new Set([
  'check',
  'compose',
  'consolidate',
  'exchange',
  'publish',
  'verify',
  'year-report',
]);

function run(terminal: Terminal): Promise<number> {
  return runCli(args, {
    terminal,
    template: (kind, language) => Buffer.from(TEMPLATE_FILES[`${kind}-${language}.xlsx`] ?? '', 'base64'),
  });
}

/** The program by itself, on a thread that is watched. */
async function runWatched(tell: (told: Told) => void, { refused }: Given): Promise<void> {
  const code = await run({
    ...nodeTerminal(),
    out: (text) => {
      tell({ kind: 'out', text });
    },
    error: (text) => {
      tell({ kind: 'error', text });
    },
    guard: {
      refusal: (file) => refused.get(file) ?? null,
      begin: (file, bytes) => {
        tell({ kind: 'begin', file, bytes });
      },
      end: () => {
        tell({ kind: 'end' });
      },
    },
  });
  tell({ kind: 'done', code });
}

async function watch(program: string): Promise<number> {
  const code = await supervise(program, {
    args,
    budget: BUDGET,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  });
  if (code !== null) return code;
  process.stderr.write(`${words.unexpected('thread')}\n`);
  return UNREADABLE;
}

/** The one file that the program is once it is built; `null` where it is run otherwise, and cannot start itself once more. */
function ownFile(): string | null {
  try {
    const file = realpathSync(process.argv[1] ?? '');
    return file.endsWith('.cjs') ? file : null;
  } catch {
    return null;
  }
}

function main(): Promise<number> {
  // A full disk, or a program that stopped reading: without this Node would show where in our code that was noticed.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.stderr.write(`${words.terminalFailed}\n`);
    process.exit(OUTPUT_FAILED);
  });
  process.stderr.on('error', () => process.exit(OUTPUT_FAILED));
  const program = ownFile();
  return program !== null && args.some((each) => WATCHED.has(each)) ? watch(program) : run(nodeTerminal());
}

if (isMainThread || parentPort === null)
  void main().then((code) => {
    process.exitCode = code;
  });
else {
  const port = parentPort;
  void runWatched((told) => {
    port.postMessage(told);
  }, workerData as Given);
}
