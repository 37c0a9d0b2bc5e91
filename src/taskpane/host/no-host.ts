import type { WorkbookHost } from '../../host/host';
import { HostError } from '../../host/host-error';

/** No open workbook: the pane then works on files alone, and asks `kind` before it offers more. */
export class NoHost implements WorkbookHost {
  readonly kind = 'none';

  supports(): boolean {
    return false;
  }
  workbookName(): Promise<string> {
    return Promise.resolve('');
  }
  listSheets(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  usedRange(): Promise<null> {
    return Promise.resolve(null);
  }
  hasFormulas(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async *readUsedRange(): AsyncGenerator<never> {
    return;
  }
  readBlock(): Promise<never> {
    return refuse();
  }
  readRange(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  readFormulas(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  getName(): Promise<null> {
    return Promise.resolve(null);
  }
  readProperty(): Promise<null> {
    return Promise.resolve(null);
  }
  onChange(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }
  onSelect(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }
  getSelection(): Promise<never> {
    return refuse();
  }
  writeRange(): Promise<never> {
    return refuse();
  }
  writeRanges(): Promise<never> {
    return refuse();
  }
  setNumberFormat(): Promise<never> {
    return refuse();
  }
  addSheet(): Promise<never> {
    return refuse();
  }
  deleteSheet(): Promise<never> {
    return refuse();
  }
  writeTable(): Promise<never> {
    return refuse();
  }
  markCells(): Promise<never> {
    return refuse();
  }
  clearMarks(): Promise<never> {
    return refuse();
  }
  select(): Promise<never> {
    return refuse();
  }
  insertSheets(): Promise<never> {
    return refuse();
  }
  openWorkbook(): Promise<never> {
    return refuse();
  }
  setName(): Promise<never> {
    return refuse();
  }
  setChart(): Promise<never> {
    return refuse();
  }
  writeProperty(): Promise<never> {
    return refuse();
  }
  recalculate(): Promise<never> {
    return refuse();
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new HostError('no-workbook'));
}
