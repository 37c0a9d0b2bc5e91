import { benchWords as nl } from '../locales/nl/workbench';
import type { StayedText } from './csv-columns';
import { csvNotice } from './csv-notice';

const column = (at: number, why: StayedText['why'], rows: readonly number[] = [2]): StayedText => ({
  column: at,
  heading: `kop ${String(at)}`,
  kind: 'number',
  why,
  rows,
});

it('says nothing where nothing stays text', () => {
  expect(csvNotice(nl, [])).toBeNull();
});

it('names the one column in its headline, and the rest on demand', () => {
  expect(csvNotice(nl, [column(3, 'mixed', [2, 3, 4, 5])])).toEqual({
    headline: nl.csv.one('kolom C (kop 3)'),
    more: {
      title: nl.csv.details,
      lines: [nl.csv.mixedNumbers('kolom C (kop 3)', 'C2, C3, C4 en nog 1'), nl.csv.numbersTodo],
    },
  });
});

it('counts several columns in a short headline, names every one, and gives each advice once', () => {
  const stayed = Array.from({ length: 9 }, (_, index) => column(index + 1, 'loses'));
  const notice = csvNotice(nl, stayed);
  expect(notice?.headline).toBe(nl.csv.several(9));
  const lines = notice?.more?.lines ?? [];
  for (let at = 1; at <= 9; at++)
    expect(lines.filter((line) => line.includes(`(kop ${String(at)})`))).toHaveLength(1);
  expect(lines.filter((line) => line === nl.csv.losesTodo)).toHaveLength(1);
  expect(lines).toHaveLength(10);
});
