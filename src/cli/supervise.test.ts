import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { supervise } from './supervise';

const folder = mkdtempSync(path.join(tmpdir(), 'watched-'));
const program = path.join(folder, 'program.cjs');

/** Reads the files it is given: one never ends, one fills memory, one crashes; the rest are read at once. */
writeFileSync(
  program,
  `const { parentPort, workerData } = require('node:worker_threads');
const tell = (told) => parentPort.postMessage(told);
const files = process.argv.slice(2);
tell({ kind: 'error', text: 'reads ' + files.length + '\\n' });
const kept = [];
for (const file of files) {
  const why = workerData.refused.get(file);
  if (why !== undefined) { tell({ kind: 'out', text: file + ': ' + why + '\\n' }); continue; }
  tell({ kind: 'begin', file, bytes: 1 });
  if (file === 'endless') while (true);
  if (file === 'large') while (true) kept.push(Buffer.alloc(1 << 20, 1));
  if (file === 'objects') while (true) kept.push({ kept: Array.from({ length: 1000 }, (_, i) => ({ i })) });
  tell({ kind: 'end' });
  if (file === 'crash') throw new Error('crash');
  tell({ kind: 'out', text: file + ': read\\n' });
}
tell({ kind: 'done', code: workerData.refused.size > 0 ? 2 : 0 });
`,
);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** More than any file here takes to fill memory, on a machine that is as busy as can be. */
const AMPLE = 600;

async function watch(args: readonly string[], seconds = AMPLE) {
  let [out, error] = ['', ''];
  const code = await supervise(program, {
    args,
    budget: { seconds: () => seconds, memory: 200 * 2 ** 20 },
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
}

test('what is read within its budget is read once', async () => {
  expect(await watch(['a', 'b'])).toEqual({ code: 0, out: 'a: read\nb: read\n', error: 'reads 2\n' });
});

// Each has the one limit that it is about: filling memory takes a busy machine more seconds than it takes to see that a file never ends.
test.each([
  ['endless', 'over-time', 1],
  ['large', 'over-memory', AMPLE],
  ['objects', 'over-memory', AMPLE],
] as const)(
  'a file that is %s is given up, and the others are read; nothing is said twice',
  async (file, why, seconds) => {
    expect(await watch(['a', file, 'b'], seconds)).toEqual({
      code: 2,
      out: `a: read\n${file}: ${why}\nb: read\n`,
      error: 'reads 3\n',
    });
  },
);

test('a program that breaks off for another reason is not tried again', async () => {
  expect(await watch(['a', 'crash', 'b'])).toMatchObject({
    code: null,
    out: 'a: read\ncrash: read\n'.slice(0, 8),
  });
});
