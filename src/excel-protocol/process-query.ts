import { RemoteObject } from './remote-object';
import {
  type Action,
  ActionType,
  type ActionResult,
  type ArgumentInfo,
  HostFault,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** Most that Excel on the web takes or gives in one request. @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const webPayloadLimit = 5 * 1024 * 1024;

export interface QueryOptions {
  /** A service that the client asks for by name; `null` where there is none. */
  readonly service?: (name: string) => RemoteObject | null;
  /** Most bytes of a request, and of a response; unlimited without it. */
  readonly payloadLimit?: number;
}

/** Answers the requests of Excel's client library for one open workbook. */
export class QueryProcessor {
  /** Objects that a run keeps for its later requests. */
  private readonly kept = new Map<string, RemoteObject>();
  private lastKept = 0;

  constructor(
    private readonly workbook: RemoteObject,
    private readonly options: QueryOptions = {},
  ) {}

  /** How many objects are kept now; none once every run has ended. */
  get keptObjects(): number {
    return this.kept.size;
  }

  /** Text in, text out, as it goes between page and host; a `HostFault` where either is too large. */
  async answerText(request: string): Promise<string> {
    const { payloadLimit = Infinity } = this.options;
    if (request.length > payloadLimit) throw new HostFault('RequestPayloadSizeLimitExceeded');
    const response = JSON.stringify(await this.answer(JSON.parse(request) as RequestBody));
    if (response.length > payloadLimit) throw new HostFault('ResponsePayloadSizeLimitExceeded');
    return response;
  }

  /** Does the actions in order; the first that fails ends it. */
  async answer(body: RequestBody): Promise<ResponseBody> {
    const objects = new Map<number, RemoteObject | null>();
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(action, body.ObjectPaths, objects) });
      } catch (error) {
        if (!(error instanceof HostFault)) throw error;
        return { Results: results, TraceIds: traces, Error: failure(error, action.Name ?? '', index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(
    action: Action,
    paths: RequestBody['ObjectPaths'],
    objects: Map<number, RemoteObject | null>,
  ): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.find(action.ObjectPathId, paths, objects);
    const given = () => this.given(action.ArgumentInfo, paths, objects);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(object);
      case ActionType.query:
        return object === null ? null : query(object, action.QueryInfo?.Select ?? []);
      case ActionType.method: {
        // Of what is not there nothing is kept, and that is no error.
        if (action.Name === '_KeepReference') return object && this.keep(object);
        if (action.Name === '_RemoveReference') return this.forget(await given());
        const result = await present(object).call(action.Name ?? '', await given());
        return result instanceof RemoteObject ? this.instantiate(result) : (result ?? null);
      }
      case ActionType.setProperty: {
        const [value] = await given();
        present(object).set(action.Name ?? '', value);
        return null;
      }
      default:
        throw new HostFault('NotImplemented', `action of type ${action.ActionType}`);
    }
  }

  private async find(
    id: number,
    paths: RequestBody['ObjectPaths'],
    objects: Map<number, RemoteObject | null>,
  ): Promise<RemoteObject | null> {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (path === undefined) throw new HostFault('InvalidObjectPath', `path ${id} is not in the request`);
    const object = await this.resolve(path, paths, objects);
    objects.set(id, object);
    return object;
  }

  private async resolve(
    path: ObjectPath,
    paths: RequestBody['ObjectPaths'],
    objects: Map<number, RemoteObject | null>,
  ): Promise<RemoteObject | null> {
    const { Name: name = '', ParentObjectPathId: parentId = 0 } = path;
    const given = () => this.given(path.ArgumentInfo, paths, objects);
    const parent = async () => present(await this.find(parentId, paths, objects));
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.workbook;
      case PathType.newObject: {
        const service = this.options.service?.(name) ?? null;
        if (service === null) throw new HostFault('ApiNotFound', `no service ${name}`);
        return service;
      }
      case PathType.method: {
        // What is asked of an object that is not there is not there either.
        const owner = await this.find(parentId, paths, objects);
        return owner === null ? null : asObject(await owner.call(name, await given()), name);
      }
      case PathType.property:
        return asObject((await parent()).get(name), name);
      case PathType.indexer: {
        const [key] = await given();
        return (await parent()).item(key);
      }
      case PathType.reference: {
        const kept = this.kept.get(name);
        if (kept === undefined) throw new HostFault('InvalidReference', `nothing is kept as ${name}`);
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new HostFault('NotImplemented', `path of type ${path.ObjectPathType}`);
    }
  }

  private given(
    info: ArgumentInfo | null | undefined,
    paths: RequestBody['ObjectPaths'],
    objects: Map<number, RemoteObject | null>,
  ): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    return Promise.all(
      values.map((value, place) => {
        const id = info?.ReferencedObjectPathIds?.[place] ?? 0;
        return id > 0 ? this.find(id, paths, objects) : value;
      }),
    );
  }

  private instantiate(object: RemoteObject | null): unknown {
    if (object === null) return null;
    const kept = this.nameOf(object);
    return {
      ...(object.id === undefined ? {} : { _Id: object.id }),
      ...(kept === undefined ? {} : { _ReferenceId: kept }),
    };
  }

  private nameOf(object: RemoteObject): string | undefined {
    for (const [name, kept] of this.kept) if (kept === object) return name;
    return undefined;
  }

  private keep(object: RemoteObject): null {
    if (this.nameOf(object) === undefined) this.kept.set(String(++this.lastKept), object);
    return null;
  }

  private forget(names: readonly unknown[]): null {
    for (const name of names) this.kept.delete(String(name));
    return null;
  }
}

/** `name` of an object, `rule/formula` of an object it has; of a collection what is asked is asked of its items. */
function query(object: RemoteObject, selected: readonly string[]): unknown {
  const items = object.items();
  if (items === null) return scalars(object, selected);
  const ofItems = selected.map((name) => name.replace(/^items\//i, ''));
  return {
    _Items: items.map((item) => ({
      ...scalars(item, ofItems),
      ...(item.id === undefined ? {} : { _Id: item.id }),
    })),
  };
}

function scalars(object: RemoteObject, selected: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const path of selected) {
    const [name = '', ...rest] = path.split('/');
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const value = object.get(member);
    found[member] =
      value instanceof RemoteObject
        ? { ...(found[member] as object | undefined), ...scalars(value, [rest.join('/')]) }
        : value;
  }
  return found;
}

function present(object: RemoteObject | null): RemoteObject {
  if (object === null) throw new HostFault('InvalidObjectPath', 'the object is not there');
  return object;
}

function asObject(value: unknown, name: string): RemoteObject | null {
  if (value === null || value instanceof RemoteObject) return value;
  throw new HostFault('InvalidObjectPath', `${name} gives no object`);
}

function failure({ code, message }: HostFault, location: string, index: number) {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}
