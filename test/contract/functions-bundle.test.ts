import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { FunctionMetadata } from '../../scripts/function-metadata';
import { catalogue } from '../../src/functions/catalogue';
import { examples } from '../../src/functions/catalogue/examples';
import { expected, isExampleRange } from '../../src/functions/example';
import { buildFunctions } from '../support/build';
import { longRun } from '../support/long';

/** The size that a first opening may cost; the rules of a check in this bundle would double it. */
const budget = { bytes: 250_000, compressed: 75_000 };

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

const scratch = mkdtempSync(join(tmpdir(), 'functions-'));
let [folder, address] = ['', ''];
const associated = new Map<string, ExcelFunction>();
let bundle = '';
/** Whether what the bundle fetches is there. */
let reachable = false;
/** The world in which the bundle runs. */
let world: ReturnType<typeof createContext>;
let metadata: Readonly<Record<'nl' | 'en', FunctionMetadata>>;

beforeAll(() => {
  ({ folder, address } = buildFunctions(scratch));
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as FunctionMetadata;
  metadata = { nl: json('functions-nl.json'), en: json('functions.json') };
  bundle = readFileSync(join(folder, 'functions.js'), 'utf8');
  // A world with nothing in it but the language itself, Excel's names and a page that can load a script: no window, no
  // navigator, no Office, no clock that matters, no network.
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
  /** An element of the page; a script runs when it is put there. */
  class HTMLScriptElement {
    src = '';
    onload?: (event: object) => void;
    onerror?: (event: object) => void;
    setAttribute(): void {
      // Attributes change nothing here.
    }
  }
  const currentScript = new HTMLScriptElement();
  currentScript.src = `${address}functions.js`;
  const load = (script: HTMLScriptElement): void => {
    expect(script.src.startsWith(address)).toBe(true);
    setImmediate(() => {
      if (!reachable) {
        script.onerror?.({ type: 'error', target: script });
        return;
      }
      runInContext(readFileSync(join(folder, script.src.slice(address.length)), 'utf8'), world);
      script.onload?.({ type: 'load', target: script });
    });
  };
  const document = {
    currentScript,
    getElementsByTagName: () => [],
    createElement: () => new HTMLScriptElement(),
    head: { appendChild: load },
  };
  world = createContext({
    CustomFunctions,
    URL,
    setTimeout,
    clearTimeout,
    document,
    HTMLScriptElement,
  });
  runInContext(bundle, world);
}, 180_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
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
      expect(helpUrl.startsWith(`${address}help/`)).toBe(true);
      expect(existsSync(join(folder, helpUrl.replace(address, '')))).toBe(true);
    }
  }
});

// What is not made small has no size to hold.
(longRun ? it : it.skip)('stays within its budget', () => {
  expect(bundle.length).toBeLessThan(budget.bytes);
  expect(gzipSync(bundle).length).toBeLessThan(budget.compressed);
});

/** As Excel hands arguments over by the metadata: each a matrix, `null` for what was left out, then its own object. */
async function call(id: string, given: readonly unknown[]): Promise<unknown> {
  const entry = metadata.nl.functions.find((each) => each.id === id);
  const fn = associated.get(id);
  if (entry === undefined || fn === undefined) throw new Error(`${id} is not there`);
  const arguments_ = entry.parameters.map((_, index) => {
    const value = given[index] ?? null;
    return value === null ? null : Array.isArray(value) ? value : [[value]];
  });
  try {
    return await fn(...arguments_, { functionName: id });
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

const seen = (value: unknown): unknown => (value instanceof ExcelError ? { error: value.code } : value);

it('says in the cell that the code of a function did not arrive, and fetches it when it is called again', async () => {
  const example = examples.METING[0];
  const given = example?.arguments.map((each) => (isExampleRange(each) ? each.values : each)) ?? [];
  const refused = await call('METING', given);
  expect(refused).toBeInstanceOf(ExcelError);
  expect(refused).toMatchObject({
    code: '#N/A',
    message: expect.stringMatching(/niet geladen/),
  });
  reachable = true;
  expect(Array.isArray(await call('METING', given))).toBe(true);
  // From here on without waiting: a sheet is computed again at once.
  const again = associated.get('METING')?.(...given.map((each) => (Array.isArray(each) ? each : [[each]])));
  expect(Array.isArray(again)).toBe(true);
});

it('works without a page, but for what it would fetch', async () => {
  const alone = new Map<string, ExcelFunction>();
  const CustomFunctions = {
    associate: (map: Record<string, ExcelFunction>) => {
      for (const [id, fn] of Object.entries(map)) alone.set(id, fn);
    },
    Error: ExcelError,
    ErrorCode: { notAvailable: '#N/A' },
  };
  runInContext(bundle, createContext({ CustomFunctions }));
  expect(alone.get('JOBUNITS')?.([[51]])).toEqual([[2]]);
  await expect(alone.get('METING')?.([['BSN']], [[2024]])).rejects.toMatchObject({ code: '#N/A' });
});

it('does nothing, and throws nothing, where office.js is absent', () => {
  expect(() => runInContext(bundle, createContext({}))).not.toThrow();
});

describe.each(catalogue.map((spec) => [spec.id, spec] as const))('%s in the bundle', (id, spec) => {
  it('gives every documented example, called as Excel does', async () => {
    for (const example of examples[id]) {
      const out = await call(
        id,
        example.arguments.map((argument) => (isExampleRange(argument) ? argument.values : argument)),
      );
      const cells = Array.isArray(out) ? (out as unknown[][]).map((line) => line.map(seen)) : [[seen(out)]];
      expect(JSON.parse(JSON.stringify(cells))).toEqual(expected(example));
    }
  });

  it('names its error when it gets nonsense, and never throws anything else', async () => {
    for (const nonsense of [
      [[{ a: 1 }]],
      [['onzin']],
      [[NaN]],
      [[true]],
      [[{ type: 'Error', basicValue: '#REF!' }]],
    ]) {
      const out = await call(
        id,
        spec.arguments.map(() => nonsense),
      );
      if (out instanceof ExcelError) expect(out.message.length).toBeGreaterThan(10);
      else expect(Array.isArray(out)).toBe(true);
    }
    await expect(call(id, [])).resolves.toBeDefined();
  });
});

test('says what is wrong in the language of Excel only, in Dutch where nothing tells it', async () => {
  const message = async () =>
    ((await call('TOEDELEN', [[[100]], [[2024]], [['zorg']]])) as ExcelError).message;
  expect(await message()).toBe('Argument sector kan niet "zorg" zijn; kies uit "markt", "overheid".');
  runInContext('globalThis.navigator = { language: "en-GB" }', world);
  expect(await message()).toMatch(/^Argument sector cannot be "zorg"/);
  runInContext('globalThis.Office = { context: { displayLanguage: "nl-NL" } }', world);
  expect(await message()).toContain('kies uit');
  runInContext('delete globalThis.navigator; delete globalThis.Office', world);
});
