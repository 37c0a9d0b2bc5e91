import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Measured } from '../browser/browser';

/** Programs of `bench/node`, each run in a Node process of its own. */
export class NodeBench {
  private readonly folder = mkdtempSync(join(tmpdir(), 'bench-node-'));

  /** `programs`: files of `bench/node`, by name without extension. */
  static async start(programs: readonly string[]): Promise<NodeBench> {
    const bench = new NodeBench();
    await build({
      entryPoints: programs.map((name) => join(__dirname, `${name}.ts`)),
      outdir: bench.folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    return bench;
  }

  measure(program: string, file: string, timeoutMs = 300_000): Measured {
    const { stdout, stderr, error } = spawnSync(
      process.execPath,
      [join(this.folder, `${program}.cjs`), file],
      { encoding: 'utf8', timeout: timeoutMs },
    );
    const line = stdout.trim().split('\n').at(-1) ?? '';
    if (error === undefined && line.startsWith('{')) return JSON.parse(line) as Measured;
    const why = error?.message ?? /(\w*Error: .*)/.exec(stderr)?.[1] ?? 'no answer';
    return { ms: NaN, cpuMs: NaN, peakMb: NaN, answer: null, error: why };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
