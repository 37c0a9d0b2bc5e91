import type { CheckResult } from './check-result';

/** A result without its addends: a consolidation has its own, and those of hundreds of workbooks would fill the memory. */
export function withoutAddends(result: CheckResult): CheckResult {
  return { ...result, result: result.result && { ...result.result, addends: [] } };
}
