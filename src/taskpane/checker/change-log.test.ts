import type { ChangeEvent } from '../../host/host';
import { NoHost } from '../host/no-host';
import { ChangeLog } from './change-log';

class ChangingWorkbook extends NoHost {
  tell: (event: ChangeEvent) => void = () => undefined;
  listeners = 0;
  override onChange = ((listener: (event: ChangeEvent) => void) => {
    this.tell = listener;
    this.listeners += 1;
    return Promise.resolve(() => undefined);
  }) as never;
}

const cell = (row: number) => ({ sheet: 'Meting', row, column: 1, rows: 1, columns: 1 });

test('each change is handed out once, and what was not used comes back before what is new', async () => {
  const host = new ChangingWorkbook();
  const log = new ChangeLog(host);
  expect(await log.listen()).toBe(true);
  await log.listen();
  expect(host.listeners).toBe(1);
  host.tell({ sheet: 'Meting', range: cell(2) });
  const taken = log.take();
  expect([...taken]).toEqual([['Meting', [cell(2)]]]);
  expect(log.take().size).toBe(0);
  log.restore(taken);
  host.tell({ sheet: 'Meting', range: cell(9) });
  expect(log.take().get('Meting')).toEqual([cell(2), cell(9)]);
});

test('a whole sheet swallows its places, and so do too many of them', async () => {
  const host = new ChangingWorkbook();
  const log = new ChangeLog(host);
  await log.listen();
  host.tell({ sheet: 'Opgave', range: cell(1) });
  host.tell({ sheet: 'Opgave', range: null });
  host.tell({ sheet: 'Opgave', range: cell(2) });
  for (let row = 1; row <= 500; row++) host.tell({ sheet: 'Meting', range: cell(row) });
  const taken = log.take();
  expect([taken.get('Opgave'), taken.get('Meting')]).toEqual([null, null]);
});

test('a host that does not tell of changes is asked again, and believed', async () => {
  const host = new ChangingWorkbook();
  host.onChange = (() => Promise.reject(new Error('no'))) as never;
  expect(await new ChangeLog(host).listen()).toBe(false);
});
