import type { Group } from '../../privacy/derivable';
import type { PublishedList } from './publication';

/** What may become a line of a list: the addends of one region or overheidssector. */
export interface PublishedGroup {
  readonly key: string;
  readonly jobs: number;
  /** At most the distinct persons that there really are. */
  readonly persons: number;
  /** At least the distinct persons that there really are. */
  readonly most: number;
  readonly addends: Group;
}

/** How a list is shown. */
export interface ListChoice {
  /** Which lines are shown apart; `null` for none at all. */
  readonly apart: readonly boolean[] | null;
  readonly withheld: PublishedList['withheld'];
}
