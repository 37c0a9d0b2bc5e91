/**
 * What Excel's client library (office.js) sends its host and gets back: one request carries every object it speaks of, as a
 * path from the workbook, and a list of actions on those objects. The names are the library's own.
 */

/** How an object is reached. */
export const PathType = {
  /** The workbook. */
  globalObject: 1,
  /** A service of its own, by name: the runtime of custom functions. */
  newObject: 2,
  /** What a method gives. */
  method: 3,
  property: 4,
  /** An item of a collection, by key. */
  indexer: 5,
  /** An object of an earlier request, by the number it was kept under. */
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  /** A mark in the list; what it is for stays in the library. */
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument the path that it stands for, or 0 where it is a value. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: { readonly Select?: readonly string[] | null } | null;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  /** The first action that failed; what stood before it has been done, what stood after it has not. */
  readonly Error?: ResponseError;
}

/** A refusal of the host, with the code that Excel gives. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    detail: string = code,
  ) {
    super(detail);
    this.name = 'HostFault';
  }
}
