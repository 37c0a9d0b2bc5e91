import { sampleGroup, sampleResult } from '../test-support/sample-result';
import { placeAt, placesIn } from './places';
import { groupId, inOrder, nextOpen, progressOf, startAfter, tasksOf } from './tasks';

const hours = sampleGroup('B05', 'fout', { count: 2 });
const sector = sampleGroup('S15', 'fout', { cause: 'sector', count: 30 });
const missing = sampleGroup('S01', 'fout', { cause: 'vorm', count: 1 });
const half = sampleGroup('B06', 'waarschuwing', { count: 3 });
const told = sampleGroup('B08', 'waarschuwing', { count: 9, explained: 9 });
const remark = sampleGroup('S09', 'info', { count: 400 });

test('what keeps most from counting comes first: a column that is missing, then errors by how many rows they cost', () => {
  const order = inOrder([hours, half, told, sector, remark, missing]).map(({ rule }) => rule);
  expect(order).toEqual(['S01', 'S15', 'B05', 'B06', 'S09', 'B08']);
});

test('after the one that is done comes the next that asks for something, and after the last the first', () => {
  const groups = [missing, sector, told, remark, half];
  const before = [missing, sector, hours, told, remark, half].map(groupId);
  expect(nextOpen(before, groupId(hours), groups)).toBe(groupId(half));
  expect(nextOpen(before, groupId(half), groups)).toBe(groupId(missing));
  expect(nextOpen([], '', [told, remark])).toBeNull();
});

describe('progress', () => {
  const of = (...groups: Parameters<typeof inOrder>[0]) => tasksOf(sampleResult({ groups }));

  test('counts what is gone or explained, each once, and remarks not at all', () => {
    const began = of(hours, half, remark);
    expect(progressOf(began, of(hours, half, remark))).toEqual({ done: 0, all: 5 });
    expect(progressOf(began, of({ ...hours, count: 1 }, { ...half, explained: 2 }))).toEqual({
      done: 3,
      all: 5,
    });
    // Undone: as if it had never been done.
    expect(progressOf(began, of(hours, half, remark))).toEqual({ done: 0, all: 5 });
  });

  test('what comes to light by a repair is added to what there is to do', () => {
    expect(progressOf(of(hours), of(half))).toEqual({ done: 2, all: 5 });
  });
});

test('rows that were taken away were not mended: progress begins anew with an empty workbook', () => {
  const empty = sampleResult({ groups: [sampleGroup('S11', 'fout', { count: 1 })] });
  const first = sampleResult({ groups: [hours, half] });
  const start = startAfter({ began: null }, null, first);
  expect(progressOf(start.began, tasksOf(first)).done).toBe(0);
  expect(progressOf(startAfter(start, first, empty).began, tasksOf(empty))).toEqual({ done: 0, all: 1 });
  // What is empty at first and then filled was done.
  expect(startAfter({ began: tasksOf(empty) }, empty, first).began).toEqual(tasksOf(empty));
});

test('rows that come back by undoing bring back what was done and what there is to do', () => {
  const empty = sampleResult({ groups: [sampleGroup('S11', 'fout', { count: 1 })] });
  const [first, mended, others] = [[hours, half], [half], [sector]].map((groups) => sampleResult({ groups }));
  if (first === undefined || mended === undefined || others === undefined) throw new Error('no results');
  const start = startAfter({ began: null }, null, first);
  const gone = startAfter(startAfter(start, first, mended), mended, empty);
  const stillGone = startAfter(gone, empty, empty);
  expect(progressOf(startAfter(stillGone, empty, mended).began, tasksOf(mended))).toEqual({
    done: 2,
    all: 5,
  });
  // Others in their place are none of that.
  expect(startAfter(gone, empty, others)).toEqual({ began: tasksOf(empty), emptied: null });
});

test('the cells of ranges come one after another', () => {
  const ranges = ['N2:N4', 'P9:Q9'];
  expect(placesIn(ranges)).toBe(5);
  expect(placeAt(ranges, 2)).toEqual({ row: 4, column: 14 });
  expect(placeAt(ranges, 4)).toEqual({ row: 9, column: 17 });
  expect(placeAt(ranges, 5)).toBeNull();
});

test('a sheet that gets another name has nothing mended in it, and one that is taken away has no new name', () => {
  const [seen, other] = sampleResult().sheets;
  if (seen === undefined) throw new Error('the sample has no sheet');
  const under = (...names: readonly string[]) =>
    sampleResult({
      sheets: [...names.map((name) => ({ ...seen, name })), ...(other ? [other] : [])],
      groups: names.map((sheet) => ({ ...hours, sheet })),
    });
  const first = under('Meting', 'Meting 2');
  const start = startAfter({ began: null }, null, first);
  const renamed = under('Meting 2024', 'Meting 2');
  expect(progressOf(startAfter(start, first, renamed).began, tasksOf(renamed))).toEqual({ done: 0, all: 4 });
  const swapped = under('Meting 2', 'Meting');
  expect(progressOf(startAfter(start, first, swapped).began, tasksOf(swapped))).toEqual({ done: 0, all: 4 });
  const less = under('Meting 2');
  expect(progressOf(startAfter(start, first, less).began, tasksOf(less))).toEqual({ done: 2, all: 4 });
});
