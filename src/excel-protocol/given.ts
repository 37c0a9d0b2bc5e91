import { RemoteObject } from './remote-object';
import { HostFault } from './wire';

/** The arguments of a request are whatever a page sent: each is looked at before it is used. */

export function textGiven(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new HostFault('InvalidArgument', `${what} is no text`);
  return value;
}

export function numberGiven(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new HostFault('InvalidArgument', `${what} is no number`);
  return value;
}

/** The thing of an object of this type. */
export function thingGiven<T>(value: unknown, typeName: string): T {
  if (!(value instanceof RemoteObject) || value.typeName !== typeName)
    throw new HostFault('InvalidArgument', `a ${typeName} is asked for`);
  return value.thing as T;
}

/** Rows of values; one value stands for all cells, as Excel takes it. */
export function rowsGiven(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  }
  const given = value as readonly unknown[];
  const [first] = given;
  if (given.length === 1 && Array.isArray(first) && first.length === 1)
    return rowsGiven((first as readonly unknown[])[0], rows, columns);
  if (given.length !== rows || given.some((row) => !Array.isArray(row) || row.length !== columns))
    throw new HostFault('InvalidArgument', 'the values do not have the shape of the range');
  return given as readonly (readonly unknown[])[];
}

export function bytesGiven(value: unknown): Uint8Array {
  const base64 = textGiven(value, 'the file');
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new HostFault('InvalidArgument', 'the file is not in base64');
  }
}
