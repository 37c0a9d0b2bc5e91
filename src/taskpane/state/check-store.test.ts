import type { CheckResult } from '../../meting/judge/check-result';
import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import type { Checker, CheckRun } from '../checker/checker';
import { RemoteError } from '../worker/remote';
import { CheckStore } from './check-store';

const nothing = { groups: [] as CheckResult['groups'], sheets: [] as CheckResult['sheets'] };
const result = (file: string) => ({ file, ...nothing }) as CheckResult;
const file = (name: string) => new File(['x'], name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Each check waits until the test ends it. */
class SlowChecker implements Checker {
  readonly under: {
    name: string;
    run: CheckRun;
    end: (result: CheckResult) => void;
    fail: (e: Error) => void;
  }[] = [];
  checkFile(file: File, run: CheckRun = {}): Promise<CheckResult> {
    return this.start(file.name, run);
  }
  checkHost(run: CheckRun = {}): Promise<CheckResult> {
    return this.start('host', run);
  }
  readonly kept = new Set<string>();
  /** What is told of two files by who is in them. */
  alike: boolean | null = null;
  areAlike = () => Promise.resolve(this.alike);
  canConsolidate = ({ file: name }: CheckResult) => this.kept.has(name);
  constructor(readonly atOnce = 1) {}
  prepare = (): void => undefined;
  lookAtHost = () => Promise.reject(new Error('not asked'));
  readRows = () => Promise.resolve([]);
  consolidate = () => Promise.reject(new Error('not asked'));
  outlines = () => Promise.reject(new Error('not asked'));
  findingsOf = () => Promise.reject(new Error('not asked'));
  writeReturns = () => Promise.reject(new Error('not asked'));
  readCollection = () => Promise.reject(new Error('not asked'));
  writeCollection = () => Promise.reject(new Error('not asked'));
  readonly forgotten: string[] = [];
  forget = ({ file: name }: CheckResult) => void this.forgotten.push(name);
  annotate = () => Promise.reject(new Error('not asked'));
  namesPerson = () => Promise.resolve(false);
  withoutPersons = (texts: readonly string[]) => Promise.resolve(texts);
  hash = () => Promise.resolve('');
  private start(name: string, run: CheckRun): Promise<CheckResult> {
    return new Promise((resolve, reject) => {
      run.signal?.addEventListener('abort', () => {
        reject(new RemoteError({ code: 'cancelled', facts: {} }));
      });
      const end = (result: CheckResult) => {
        this.kept.add(result.file);
        resolve(result);
      };
      this.under.push({ name, run, end, fail: reject });
    });
  }
}

test('files are checked one after the other, and one that fails stops nothing', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  store.checkFiles([file('a.xlsx'), file('b.xlsx')]);
  expect(store.snapshot().map(({ state }) => state)).toEqual(['busy', 'waiting']);
  checker.under[0]?.fail(new RemoteError({ code: 'encrypted', facts: {} }));
  await settled();
  expect(store.snapshot().map(({ state }) => state)).toEqual(['failed', 'busy']);
  expect(store.snapshot()[0]?.failure?.code).toBe('encrypted');
  checker.under[1]?.end(result('b.xlsx'));
  await settled();
  expect(store.snapshot()[1]).toMatchObject({ state: 'done', result: { file: 'b.xlsx' } });
});

