import { HostError, type HostErrorCode } from './host-error';

/**
 * Excel's own codes, and what they mean to the user.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  AccessDenied: 'protected',
  NonBlankCellOffSheet: 'failed',
  InvalidOperationInCellEditMode: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  ActivityLimitReached: 'busy',
  InactiveWorkbook: 'busy',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestAborted: 'cancelled',
};

/** Excel's error as one of ours; errors of our own pass unchanged. */
export function toHostError(error: unknown, name: string): Error {
  if (error instanceof HostError || error instanceof RangeError) return error;
  const code = codeOf(error);
  const meaning = meanings[code] ?? 'failed';
  return new HostError(meaning, meaning === 'not-found' ? { name } : { detail: code });
}

/** Excel's messages can quote cell contents, so only the code goes on. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
