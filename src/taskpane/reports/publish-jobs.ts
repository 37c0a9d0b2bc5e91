import type { Settings as Tolerances } from '../../meting/form/settings';
import type { Checker } from '../checker/checker';
import type { CheckJob } from '../state/check-store';
import type { ConsolidationMember, PublicationChoice, Published } from '../worker/protocol';

/**
 * Publishes checked workbooks. They are checked once more, now with their persons as pseudonyms: only then is it known how many persons
 * a group has. An ordinary check does not keep those.
 */
export async function publishJobs(
  jobs: readonly CheckJob[],
  checker: Checker,
  settings: Tolerances,
  choice: PublicationChoice,
): Promise<Published> {
  const members: ConsolidationMember[] = [];
  try {
    for (const { file, answers } of jobs) {
      const options = { answers, settings, consolidate: true };
      const result = await (file ? checker.checkFile(file, { options }) : checker.checkHost({ options }));
      members.push({ result, file });
    }
    const made = await checker.consolidate(members, {}, settings);
    try {
      return await made.publish(choice);
    } finally {
      made.forget();
    }
  } finally {
    for (const { result } of members) checker.forget(result);
  }
}