describe('side by side', () => {
  const large = (name: string) => {
    const big = file(name);
    Object.defineProperty(big, 'size', { value: 20_000_000 });
    return big;
  };
  const states = (store: CheckStore) => store.snapshot().map(({ state }) => state);

  test('as many files as the checker takes are checked at once, in the order asked', async () => {
    const checker = new SlowChecker(2);
    const store = new CheckStore(checker);
    store.checkFiles(['a', 'b', 'c', 'd'].map(file));
    expect(states(store)).toEqual(['busy', 'busy', 'waiting', 'waiting']);
    checker.under[1]?.end(result('b'));
    await settled();
    expect(states(store)).toEqual(['busy', 'done', 'busy', 'waiting']);
    expect(checker.under.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('a large file is checked alone', async () => {
    const checker = new SlowChecker(4);
    const store = new CheckStore(checker);
    store.checkFiles([file('a'), large('b'), file('c'), file('d')]);
    expect(states(store)).toEqual(['busy', 'waiting', 'waiting', 'waiting']);
    checker.under[0]?.end(result('a'));
    await settled();
    expect(states(store)).toEqual(['done', 'busy', 'waiting', 'waiting']);
    checker.under[1]?.end(result('b'));
    await settled();
    expect(states(store)).toEqual(['done', 'done', 'busy', 'busy']);
  });

  test('the open workbook is checked alone', async () => {
    const checker = new SlowChecker(4);
    const store = new CheckStore(checker);
    store.checkFiles([file('a')]);
    store.checkHost('Meting.xlsx');
    store.checkFiles([file('b')]);
    expect(states(store)).toEqual(['busy', 'waiting', 'waiting']);
    checker.under[0]?.end(result('a'));
    await settled();
    expect(states(store)).toEqual(['done', 'busy', 'waiting']);
  });
});

test('files of one name get names of their own, so that a person in both is found in two', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  store.checkFiles([file('Meting 2025.xlsx'), file('Meting 2025.xlsx')]);
  store.checkFiles([file('Meting 2025.xlsx'), file('zonder')]);
  const names = ['Meting 2025.xlsx', 'Meting 2025 (2).xlsx', 'Meting 2025 (3).xlsx', 'zonder'];
  expect(store.snapshot().map(({ name }) => name)).toEqual(names);
  expect(store.snapshot().map(({ file: own }) => own?.name)).toEqual(names);
  await expect(store.snapshot()[1]?.file?.text()).resolves.toBe(await file('Meting 2025.xlsx').text());
  expect(checker.under[0]?.name).toBe('Meting 2025.xlsx');
});

test('a cancelled check shows so at once, and the next one goes on', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  const [first] = store.checkFiles([file('a.xlsx'), file('b.xlsx')]);
  store.cancel(first ?? -1);
  expect(store.snapshot()[0]?.state).toBe('cancelled');
  await settled();
  expect(store.snapshot().map(({ state }) => state)).toEqual(['cancelled', 'busy']);
});

test('a check started over keeps the last result and takes the new answers', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  const id = store.checkHost('Meting.xlsx');
  checker.under[0]?.end(result('first'));
  await settled();
  const answers = new Map([['Meting', new Map([[3, 'bsn' as const]])]]);
  store.recheck(id, answers);
  expect(store.snapshot()[0]).toMatchObject({ state: 'busy', result: { file: 'first' } });
  expect(checker.under[1]?.run.options?.answers).toBe(answers);
  store.recheck(id);
  await settled();
  expect(checker.under).toHaveLength(3);
  checker.under[2]?.end(result('second'));
  await settled();
  expect(store.snapshot()[0]).toMatchObject({
    state: 'done',
    result: { file: 'second' },
    previous: { file: 'first' },
  });
});

test('a change in the open workbook makes its result outdated until it is checked again', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  store.markOutdated();
  const id = store.checkHost('Meting.xlsx');
  expect(store.checkHost('Meting.xlsx')).toBe(id);
  await settled();
  checker.under.at(-1)?.end(result('host'));
  await settled();
  store.markOutdated();
  expect(store.snapshot()[0]?.outdated).toBe(true);
  store.recheck(id);
  expect(store.snapshot()[0]?.outdated).toBe(false);
});

test('removing a workbook drops its result and ends its check', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  const told = jest.fn();
  const stop = store.subscribe(told);
  const [id] = store.checkFiles([file('a.xlsx')]);
  store.remove(id ?? -1);
  expect(store.snapshot()).toEqual([]);
  expect(checker.under[0]?.run.signal?.aborted).toBe(true);
  await settled();
  expect(store.snapshot()).toEqual([]);
  expect(told).toHaveBeenCalled();
  stop();
});

test('a consolidation starts over when the worker that holds its pseudonyms is gone', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker, { consolidate: true });
  store.checkFiles([file('a.xlsx'), file('b.xlsx')]);
  expect(checker.under[0]?.run.options?.consolidate).toBe(true);
  checker.under[0]?.end(result('a.xlsx'));
  await settled();
  checker.kept.clear();
  checker.under[1]?.fail(new RemoteError({ code: 'worker-stopped', facts: {} }));
  await settled();
  expect(store.snapshot().map(({ state }) => state)).toEqual(['busy', 'failed']);
});

test('it starts over too when nothing failed for want of that worker: what it did was done again by another', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker, { consolidate: true });
  store.checkFiles([file('a.xlsx'), file('b.xlsx')]);
  checker.under[0]?.end(result('a.xlsx'));
  await settled();
  checker.kept.clear();
  checker.under[1]?.end(result('b.xlsx'));
  await settled();
  expect(store.snapshot().map(({ state }) => state)).toEqual(['busy', 'done']);
});

