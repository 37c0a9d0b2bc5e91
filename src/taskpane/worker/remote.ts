/** The end of a channel to another thread: a `Worker`, the worker's own scope, or a started `MessagePort`. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** What one side lets the other call. Every answer is a promise on the far side. */
export type Api = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The API of the far side, as seen from here. */
export type Remote<T extends Api> = {
  readonly [K in keyof T]: (
    ...args: Given<Parameters<T[K]>>
  ) => Promise<Unwrapped<Awaited<ReturnType<T[K]>>>>;
};

type Given<Args extends readonly unknown[]> = { [I in keyof Args]: Args[I] | Transfer<Args[I]> };
type Unwrapped<T> = T extends Transfer<infer V> ? V : T;

/** An argument or answer whose buffers or ports move to the other thread instead of being copied. */
export class Transfer<T> {
  constructor(
    readonly value: T,
    readonly transfer: Transferable[],
  ) {}
}

/** An error as it travels between threads: a class instance would lose its fields on the way. */
export interface Failure {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** What else failed in the same work, e.g. the other files that cannot be read. */
  readonly also?: readonly Failure[];
}

/** A failure that arrived from the other thread. */
export class RemoteError extends Error implements Failure {
  readonly code: string;
  readonly facts: Failure['facts'];
  readonly also: readonly Failure[];
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'RemoteError';
    this.code = failure.code;
    this.facts = failure.facts;
    this.also = failure.also ?? [];
  }
}

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure };

/** What is known of any thrown thing: named errors keep code and facts, all else becomes `unexpected`. */
export function toFailure(error: unknown): Failure {
  // Not `instanceof Error`: the page around the pane has errors of its own.
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const facts =
      'facts' in error && typeof error.facts === 'object' && error.facts !== null ? error.facts : {};
    const failure = { code: error.code, facts: { ...facts } as Failure['facts'] };
    const also = 'also' in error && Array.isArray(error.also) ? error.also.map(toFailure) : [];
    return also.length === 0 ? failure : { ...failure, also };
  }
  if (error instanceof DOMException && error.name === 'AbortError') return { code: 'cancelled', facts: {} };
  return { code: 'unexpected', facts: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Exposes `own` over the port and gives the API of the far side, plus a way to fail all that is still awaited. */
export function connect<Far extends Api>(
  port: Port,
  own: Api,
): { readonly remote: Remote<Far>; readonly failAll: (failure: Failure) => void } {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  const answer = async (call: Extract<Message, { kind: 'call' }>): Promise<void> => {
    try {
      const method = Object.hasOwn(own, call.method) ? own[call.method] : undefined;
      if (!method) throw new Error(`no method ${call.method}`);
      const value = await method(...(call.args as never[]));
      if (value instanceof Transfer)
        post({ kind: 'answer', id: call.id, value: value.value }, value.transfer);
      else post({ kind: 'answer', id: call.id, value }, []);
    } catch (error) {
      post({ kind: 'failure', id: call.id, failure: toFailure(error) }, []);
    }
  };
  const post = (message: Message, transfer: Transferable[]): void => {
    port.postMessage(message, transfer);
  };

  port.addEventListener('message', (event) => {
    const message = event.data as Message;
    if (message.kind === 'call') {
      void answer(message);
      return;
    }
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') waiter?.resolve(message.value);
    else waiter?.reject(new RemoteError(message.failure));
  });

  const remote = new Proxy(
    {},
    {
      get: (_, method) =>
        // A promise must not take the proxy for another promise.
        typeof method !== 'string' || method === 'then'
          ? undefined
          : (...args: unknown[]) =>
              new Promise((resolve, reject) => {
                const id = ++lastId;
                waiting.set(id, { resolve, reject });
                const transfer = args.flatMap((arg) => (arg instanceof Transfer ? arg.transfer : []));
                const values = args.map((arg) => (arg instanceof Transfer ? (arg.value as unknown) : arg));
                post({ kind: 'call', id, method, args: values }, transfer);
              }),
    },
  ) as Remote<Far>;

  return {
    remote,
    failAll: (failure) => {
      for (const { reject } of waiting.values()) reject(new RemoteError(failure));
      waiting.clear();
    },
  };
}
