import { HostFault } from './wire';

/** What the client may ask of objects of one type; the names are those of the request. */
export interface RemoteType<T> {
  readonly name: string;
  /** What tells an object apart in its collection. */
  readonly id?: (thing: T) => string;
  readonly get?: Readonly<Record<string, (thing: T) => unknown>>;
  readonly set?: Readonly<Record<string, (thing: T, value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (thing: T, ...given: readonly unknown[]) => unknown>>;
  readonly item?: (thing: T, key: unknown) => RemoteObject;
  readonly items?: (thing: T) => readonly RemoteObject[];
}

/** An object of the host as the client speaks of it: a thing, and what its type allows. Anything else is no part of the API. */
export class RemoteObject {
  private constructor(
    readonly typeName: string,
    readonly thing: unknown,
    readonly id: string | undefined,
    readonly get: (name: string) => unknown,
    readonly set: (name: string, value: unknown) => void,
    readonly call: (name: string, given: readonly unknown[]) => unknown,
    readonly item: (key: unknown) => RemoteObject,
    /** `null` where it is no collection. */
    readonly items: () => readonly RemoteObject[] | null,
  ) {}

  static of<T>(type: RemoteType<T>, thing: T): RemoteObject {
    const absent = (name: string): never => {
      throw new HostFault('ApiNotFound', `${type.name} has no ${name}`);
    };
    return new RemoteObject(
      type.name,
      thing,
      type.id?.(thing),
      (name) => (type.get?.[name] ?? absent(name))(thing),
      (name, value) => {
        (type.set?.[name] ?? absent(name))(thing, value);
      },
      (name, given) => (type.call?.[name] ?? absent(name))(thing, ...given),
      (key) => (type.item ?? absent('items by key'))(thing, key),
      () => type.items?.(thing) ?? null,
    );
  }
}