test('what the worker that leads still holds is not checked again', async () => {
  const checker = new SlowChecker(2);
  const store = new CheckStore(checker, { consolidate: true });
  store.checkFiles([file('a.xlsx'), file('b.xlsx'), file('c.xlsx')]);
  checker.under[0]?.end(result('a.xlsx'));
  await settled();
  checker.under[1]?.fail(new RemoteError({ code: 'worker-stopped', facts: {} }));
  await settled();
  expect(store.snapshot().map(({ state }) => state)).toEqual(['done', 'failed', 'busy']);
});

test('of a workbook that is checked again or taken away, nothing is kept for a consolidation', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker, { consolidate: true });
  const [first = -1] = store.checkFiles([file('a.xlsx')]);
  checker.under[0]?.end(result('first'));
  await settled();
  store.recheck(first);
  checker.under[1]?.end(result('second'));
  await settled();
  expect(checker.forgotten).toEqual(['first']);
  store.remove(first);
  expect(checker.forgotten).toEqual(['first', 'second']);
});

test('other tolerances: what was checked is checked again with them, and the same ones change nothing', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker, { settings: DEFAULT_SETTINGS });
  store.checkFiles([file('a.xlsx')]);
  checker.under[0]?.end(result('a.xlsx'));
  await settled();
  store.setTolerances({ ...DEFAULT_SETTINGS });
  expect(checker.under).toHaveLength(1);
  store.setTolerances({ ...DEFAULT_SETTINGS, yearJump: 0.5 });
  expect(checker.under.map(({ run }) => run.options?.settings?.yearJump)).toEqual([0.25, 0.5]);
  expect(store.snapshot()[0]?.state).toBe('busy');
});

test('hundreds of changes are told a few times, the last one always', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  let seen: readonly string[] = [];
  const told = jest.fn(() => {
    seen = store.snapshot().map(({ state }) => state);
  });
  store.subscribe(told);
  const ids = store.checkFiles(Array.from({ length: 300 }, (_, i) => file(`${i}.xlsx`)));
  expect(told).toHaveBeenCalledTimes(1);
  for (const id of ids) store.cancel(id);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(told.mock.calls.length).toBeLessThan(5);
  expect(new Set(seen)).toEqual(new Set(['cancelled']));
});

test('once checked a workbook is called as its result calls it, which knows whose number stands in its name', async () => {
  const checker = new SlowChecker();
  const store = new CheckStore(checker);
  store.checkFiles([file('tel 010554336.xlsx')]);
  checker.under[0]?.end(result('tel ******336.xlsx'));
  await settled();
  expect(store.snapshot()[0]?.name).toBe('tel ******336.xlsx');
  store.checkHost('KvK 010554336.xlsx');
  checker.under[1]?.end(result('KvK ******336.xlsx'));
  await settled();
  store.checkHost('KvK 010554336.xlsx');
  expect(store.hostJob()?.name).toBe('KvK ******336.xlsx');
  store.checkHost('Blad 123456782.xlsx');
  expect(store.hostJob()?.name).toBe('Blad ******782.xlsx');
});

