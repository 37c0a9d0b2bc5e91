import type { RangeRef } from '../../host/host';
import { NoHost } from '../host/no-host';
import { sampleResult } from '../test-support/sample-result';
import { columnAt } from './column-at';

class Sheet extends NoHost {
  readonly read: RangeRef[] = [];
  constructor(
    private readonly heading: string,
    private readonly template: string | null = null,
  ) {
    super();
  }
  override readProperty = (() => Promise.resolve(this.template)) as never;
  override readRange = ((ref: RangeRef) => {
    this.read.push(ref);
    return Promise.resolve([[null], [this.heading], [12]]);
  }) as never;
}

const at = (sheet: string, column: number): RangeRef => ({ sheet, row: 9, column, rows: 1, columns: 1 });

test('a column is what the check took it for, without reading anything', async () => {
  const host = new Sheet('Iets anders');
  expect((await columnAt(host, at('Meting', 14), sampleResult()))?.id).toBe('verloondeUren');
  expect(await columnAt(host, at('Meting', 15), sampleResult())).toBeNull();
  expect(host.read).toEqual([]);
});

test('before a check it is what its heading says', async () => {
  expect((await columnAt(new Sheet('Aard arbeidsverhouding'), at('Blad1', 3), null))?.id).toBe('cdAard');
  expect(await columnAt(new Sheet('Opmerkingen van de controller'), at('Blad1', 3), null)).toBeNull();
});

test('in a template the cells explain themselves, and nothing is said twice', async () => {
  const found = (template: string | null) => columnAt(new Sheet('Vorm', template), at('Meting', 3), null);
  expect(await found('schoolbestuur')).toBeNull();
  expect((await found('een ander'))?.id).toBe('vorm');
  expect((await found(null))?.id).toBe('vorm');
});
