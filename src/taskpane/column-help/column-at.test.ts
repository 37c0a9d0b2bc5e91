import type { RangeRef } from '../../host/host';
import { columnById } from '../../meting/form/columns';
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
  expect((await columnAt(host, at('Meting', 14), sampleResult()))?.column.id).toBe('verloondeUren');
  expect(await columnAt(host, at('Meting', 15), sampleResult())).toBeNull();
  expect(host.read).toEqual([]);
});

test('before a check it is what its heading says', async () => {
  expect((await columnAt(new Sheet('Aard arbeidsverhouding'), at('Blad1', 3), null))?.column.id).toBe(
    'cdAard',
  );
  expect(await columnAt(new Sheet('Opmerkingen van de controller'), at('Blad1', 3), null)).toBeNull();
});

test('whether each row must say it is as the prompt in the sheet has it', async () => {
  const asked = async (heading: string, template: string | null) =>
    (await columnAt(new Sheet(heading, template), at('Meting', 3), null))?.isAsked;
  expect(await asked('Vorm', 'schoolbestuur')).toBe(false);
  expect(await asked('Vorm', 'landelijk')).toBe(columnById('vorm').required);
  expect(await asked('In doelgroepregister', 'schoolbestuur')).toBe(true);
  expect(await asked('In doelgroepregister', null)).toBe(true);
});
