import type { RangeRef } from '../../host/host';
import { NoHost } from '../host/no-host';

/** A connected workbook for tests of screens: it remembers where the pane went. */
export class OpenWorkbookHost extends NoHost {
  override readonly kind = 'workbench' as never;
  readonly selected: RangeRef[] = [];
  readonly opened: ArrayBuffer[] = [];

  constructor(private readonly features: readonly string[] = []) {
    super();
  }

  override supports = (feature?: string) => feature !== undefined && this.features.includes(feature);
  override workbookName = () => Promise.resolve('Meting 2025.xlsx');
  override select = ((ref: RangeRef) => {
    this.selected.push(ref);
    return Promise.resolve();
  }) as never;
  override openWorkbook = ((bytes: ArrayBuffer) => {
    this.opened.push(bytes);
    return Promise.resolve();
  }) as never;
}
