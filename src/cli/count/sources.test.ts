import { openSources } from './sources';

test('a file that may not be read is named', async () => {
  const engine = { all: () => Promise.resolve([]), close: () => undefined };
  const file = { name: 'dicht.csv', path: '/nergens/dicht.csv' };
  await expect(
    openSources([file], engine, {
      map: null,
      notation: { dates: null, decimal: null },
      encoding: 'utf-8',
    }),
  ).rejects.toMatchObject({ facts: { code: 'not-readable', file: 'dicht.csv' } });
});
