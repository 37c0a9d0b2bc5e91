import type { Draft } from './draft';
import { DraftKeeper, quietBeforeDraft, type Drafted } from './draft-keeper';

/** A workbook of which the file is made when `made` is called. */
function workbook(name: string) {
  let made = (): void => undefined;
  const file = new Promise<Uint8Array>((resolve) => {
    made = () => {
      resolve(new TextEncoder().encode(name));
    };
  });
  const drafted: Drafted = { workbookName: () => Promise.resolve(name), toXlsx: () => file };
  return { drafted, made };
}

const kept: [string, string][] = [];
const keep = ({ name, bytes }: Draft) => {
  kept.push([name, new TextDecoder().decode(bytes)]);
  return Promise.resolve();
};

const neither = { refused: fail, holdsPage: fail as () => never };

beforeEach(() => {
  jest.useFakeTimers();
  kept.length = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

it('keeps a workbook once it is quiet, under its own name', async () => {
  const keeper = new DraftKeeper(keep, neither);
  const { drafted, made } = workbook('een');
  keeper.opens(drafted);
  keeper.changed();
  keeper.start();
  made();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft);
  expect(kept).toEqual([]);
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft);
  expect(kept).toEqual([['een', 'een']]);
});

it('keeps nothing of a workbook once another one is open, not even what was being made', async () => {
  const [one, two] = [workbook('een'), workbook('twee')];
  const keeper = new DraftKeeper(keep, neither);
  keeper.start();
  keeper.opens(one.drafted);
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft - 1);
  keeper.opens(two.drafted);
  one.made();
  two.made();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft);
  expect(kept).toEqual([]);
  const late = workbook('laat');
  keeper.opens(late.drafted);
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft);
  keeper.opens(two.drafted);
  late.made();
  await jest.advanceTimersByTimeAsync(0);
  expect(kept).toEqual([]);
});

it('says once that no draft can be kept, and stops', async () => {
  let refusals = 0;
  const full = () => Promise.reject(new Error('full'));
  const keeper = new DraftKeeper(full, { ...neither, refused: () => refusals++ });
  const { drafted, made } = workbook('een');
  made();
  keeper.start();
  keeper.opens(drafted);
  await keeper.now();
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft);
  expect([refusals, keeper.isKeeping]).toEqual([1, false]);
});

it('says when a draft holds the page, as the one before did, and waits longer for it', async () => {
  const held: boolean[] = [];
  const keeper = new DraftKeeper(keep, {
    refused: fail,
    holdsPage: (holds) => {
      held.push(holds);
      return Promise.resolve();
    },
  });
  let name = 0;
  keeper.opens({
    workbookName: () => Promise.resolve(String(++name)),
    toXlsx: () => new Promise((resolve) => setTimeout(resolve, 2_000, new Uint8Array())),
  });
  keeper.start();
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft + 2_000);
  expect([kept.length, held]).toEqual([1, []]);
  keeper.changed();
  await jest.advanceTimersByTimeAsync(quietBeforeDraft + 19_000);
  expect([kept.length, held]).toEqual([1, []]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(held).toEqual([true]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect([kept.length, held]).toEqual([2, [true, false]]);
});

function fail(): void {
  throw new Error('refused');
}
