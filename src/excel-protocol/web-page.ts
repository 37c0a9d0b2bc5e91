import type { CustomFunctionsService, RichMessage } from './custom-functions-service';
import type { QueryProcessor } from './process-query';
import { RemoteObject } from './remote-object';
import type { SheetChange } from './workbook-model';
import { HostFault } from './wire';

/**
 * The page around an add-in in Excel on the web: what it says in messages to the frame with the add-in, as office.js expects it.
 * The frame is of another origin, and messages are all that goes between the two.
 */

/** By this the page hears that the add-in is there; it needs no answer. */
export const internalService = 'Microsoft.InternalService.AddinInternalService';

export const internalServiceObject = RemoteObject.of(
  { name: 'AddinInternalService', call: { NotifyActionHandlerReady: () => null } },
  null,
);

/** Requirement sets as the page tells them to the add-in: the newest of each. */
export type RequirementSets = Readonly<Record<string, string>>;

export const requirementSets = (excelApi: string): RequirementSets => ({
  excelapi: excelApi,
  sharedruntime: '1.1',
  customfunctionsruntime: '1.4',
  customfunctions: '1.9',
  richapiruntime: '1.1',
  delayforcelledit: '1.1',
});

export interface WebPageOptions {
  readonly processor: QueryProcessor;
  readonly functions: CustomFunctionsService;
  readonly sets: RequirementSets;
  /** The language Excel shows itself in, such as `nl-NL`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** Waits before a request is answered: a slow network, a busy Excel. */
  readonly beforeAnswer?: () => Promise<void>;
}

interface HostMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/** Codes of office.js for a request that the host will not take at all. */
const refusals: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};
const generalRefusal = 5001;

const executeRichApiRequest = 93;
const events = {
  changed: 10,
  selected: 14,
  deleted: 15,
  'row-sorted': 19,
  'column-sorted': 20,
  renamed: 25,
} as const;
const eventCategory = 65536;

/** Flags by which office.js knows that functions and pane share a runtime, and that there are functions. */
const sharedRuntimeWithFunctions = 3;

const identity = { conversation: 'conversation', app: 'add-in' };

/** What the frame has to be called and where it has to go, so that office.js knows where it is. */
export function frameOf(
  address: string,
  hostOrigin: string,
  locale: string,
): { readonly name: string; readonly src: string } {
  const host = `Excel$Web$16.01$${locale}$correlation$$$${sharedRuntimeWithFunctions}`;
  const exchange = `${identity.conversation}|${identity.app}|${hostOrigin}`;
  const name = { hostInfo: host, xdmInfo: exchange, serializerVersion: '1', baseFrameName: '__frame' };
  return {
    name: JSON.stringify(name),
    src: `${address}?_host_Info=${host}#&_serializer_version=1&_xdm_Info=${exchange}`,
  };
}

/** Plays Excel on the web for the add-in in a frame of this page. */
export class WebPage {
  /** Who listens to what happens, by the name of the event. */
  private readonly listening = new Map<string, (data: unknown) => void>();
  /** All that the page was told and that is no request about the workbook, for who wants to see what office.js says of its use. */
  readonly told: unknown[] = [];
  private lastMessage = 0;

  constructor(private readonly options: WebPageOptions) {}

  /** Answers the add-in from now on. */
  listen(page: Window): void {
    page.addEventListener('message', (event) => {
      const message = readMessage(event.data);
      if (message === null) this.told.push(event.data);
      if (message === null || event.source === null) return;
      const answer = answerTo(event, message, page.location.origin);
      void this.take(message, answer);
    });
  }

  /** Tells the add-in what happened on a sheet. */
  tellChange({ kind, sheet, address, changeType }: SheetChange): void {
    const message = { worksheetId: sheet, address, changeType, source: 'Local', triggerSource: 'Unknown' };
    this.tell({
      category: eventCategory,
      type: events[kind],
      target: 'Workbook',
      message: JSON.stringify(message),
    });
  }

  tell({ category, type, target, message }: RichMessage): void {
    const id = `m${++this.lastMessage}`;
    this.listening.get('richApiMessage')?.({ ArrayData: [[category, type, target, message, id, false]] });
  }

  private async take(message: HostMessage, answer: Answer): Promise<void> {
    const { _actionName: action, _actionType: type, _data: data } = message;
    if (action === 'ContextActivationManager_getAppContextAsync') {
      answer(this.context());
      return;
    }
    if (action === 'executeMethod' && data?.DdaMethod?.DispatchId === executeRichApiRequest) {
      const [, , , , body] = data.ArrayData ?? [];
      answer(await this.answerRequest(String(body)));
      return;
    }
    this.told.push({ action, data });
    if (type === 1)
      this.listening.set(action, (told) => {
        answer(told, 1);
      });
    answer({ Error: 0, Version: 1 });
  }

  private async answerRequest(body: string): Promise<unknown> {
    await this.options.beforeAnswer?.();
    try {
      return { Version: 1, Error: 0, Data: [200, [], await this.options.processor.answerText(body)] };
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      return { Version: 1, Error: refusals[error.code] ?? generalRefusal };
    }
  }

  private context() {
    const { locale, documentUrl, sets } = this.options;
    return {
      _id: identity.app,
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: '16.0.20000.0',
      _addinName: 'Banenafspraak',
      _appDomains: [],
      _hostCustomMessage: '',
    };
  }
}

type Answer = (data: unknown, responseType?: number) => void;

function answerTo({ source, origin }: MessageEvent, message: HostMessage, ownOrigin: string): Answer {
  return (data, responseType = 0) => {
    const response = {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: ownOrigin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    (source as Window).postMessage(JSON.stringify(response), { targetOrigin: origin });
  };
}

/** A request of office.js; `null` for any other message. */
function readMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as HostMessage;
    return message._messageType === 0 && typeof message._actionName === 'string' ? message : null;
  } catch {
    return null;
  }
}
