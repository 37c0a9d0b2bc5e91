import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { longRun } from '../../test/support/long';
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

async function watch(...args: readonly string[]) {
  let [out, error] = ['', ''];
  const code = await supervise(program, {
    args,
    budget: { seconds: () => 3, memory: 200 * 2 ** 20 },
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
}

test('what is read within its budget is read once', async () => {
  expect(await watch('a', 'b')).toEqual({ code: 0, out: 'a: read\nb: read\n', error: 'reads 2\n' });
});

const GIVEN_UP = [
  ['endless', 'over-time'],
  ['large', 'over-memory'],
  ['objects', 'over-memory'],
] as const;

// Making so many objects takes a busy machine longer than the time that the test gives it.
test.each(GIVEN_UP.filter(([file]) => longRun || file !== 'objects'))(
  'a file that is %s is given up, and the others are read; nothing is said twice',
  async (file, why) => {
    expect(await watch('a', file, 'b')).toEqual({
      code: 2,
      out: `a: read\n${file}: ${why}\nb: read\n`,
      error: 'reads 3\n',
    });
  },
);

test('a program that breaks off for another reason is not tried again', async () => {
  expect(await watch('a', 'crash', 'b')).toMatchObject({
    code: null,
    out: 'a: read\ncrash: read\n'.slice(0, 8),
  });
});
