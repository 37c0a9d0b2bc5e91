import { errors as en } from '../../locales/en/errors';
import { errors as nl } from '../../locales/nl/errors';
import { checkWorkbook } from '../../check';
import type { CheckResult } from '../../meting/judge/check-result';
import { draftSource } from '../../check/draft-source';
import { addendsOf, consolidate } from '../../meting/consolidate/consolidate';
import { cleanDraft } from '../../meting/generate/draft';
import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { createCheckService } from '../worker/check-service';
import type { CheckServiceApi, PaneApi } from '../worker/protocol';
import { createChecker, type Checker } from './checker';
import type { WorkerLike } from './worker-pool';
import { connect, type Port } from '../worker/remote';
import { NoHost } from '../host/no-host';
import { WorkbookError } from '../../workbook/workbook-error';
import type { WorkbookSource } from '../../workbook/table';

/** A worker in the same thread: the real service behind a real message channel. */
function worker(openWorkbook: (blob: Blob, name: string) => Promise<WorkbookSource>) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const offer: Partial<CheckServiceApi> = {};
  const { remote } = connect<PaneApi>(port2 as Port, offer as CheckServiceApi);
  Object.assign(offer, createCheckService({ pane: remote, openWorkbook }));
  // An open port keeps the tests from ending.
  const ports: MessagePort[] = [];
  port2.addEventListener('message', ({ data }: MessageEvent<{ readonly args?: readonly unknown[] }>) => {
    for (const arg of data.args ?? []) if (arg instanceof MessagePort) ports.push(arg);
  });
  let died: (event: Event) => void = () => undefined;
  const like: WorkerLike = {
    postMessage: (message, transfer) => {
      port1.postMessage(message, transfer);
    },
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'error') died = listener as (event: Event) => void;
      else port1.addEventListener('message', listener as (event: MessageEvent) => void);
    },
    terminate: () => {
      for (const port of [port1, port2, ...ports]) port.close();
    },
  };
  return {
    like,
    die: () => {
      died(new Event('error'));
    },
  };
}

function source(name: string, close: () => void): WorkbookSource {
  return { name, kind: 'xlsx', sheets: [], properties: new Map(), close };
}

async function summaryOf(checker: Checker, results: readonly CheckResult[]) {
  const members = results.map((result) => ({ result, file: null }));
  return (await checker.consolidate(members, {}, DEFAULT_SETTINGS)).summary;
}

test('a file goes to the worker and its result comes back; the source is closed', async () => {
  const closed = jest.fn();
  const { like } = worker((_, name) => Promise.resolve(source(name, closed)));
  const checker = createChecker(new NoHost(), () => like);
  const result = await checker.checkFile(new File(['x'], 'a.xlsx'));
  expect(result.file).toBe('a.xlsx');
  expect(closed).toHaveBeenCalledTimes(1);
  like.terminate();
});

test('how far a check is is told when it takes long, and not for one that is done at once', async () => {
  const { like } = worker((_, name) => Promise.resolve(source(name, jest.fn())));
  const checker = createChecker(new NoHost(), () => like);
  const clock = jest.spyOn(performance, 'now');
  const toldAtSteps = async (step: number) => {
    let now = 0;
    clock.mockImplementation(() => (now += step));
    const progress = jest.fn();
    await checker.checkFile(new File(['x'], 'a.xlsx'), { onProgress: progress });
    return progress.mock.calls.length;
  };
  expect(await toldAtSteps(1)).toBe(0);
  expect(await toldAtSteps(1000)).toBeGreaterThan(0);
  clock.mockRestore();
  like.terminate();
});

