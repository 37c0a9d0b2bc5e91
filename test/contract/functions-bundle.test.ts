import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { FunctionMetadata } from '../../scripts/function-metadata';
import { catalogue } from '../../src/functions/catalogue';
import { examples } from '../../src/functions/catalogue/examples';
import { expected, isExampleRange } from '../../src/functions/example';
import { longRun } from '../support/long';

/** The size that a first opening may cost; a library of the pane in this bundle would cost several times as much. */
const budget = { bytes: 380_000, compressed: 113_000 };

type ExcelFunction = (...given: unknown[]) => unknown;

/** `CustomFunctions.Error` as the runtime of Excel has it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'functions-'));
const associated = new Map<string, ExcelFunction>();
let bundle = '';
let metadata: Readonly<Record<'nl' | 'en', FunctionMetadata>>;

beforeAll(() => {
  execFileSync(
    process.execPath,
    ['test/support/build-functions.cjs', folder, longRun ? 'production' : 'development'],
    { stdio: 'pipe' },
  );
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as FunctionMetadata;
  metadata = { nl: json('functions-nl.json'), en: json('functions.json') };
  bundle = readFileSync(join(folder, 'functions.js'), 'utf8');
  // A world with nothing in it but the language itself and these two names: no window, no navigator, no Office, no clock
  // that matters, no network.
  const CustomFunctions = {
    associate: (map: Record<string, ExcelFunction>) => {
      for (const [id, fn] of Object.entries(map)) associated.set(id, fn);
    },
    Error: ExcelError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
    },
  };
  runInContext(bundle, createContext({ CustomFunctions }));
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('associates exactly the functions of the metadata, in both languages', () => {
  const ids = [...associated.keys()];
  for (const language of ['nl', 'en'] as const) {
    expect(metadata[language].functions.map(({ id }) => id)).toEqual(ids);
  }
});

it('points each help link at a page that was built', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const { helpUrl } of metadata[language].functions) {
      expect(helpUrl.startsWith('https://example.nl/banenafspraak/help/')).toBe(true);
      expect(existsSync(join(folder, helpUrl.replace('https://example.nl/banenafspraak/', '')))).toBe(true);
    }
  }
});

// What is not made small has no size to hold.
(longRun ? it : it.skip)('stays within its budget', () => {
  expect(bundle.length).toBeLessThan(budget.bytes);
  expect(gzipSync(bundle).length).toBeLessThan(budget.compressed);
});

/** As Excel hands arguments over by the metadata: each a matrix, `null` for what was left out, then its own object. */
function call(id: string, given: readonly unknown[]): unknown {
  const entry = metadata.nl.functions.find((each) => each.id === id);
  const fn = associated.get(id);
  if (entry === undefined || fn === undefined) throw new Error(`${id} is not there`);
  const arguments_ = entry.parameters.map((_, index) => {
    const value = given[index] ?? null;
    return value === null ? null : Array.isArray(value) ? value : [[value]];
  });
  try {
    return fn(...arguments_, { functionName: id });
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

const seen = (value: unknown): unknown => (value instanceof ExcelError ? { error: value.code } : value);

describe.each(catalogue.map((spec) => [spec.id, spec] as const))('%s in the bundle', (id, spec) => {
  it('gives every documented example, called as Excel does', () => {
    for (const example of examples[id]) {
      const out = call(
        id,
        example.arguments.map((argument) => (isExampleRange(argument) ? argument.values : argument)),
      );
      const cells = Array.isArray(out) ? (out as unknown[][]).map((line) => line.map(seen)) : [[seen(out)]];
      expect(JSON.parse(JSON.stringify(cells))).toEqual(expected(example));
    }
  });

  it('names its error in both languages when it gets nonsense, and never throws anything else', () => {
    for (const nonsense of [
      [[{ a: 1 }]],
      [['onzin']],
      [[NaN]],
      [[true]],
      [[{ type: 'Error', basicValue: '#REF!' }]],
    ]) {
      const out = call(
        id,
        spec.arguments.map(() => nonsense),
      );
      if (out instanceof ExcelError) expect(out.message).toMatch(/.+ \| .+/);
      else expect(Array.isArray(out)).toBe(true);
    }
    expect(() => call(id, [])).not.toThrow();
  });
});
