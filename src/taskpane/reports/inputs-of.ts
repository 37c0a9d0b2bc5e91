import type { CheckedInput } from '../../report/receipt';
import type { CheckJob } from '../state/check-store';
import type { Checker } from '../checker/checker';

/** Finished checks as a report takes them, each with the hash of its file. The open workbook has no file to hash. */
export async function inputsOf(
  jobs: readonly CheckJob[],
  checker: Checker,
): Promise<readonly CheckedInput[]> {
  const inputs: CheckedInput[] = [];
  for (const { result, file, checkedOn } of jobs) {
    if (!result) continue;
    inputs.push({
      result,
      sha256: file && (await checker.hash(file)),
      bytes: file?.size ?? null,
      ...(checkedOn === null ? {} : { checkedOn }),
    });
  }
  return inputs;
}