describe('a file that was corrected and is chosen again', () => {
  const of = (name: string, organisation: string | null, year: number | null = 2024) =>
    ({ ...result(name), organisation, year }) as CheckResult;

  async function checkedTwice(first: CheckResult, second: CheckResult, alike: boolean | null = null) {
    const checker = new SlowChecker();
    checker.alike = alike;
    const store = new CheckStore(checker);
    const [id] = store.checkAnew([file('meting.xlsx')]);
    checker.under[0]?.end(first);
    await settled();
    const again = store.checkAnew([new File(['xx'], 'meting.xlsx')]);
    checker.under[1]?.end(second);
    await settled();
    return { checker, store, id, again };
  }

  test.each([
    ['of the same organisation', of('meting.xlsx', 'Stichting De Linde')],
    ['that names none', of('meting.xlsx', null)],
    ['without a year', of('meting.xlsx', 'De Linde', null)],
  ])('takes the place of its old outcome, %s, and says so', async (_, second) => {
    const { store, id, again } = await checkedTwice(of('meting.xlsx', 'Stichting De Linde'), second);
    expect(again).toEqual([id]);
    expect(store.snapshot()).toHaveLength(1);
    expect(store.snapshot()[0]).toMatchObject({ name: 'meting.xlsx', replaced: true, before: null });
    expect(store.snapshot()[0]?.result).toBe(second);
    // What was solved can be seen.
    expect(store.snapshot()[0]?.previous?.organisation).toBe('Stichting De Linde');
    expect(store.snapshot()[0]?.file?.size).toBe(2);
  });

  test.each([
    ['another organisation', of('meting.xlsx', 'Stichting De Wilg')],
    ['another year', of('meting.xlsx', 'Stichting De Linde', 2025)],
  ])('stands beside the first where it turns out to be of %s', async (_, second) => {
    const first = of('meting.xlsx', 'Stichting De Linde');
    const { checker, store, id } = await checkedTwice(first, second);
    expect(store.snapshot().map(({ name, replaced }) => [name, replaced])).toEqual([
      ['meting.xlsx', false],
      ['meting (2).xlsx', false],
    ]);
    expect(store.snapshot()[0]).toMatchObject({ id, state: 'done', result: first });
    expect(checker.under[2]?.name).toBe('meting (2).xlsx');
  });

  test('takes the place of the one that it corrects, where that has the name with a number behind it', async () => {
    const [linde, wilg] = [of('meting.xlsx', 'De Linde'), of('meting.xlsx', 'De Wilg')];
    const { checker, store } = await checkedTwice(linde, wilg);
    const second = { ...wilg, file: 'meting (2).xlsx' };
    checker.under[2]?.end(second);
    await settled();
    store.checkAnew([file('meting.xlsx')]);
    checker.under[3]?.end(wilg);
    await settled();
    const corrected = { ...second, rules: 'corrected' } as CheckResult;
    checker.under[4]?.end(corrected);
    await settled();
    expect(store.snapshot().map(({ name, replaced }) => [name, replaced])).toEqual([
      ['meting.xlsx', false],
      ['meting (2).xlsx', true],
    ]);
    expect(store.snapshot().map(({ result: now }) => now)).toEqual([linde, corrected]);
  });

  const nameless = (rules: string) => ({ ...of('meting.xlsx', null), rules }) as CheckResult;

  test('stands beside the first where neither says whose it is, and other people are in it', async () => {
    const { store } = await checkedTwice(nameless('a'), nameless('b'), false);
    expect(store.snapshot().map(({ name, replaced }) => [name, replaced])).toEqual([
      ['meting.xlsx', false],
      ['meting (2).xlsx', false],
    ]);
    expect(store.snapshot()[0]?.result?.rules).toBe('a');
  });

  test.each([null, true])(
    'gives its place back where the user says that it is another file (%s)',
    async (alike) => {
      const { checker, store, id = 0 } = await checkedTwice(nameless('a'), nameless('b'), alike);
      expect(store.snapshot().map(({ replaced, result: now }) => [replaced, now?.rules])).toEqual([
        [true, 'b'],
      ]);
      store.keepBoth(id);
      checker.under[2]?.end({ ...nameless('b'), file: 'meting (2).xlsx' });
      await settled();
      expect(store.snapshot().map(({ name, replaced, result: now }) => [name, replaced, now?.rules])).toEqual(
        [
          ['meting.xlsx', false, 'a'],
          ['meting (2).xlsx', false, 'b'],
        ],
      );
      expect(store.snapshot().map(({ instead }) => instead)).toEqual([null, null]);
    },
  );

  test('files of one name that are chosen together are two', async () => {
    const store = new CheckStore(new SlowChecker());
    store.checkAnew([file('meting.xlsx'), file('meting.xlsx')]);
    await settled();
    expect(store.snapshot().map(({ name }) => name)).toEqual(['meting.xlsx', 'meting (2).xlsx']);
  });

  test('what was answered about its columns is asked again, since they may have moved', async () => {
    const checker = new SlowChecker();
    const store = new CheckStore(checker);
    const [id = 0] = store.checkAnew([file('meting.xlsx')]);
    checker.under[0]?.end(of('meting.xlsx', null));
    await settled();
    store.recheck(id, new Map([['Meting', new Map([[2, 'bsn' as const]])]]));
    checker.under[1]?.end(of('meting.xlsx', null));
    await settled();
    store.checkAnew([file('meting.xlsx')]);
    expect(checker.under[2]?.run.options?.answers?.size ?? 0).toBe(0);
  });
});
