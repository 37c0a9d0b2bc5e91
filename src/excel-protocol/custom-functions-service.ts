import { RemoteObject, type RemoteType } from './remote-object';

/** The service by which the runtime of custom functions gives its results back. */
export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/** An argument as Excel hands it over: a matrix, a value, or `null` for what was left out. */
export type FunctionArgument = unknown;

export type FunctionOutcome =
  | { readonly value: unknown }
  /** The code that the runtime gives for the error, and its message. */
  | { readonly error: number; readonly message: string };

/** Codes of the runtime for the errors that a function can give. */
export const functionErrors = { '#N/A': 1, '#DIV/0!': 5, '#NUM!': 6, '#VALUE!': 7, '#NULL!': 8 } as const;

export interface Invocation {
  readonly name: string;
  readonly given: readonly FunctionArgument[];
  /** The cell with the formula. */
  readonly address: string;
  /** Where each argument stands, for functions that asked for it; `null` for what is no reference. */
  readonly addresses?: readonly (string | null)[];
}

/** A message to the page of the add-in. */
export interface RichMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

const invocationMessage = { category: 1, type: 1000, target: '' };
/** Errors in arguments reach the function, instead of Excel answering for it. */
const allowErrors = 4;

/** Calls the custom functions of an add-in as Excel does, and takes their results. */
export class CustomFunctionsService {
  private lastId = 0;
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private markReady: () => void = () => undefined;
  /** Kept once the runtime says that it takes calls. */
  readonly ready = new Promise<void>((resolve) => {
    this.markReady = resolve;
  });
  readonly object: RemoteObject = RemoteObject.of(this.type(), this);

  constructor(private readonly send: (message: RichMessage) => void) {}

  call({ name, given, address, addresses }: Invocation): Promise<FunctionOutcome> {
    const id = ++this.lastId;
    const parts = [id, name, given, address, allowErrors, ...(addresses === undefined ? [] : [addresses])];
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send({ ...invocationMessage, message: JSON.stringify(parts) });
    });
  }

  private type(): RemoteType<CustomFunctionsService> {
    return {
      name: 'CustomFunctions',
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          this.markReady();
        },
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (_, results) => {
          for (const result of Array.isArray(results) ? (results as unknown[]) : []) this.take(result);
        },
      },
    };
  }

  /** A result is an array: the number of the call, whether it went well, the value, and the code of the error. */
  private take(result: unknown): void {
    if (!Array.isArray(result)) return;
    const [id, isGood, value, error] = result as unknown[];
    const resolve = typeof id === 'number' ? this.waiting.get(id) : undefined;
    if (typeof id !== 'number' || resolve === undefined) return;
    this.waiting.delete(id);
    resolve(isGood === true ? { value } : { error: Number(error), message: String(value) });
  }
}
