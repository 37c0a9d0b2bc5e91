import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine, type DuckDb } from '../../src/cli/count/engine';
import { openSources } from '../../src/cli/count/sources';
import { publishedLaw } from '../../src/law';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { mostHoursOfARow } from '../../src/sql/norms';
import { factsOf, sumsOver } from '../../src/sql/duckdb/statements';
import { report } from './report';

/** The sums of a Parquet file alone: the decision, the rules that look at one row, hours and all by which they are told apart; no persons. */
report(async (file) => {
  const temp = mkdtempSync(join(tmpdir(), 'count-sums-'));
  const duckDb = createRequire(join(process.cwd(), 'tools/duckdb/package.json'))(
    '@duckdb/node-api',
  ) as DuckDb;
  const engine = await startEngine(duckDb, { files: [file], temp, memory: '400MB' });
  const notation = { dates: null, decimal: null };
  const { sources, pseudonym } = await openSources([{ name: file, path: file }], engine, {
    ...{ map: null, notation, encoding: 'utf-8' },
  });
  const facts = factsOf({
    sources,
    pseudonym,
    notation,
    contributors: false,
    counted: { year: 2024, month: 12 },
    mostHours: mostHoursOfARow(2024, publishedLaw, DEFAULT_SETTINGS),
  });
  const lines = await engine.all(sumsOver(`(${facts})`));
  engine.close();
  rmSync(temp, { recursive: true });
  return lines.length;
});
