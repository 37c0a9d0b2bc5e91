import type { Engine } from './engine';
import {
  CustomFunctionError,
  CustomFunctionsRuntime,
  describeFunctions,
  registerFunctions,
  type FunctionMetadata,
} from './custom-functions';

/** The two members of the engine that registering touches: enough to call a function as a cell would. */
function fakeEngine() {
  const compute = new Map<string, (...args: unknown[]) => unknown>();
  const engine = {
    registries: { errorTypes: new Set(['#N/A', '#DIV/0!', '#ERROR']) },
    addFunction: (name: string, description: { compute: (...args: unknown[]) => unknown }) => {
      compute.set(name, description.compute);
    },
  };
  return { engine: engine as unknown as Engine, compute };
}

function metadata(allowErrors: boolean): FunctionMetadata {
  return {
    allowErrorForDataTypeAny: allowErrors,
    functions: [
      {
        id: 'F',
        name: 'F',
        parameters: [
          { name: 'bereik', dimensionality: 'matrix' },
          { name: 'extra', dimensionality: 'matrix', optional: true },
        ],
      },
    ],
  };
}

function registered(
  fn: (...args: unknown[]) => unknown,
  allowErrors = true,
  onArrived: () => void = () => undefined,
) {
  const { engine, compute } = fakeEngine();
  const runtime = new CustomFunctionsRuntime();
  runtime.associate('F', fn);
  registerFunctions(engine, 'BA', metadata(allowErrors), runtime.associated, onArrived);
  const found = compute.get('BA.F');
  if (found === undefined) throw new Error('not registered');
  return found;
}

const cell = (value: unknown) => ({ value });

test('a matrix arrives row by row, what was left out as null, a single value as a matrix of one', () => {
  const seen: unknown[] = [];
  const call = registered((...args) => {
    seen.push(args);
    return 0;
  });
  call([
    [cell(1), cell(2)],
    [cell('a'), cell(null)],
  ]);
  call(cell(3), cell(true));
  expect(seen).toEqual([
    [
      [
        [1, 'a'],
        [2, null],
      ],
      null,
    ],
    [[[3]], [[true]]],
  ]);
});

test('a result goes back column by column, with errors in their own cells', () => {
  const call = registered(() => [
    [1, 'a'],
    [new CustomFunctionError('#N/A', 'onbekend'), null],
  ]);
  expect(call(cell(0))).toEqual([
    [{ value: 1 }, { value: '#N/A', message: 'onbekend' }],
    [{ value: 'a' }, { value: 0 }],
  ]);
});

test('a thrown error is the error of the cell, with its message', () => {
  const call = registered(() => {
    throw new CustomFunctionError('#NUM!', 'te groot');
  });
  expect(call(cell(0))).toEqual({ value: '#NUM!', message: 'te groot' });
});

test('an error that a function did not name is #VALUE!, as in Excel', () => {
  const call = registered(() => {
    throw new TypeError('kapot');
  });
  expect(call(cell(0))).toEqual({ value: '#VALUE!', message: 'kapot' });
});

test('a formatted number keeps its format', () => {
  const call = registered(() => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }));
  expect(call(cell(0))).toEqual({ value: 0.5, format: '0%' });
});

test('an error in an argument is seen by a function that takes errors, with the code of Excel', () => {
  const seen: unknown[] = [];
  const call = registered((range) => {
    seen.push(range);
    return 0;
  });
  call([[cell('#N/A'), cell('#ERROR')]]);
  expect(seen).toEqual([
    [
      [{ type: 'Error', errorType: 'NotAvailable', basicType: 'Error', basicValue: '#N/A' }],
      [{ type: 'Error', errorType: 'Value', basicType: 'Error', basicValue: '#VALUE!' }],
    ],
  ]);
});

test('a function that takes no errors is not called with one: the cell shows that error', () => {
  const fn = jest.fn();
  const call = registered(fn, false);
  expect(call(cell('#DIV/0!'))).toEqual({ value: '#DIV/0!' });
  expect(fn).not.toHaveBeenCalled();
});

test('a bundle and metadata that name different functions are refused', () => {
  const { engine } = fakeEngine();
  expect(() => registerFunctions(engine, 'BA', metadata(true), new Map(), () => undefined)).toThrow('F');
});

test('a function that comes later is waited for, and the cells are computed again', async () => {
  let arrived = false;
  const onArrived = jest.fn();
  const call = registered(
    () => {
      if (arrived) return 7;
      return Promise.resolve().then(() => {
        arrived = true;
        return 7;
      });
    },
    true,
    onArrived,
  );
  expect(call(cell(1))).toMatchObject({ value: '#BUSY!' });
  await new Promise(setImmediate);
  expect(onArrived).toHaveBeenCalledTimes(1);
  expect(call(cell(1))).toMatchObject({ value: 7 });
});

test('a function that does not come says so in its cell, and is not asked for without end', async () => {
  const refused = jest.fn(() => Promise.reject(new CustomFunctionError('#N/A', 'niet geladen')));
  const cells: unknown[] = [];
  const call = registered(refused, true, () => {
    cells.push(call(cell(1)));
  });
  call(cell(1));
  await new Promise(setImmediate);
  expect(cells).toEqual([{ value: '#N/A', message: 'niet geladen' }]);
  expect(refused).toHaveBeenCalledTimes(2);
});

test('functions are told of in another language, and stay the functions that they were', () => {
  const compute = () => 3;
  const args = [{ name: 'getal', description: 'Een getal.', optional: true }];
  const functionRegistry = new Map([['PROEF.BIJ', { description: 'Rekent.', args, compute }]]);
  const registries = {
    functionRegistry: {
      get: (name: string) => functionRegistry.get(name),
      replace: (name: string, told: { description: string; args: typeof args; compute: () => number }) =>
        functionRegistry.set(name, told),
    },
  };
  const metadata = {
    functions: [
      {
        id: 'BIJ',
        name: 'BIJ',
        description: 'Computes.',
        parameters: [{ name: 'number', description: 'A number.' }],
      },
    ],
  };
  describeFunctions({ registries } as unknown as Engine, 'PROEF', metadata);
  expect(functionRegistry.get('PROEF.BIJ')).toEqual({
    description: 'Computes.',
    args: [{ name: 'number', description: 'A number.', optional: true }],
    compute,
  });
});
