import { readAddress } from '../../host/a1';
import { textGiven } from '../given';
import type { Area, SheetModel } from '../workbook-model';
import { HostFault } from '../wire';

/** Cells of one sheet. */
export interface RangeThing {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Several areas of one sheet. */
export interface AreasThing {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
  /** How many cells are meant, where it is not all of them. */
  readonly cellCount?: number;
}

/** Something that lies on a sheet. */
export interface OnSheet<T> {
  readonly sheet: SheetModel;
  readonly of: T;
}

export const wholeSheet: Area = { row: 1, column: 1, rows: 1_048_576, columns: 16_384 };

export function areaGiven(value: unknown): Area {
  const area = readAddress(textGiven(value, 'the address'));
  if (area === null) throw new HostFault('InvalidArgument', `${String(value)} is no address`);
  return area;
}

export function areasGiven(value: unknown): readonly Area[] {
  const address = textGiven(value, 'the addresses');
  if (address.length > 8192)
    throw new HostFault('InvalidArgument', 'more than 8,192 characters of addresses');
  return address.split(',').map(areaGiven);
}