test('the open workbook is described to the worker with name and sheets', async () => {
  class Named extends NoHost {
    override workbookName = () => Promise.resolve('Meting 2025.xlsx');
    override listSheets = () => Promise.resolve([{ name: 'Blad1', visibility: 'visible' as const }] as never);
  }
  const { like } = worker(() => Promise.reject(new Error('not asked')));
  const result = await createChecker(new Named(), () => like).checkHost();
  expect(result.file).toBe('Meting 2025.xlsx');
  expect(result.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  like.terminate();
});

test('people in the open workbook are known from its last check, without their numbers coming to the pane', async () => {
  const draft = cleanDraft({ rows: 6, seed: 4 });
  const open = draftSource(draft);
  const host = Object.assign(new NoHost(), {
    listSheets: () => Promise.resolve(open.sheets.map(({ name, visibility }) => ({ name, visibility }))),
    readUsedRange: async function* (sheet: string) {
      const table = await open.sheets.find(({ name }) => name === sheet)?.open();
      if (table) yield* table.batches();
    },
  });
  const { like } = worker(() => Promise.reject(new Error('not asked')));
  const checker = createChecker(host, () => like);
  const own = `KvK ${String(draft.get(0, 'bsn'))}`;
  expect(await checker.namesPerson(own)).toBe(false);
  await checker.checkHost();
  expect(await checker.namesPerson(own)).toBe(true);
  expect(await checker.namesPerson('KvK 111222333')).toBe(false);
  expect(await checker.namesPerson('Dit is 111222333.')).toBe(true);
  like.terminate();
});

test('a file that cannot be opened gives a result that says why', async () => {
  const { like } = worker(() => Promise.reject(new WorkbookError('encrypted')));
  const checker = createChecker(new NoHost(), () => like);
  await expect(checker.checkFile(new File(['x'], 'a.xlsx'))).resolves.toMatchObject({
    file: 'a.xlsx',
    unreadable: { code: 'encrypted' },
  });
  like.terminate();
});

test('an abort reaches the worker while the file is being opened', async () => {
  let opened: (source: WorkbookSource) => void = () => undefined;
  const { like } = worker(
    () =>
      new Promise((resolve) => {
        opened = resolve;
      }),
  );
  const checker = createChecker(new NoHost(), () => like);
  const stop = new AbortController();
  const run = checker.checkFile(new File(['x'], 'a.xlsx'), { signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  opened(source('a.xlsx', () => undefined));
  await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  like.terminate();
});

test('a worker that dies fails what it did, and the next check starts a new one', async () => {
  const first = worker(() => new Promise(() => undefined));
  const second = worker((_, name) => Promise.resolve(source(name, () => undefined)));
  const lines = [first.like, second.like];
  const checker = createChecker(new NoHost(), () => lines.shift() as WorkerLike);
  const lost = checker.checkFile(new File(['x'], 'a.xlsx'));
  first.die();
  await expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
  await expect(checker.checkFile(new File(['x'], 'b.xlsx'))).resolves.toMatchObject({ file: 'b.xlsx' });
  second.like.terminate();
});

test('files are told apart by who is in them, also where two workers read them, and no number comes to the pane', async () => {
  // Each seed makes an organisation of its own.
  const seeds: Readonly<Record<string, number>> = { 'a.xlsx': 1, 'a2.xlsx': 1, 'b.xlsx': 2 };
  const made: WorkerLike[] = [];
  const checker = createChecker(
    new NoHost(),
    () => {
      const { like } = worker((_, name) =>
        Promise.resolve({ ...draftSource(cleanDraft({ rows: 20, seed: seeds[name] ?? 0 })), name }),
      );
      made.push(like);
      return like;
    },
    2,
  );
  const [a, again, b] = await Promise.all(
    Object.keys(seeds).map((name) => checker.checkFile(new File(['x'], name))),
  );
  if (a === undefined || again === undefined || b === undefined) throw new Error('not all were checked');
  expect(made).toHaveLength(2);
  expect([await checker.areAlike(a, again), await checker.areAlike(a, b)]).toEqual([true, false]);
  expect(a.contribution).toBeNull();
  for (const each of made) each.terminate();
});

describe('a file that takes longer than its budget', () => {
  const budget = { seconds: () => 0.3 };
  const forever = () => new Promise<never>(() => undefined);
  const asked = { options: { consolidate: true } };

  test('is a file that cannot be read; what was checked before is kept, and the pane goes on', async () => {
    // Rows without end, read one by one.
    const endless: WorkbookSource = {
      ...source('traag.xlsx', () => undefined),
      sheets: [
        {
          name: 'Meting',
          visibility: 'visible',
          open: () =>
            Promise.resolve({
              sheet: 'Meting',
              date1904: false,
              layout: { hiddenColumns: [], merges: [] },
              batches: async function* (signal?: AbortSignal) {
                while (signal?.aborted !== true) await new Promise((step) => setTimeout(step, 5));
                yield* [];
                throw new WorkbookError('cancelled');
              },
            }),
        },
      ],
    };
    const { like } = worker((_, name) =>
      Promise.resolve(
        name === 'traag.xlsx' ? endless : { ...draftSource(cleanDraft({ rows: 20, seed: 1 })), name },
      ),
    );
    const checker = createChecker(new NoHost(), () => like, 1, budget);
    const before = await checker.checkFile(new File(['x'], 'a.xlsx'), asked);
    const slow = await checker.checkFile(new File(['x'], 'traag.xlsx'), asked);
    expect(slow.unreadable).toMatchObject({ code: 'over-time' });
    expect(checker.canConsolidate(before)).toBe(true);
    const { files } = await summaryOf(checker, [before, slow]);
    expect(files.map(({ status }) => status)).toContain('unreadable');
    like.terminate();
  });

  test('and that does not stop when it is asked to takes its worker with it, and nothing else', async () => {
    const first = worker(forever);
    const second = worker((_, name) => Promise.resolve(source(name, () => undefined)));
    const lines = [first.like, second.like];
    const checker = createChecker(new NoHost(), () => lines.shift() as WorkerLike, 1, budget);
    const slow = await checker.checkFile(new File(['x'], 'a 123456782.xlsx'), asked);
    expect(slow).toMatchObject({ file: 'a ******782.xlsx', unreadable: { code: 'over-time' } });
    const other = await checker.checkFile(new File(['x'], 'b.xlsx'), asked);
    expect(other).toMatchObject({ file: 'b.xlsx', unreadable: null });
    // It was received all the same, and is told beside the others.
    const { files } = await summaryOf(checker, [slow, other]);
    expect(files.map(({ status }) => status)).toContain('unreadable');
    second.like.terminate();
  });

  test('also where it is read as the state of a collection', async () => {
    const { like } = worker(forever);
    const checker = createChecker(new NoHost(), () => like, 1, budget);
    await expect(checker.readCollection(new File(['x'], 'stand.xlsx'))).rejects.toMatchObject({
      code: 'over-time',
    });
  });

  test('of two side by side only the one that is too slow fails', async () => {
    const started: ReturnType<typeof worker>[] = [];
    const checker = createChecker(
      new NoHost(),
      () => {
        const one = worker((_, name) =>
          name === 'traag.xlsx' || started.length === 1
            ? forever()
            : Promise.resolve(source(name, () => undefined)),
        );
        started.push(one);
        return one.like;
      },
      1,
      budget,
    );
    const [slow, other] = ['traag.xlsx', 'b.xlsx'].map((name) => checker.checkFile(new File(['x'], name)));
    await expect(slow).resolves.toMatchObject({ unreadable: { code: 'over-time' } });
    await expect(other).resolves.toMatchObject({ file: 'b.xlsx', unreadable: null });
    for (const { like } of started) like.terminate();
  });
});

describe('several workers', () => {
  const first = cleanDraft({ rows: 60, seed: 1 });
  const same = cleanDraft({ rows: 60, seed: 1 });
  const other = cleanDraft({ rows: 60, seed: 2 });
  const drafts = new Map([
    ['a.xlsx', first],
    ['b.xlsx', same],
    ['c.xlsx', other],
  ]);
  const asked = { options: { consolidate: true } };
  const file = (name: string) => new File([''], name);
  const named = (name: string) => ({ ...draftSource(drafts.get(name) ?? first), name });

  /** Workers that each note what they open; the files in `stuck` are never opened. */
  function crew(...stuck: string[]) {
    const started: (ReturnType<typeof worker> & { readonly opened: string[] })[] = [];
    const checker = createChecker(
      new NoHost(),
      () => {
        const opened: string[] = [];
        const one = worker((_, name) => {
          opened.push(name);
          const at = stuck.indexOf(name);
          if (at === -1) return Promise.resolve(named(name));
          stuck.splice(at, 1);
          return new Promise(() => undefined);
        });
        started.push({ ...one, opened });
        return one.like;
      },
      2,
    );
    return {
      started,
      checker,
      end: () => {
        for (const { like } of started) like.terminate();
      },
    };
  }

  test('share the files, and a person in files of two of them is the same person', async () => {
    const { started, checker, end } = crew();
    const results = await Promise.all([...drafts.keys()].map((name) => checker.checkFile(file(name), asked)));
    expect(started.map(({ opened }) => opened)).toEqual([['a.xlsx', 'c.xlsx'], ['b.xlsx']]);
    const { tabel1, findings } = await summaryOf(checker, results);
    expect(tabel1.totaal.totaal).toMatchObject({ persons: 120, rows: 180 });
    expect(findings.find(({ rule }) => rule === 'K01')).toMatchObject({
      count: 60,
      files: ['a.xlsx', 'b.xlsx'],
    });
    end();
  });

  test('all are there as soon as they are asked to be ready, and no more of them', async () => {
    const { started, checker, end } = crew();
    checker.prepare();
    checker.prepare();
    expect(started).toHaveLength(2);
    await Promise.all(['a.xlsx', 'b.xlsx'].map((name) => checker.checkFile(new File([''], name))));
    expect(started.map(({ opened }) => opened)).toEqual([['a.xlsx'], ['b.xlsx']]);
    end();
  });

  test('a second one is not started for checks after each other', async () => {
    const { started, checker, end } = crew();
    await checker.checkFile(file('a.xlsx'));
    await checker.checkFile(file('b.xlsx'));
    expect(started).toHaveLength(1);
    end();
  });

  test('one that only helps takes nothing with it but its own check', async () => {
    const { started, checker, end } = crew('b.xlsx');
    const [kept, lost] = [checker.checkFile(file('a.xlsx'), asked), checker.checkFile(file('b.xlsx'), asked)];
    started[1]?.die();
    await expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
    const result = await kept;
    expect(checker.canConsolidate(result)).toBe(true);
    const { tabel1 } = await summaryOf(checker, [result]);
    expect(tabel1.totaal.totaal.rows).toBe(60);
    end();
  });

  test('when the one that leads dies, what a helper was checking is checked again by new ones', async () => {
    const { started, checker, end } = crew('a.xlsx', 'b.xlsx');
    const lost = checker.checkFile(file('a.xlsx'), asked);
    const again = checker.checkFile(file('b.xlsx'), asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
    started[0]?.die();
    await expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
    const result = await again;
    expect(result.file).toBe('b.xlsx');
    expect(checker.canConsolidate(result)).toBe(true);
    expect(started.map(({ opened }) => opened)).toEqual([['a.xlsx'], ['b.xlsx'], ['b.xlsx']]);
    end();
  });

  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('of two files side by side only the one that is too much alone fails, when the one that leads dies of it', async () => {
    const { started, checker, end } = crew('a.xlsx', 'c.xlsx', 'a.xlsx');
    const [lost, before, again] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) =>
      checker.checkFile(file(name), asked),
    );
    const failed = expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
    await before;
    await soon();
    started[0]?.die();
    await soon();
    started[3]?.die();
    await failed;
    const result = await again;
    expect(result?.file).toBe('c.xlsx');
    expect(result && checker.canConsolidate(result)).toBe(true);
    expect(started.map(({ opened }) => opened)).toEqual([
      ['a.xlsx', 'c.xlsx'],
      ['b.xlsx'],
      [],
      ['a.xlsx'],
      ['c.xlsx'],
    ]);
    end();
  });

  test('and when one that helps dies of it, what the others found stays', async () => {
    const { started, checker, end } = crew('b.xlsx', 'd.xlsx', 'b.xlsx');
    const [kept, lost, , again] = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'].map((name) =>
      checker.checkFile(file(name), asked),
    );
    const failed = expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
    await soon();
    started[1]?.die();
    await soon();
    // What comes meanwhile does not stand beside the one that is checked alone.
    await Promise.all(['e.xlsx', 'f.xlsx', 'g.xlsx'].map((name) => checker.checkFile(file(name), asked)));
    started[2]?.die();
    await failed;
    const results = await Promise.all([kept, again]);
    expect(results.map((result) => result && checker.canConsolidate(result))).toEqual([true, true]);
    expect(started.map(({ opened }) => opened)).toEqual([
      ['a.xlsx', 'c.xlsx', 'e.xlsx', 'f.xlsx', 'g.xlsx'],
      ['b.xlsx', 'd.xlsx'],
      ['b.xlsx'],
      ['d.xlsx'],
    ]);
    end();
  });
});

describe('a consolidation', () => {
  const drafts = new Map(
    [1, 2, 3].map((seed) => {
      const draft = cleanDraft({ rows: 2000, seed });
      draft.setOpgave('organisatie', `Bestuur ${seed}`);
      return [draft.name, draft] as const;
    }),
  );
  const open = (_: Blob, name: string) => {
    const draft = drafts.get(name);
    return draft ? Promise.resolve(draftSource(draft)) : Promise.reject(new WorkbookError('encrypted'));
  };
  const asked = { options: { consolidate: true } };

  test('of checks by the worker is that of the same checks side by side, addends and all', async () => {
    const { like } = worker(open);
    const checker = createChecker(new NoHost(), () => like);
    const names = [...drafts.keys(), 'gesloten.xlsx'];
    const results = await Promise.all(names.map((name) => checker.checkFile(new File([''], name), asked)));
    expect(results.every(({ contribution }) => contribution === null)).toBe(true);
    const made = await checker.consolidate(
      results.map((result) => ({ result, file: null })),
      { expected: ['Bestuur 3', 'Bestuur 4'] },
      DEFAULT_SETTINGS,
    );
    const session = { consolidate: contributing(new Pseudonymiser()) };
    const own = await Promise.all(
      [...drafts.values()].map((draft) => checkWorkbook(draftSource(draft), session)),
    );
    const expected = consolidate([...own, ...results.slice(-1)], { expected: ['Bestuur 3', 'Bestuur 4'] });
    const { addends, perWerkgever, ...summary } = expected;
    expect(perWerkgever.length).toBeGreaterThan(100);
    expect(made.summary).toEqual(summary);
    expect(addends.length).toBeGreaterThan(500);
    const everywhere = { form: 'totaal', sector: 'totaal' } as const;
    expect(await made.addends(everywhere, 1e9)).toEqual({ addends, all: addends.length });
    expect(await made.addends({ form: 'inleen', sector: 'overheid' }, 3)).toEqual({
      addends: addendsOf(expected, 'inleen', 'overheid').slice(0, 3),
      all: addendsOf(expected, 'inleen', 'overheid').length,
    });
    like.terminate();
  });

  test('stays apart from another one, and is gone when it is let go', async () => {
    const { like } = worker(open);
    const checker = createChecker(new NoHost(), () => like);
    const members = await Promise.all(
      [...drafts.keys()].map(async (name) => ({
        result: await checker.checkFile(new File([''], name), asked),
        file: null,
      })),
    );
    const whole = await checker.consolidate(members, {}, DEFAULT_SETTINGS);
    const part = await checker.consolidate(members.slice(0, 1), {}, DEFAULT_SETTINGS);
    const place = { form: 'totaal', sector: 'totaal' } as const;
    const { all } = await whole.addends(place, 1);
    part.forget();
    await expect(part.addends(place, 1)).rejects.toMatchObject({ code: 'unexpected' });
    await expect(whole.addends(place, 1)).resolves.toMatchObject({ all });
    const [first] = members;
    if (first) checker.forget(first.result);
    await expect(checker.consolidate(members, {}, DEFAULT_SETTINGS)).rejects.toMatchObject({
      code: 'unexpected',
    });
    like.terminate();
  });

  test('leaves out a workbook that was taken away', async () => {
    const { like } = worker(open);
    const checker = createChecker(new NoHost(), () => like);
    const results = await Promise.all(
      [...drafts.keys()].map((name) => checker.checkFile(new File([''], name), asked)),
    );
    const whole = await summaryOf(checker, results);
    const rest = await summaryOf(checker, results.slice(1));
    expect([whole.tabel1.totaal.totaal.rows, rest.tabel1.totaal.totaal.rows]).toEqual([6000, 4000]);
    like.terminate();
  });

  test('is not made of what a worker kept that is gone', async () => {
    const [first, second] = [worker(open), worker(open)];
    const lines = [first.like, second.like];
    const checker = createChecker(new NoHost(), () => lines.shift() as WorkerLike);
    const result = await checker.checkFile(new File([''], 'voorbeeld-1.xlsx'), asked);
    first.die();
    await expect(summaryOf(checker, [result])).rejects.toMatchObject({
      code: 'worker-stopped',
    });
    second.like.terminate();
  });
});

test.each(['worker-stopped', 'worker-started-over', 'over-time'])(
  '%s is told in words of its own',
  (code) => {
    for (const errors of [nl, en]) {
      expect(errors[code]).toBeDefined();
      expect(errors[code]).not.toBe(errors['unexpected']);
    }
  },
);
