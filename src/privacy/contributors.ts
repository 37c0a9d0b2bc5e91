/** Figures of fewer organisations than this are not shown: of two, each reads the other by subtracting its own. A choice of ours. */
export const fewestContributors = 3;

/**
 * The p% rule: without the two largest, the rest of a figure is at least this part of the largest, so that the second largest
 * cannot tell the largest to within that part. After the handbook on statistical disclosure control; the part is a choice of ours.
 */
export const dominanceShare = 0.1;

/** What one contributor adds to one of the smallest cells of all tables together. */
export interface Part {
  readonly contributor: string;
  /** Place of the cell. */
  readonly cell: number;
  readonly jobs: number;
  /** The largest amounts of single rows in it, most first: two are enough. */
  readonly largestRows: readonly number[];
}

/** Why a figure is not shown on account of who contributes to it. */
export type ContributorRisk = 'few-contributors' | 'dominant-contributor' | 'dominant-person';

/**
 * What the figure of some parts would tell of a contributor, or of one person; `null` where it is safe by these rules. A figure
 * without any jobs tells of nobody.
 *
 * @param alone true where all parts of the publication are of one contributor: it then tells about nobody but itself
 */
export function contributorRisk(parts: readonly Part[], alone: boolean): ContributorRisk | null {
  const byContributor = new Map<string, number>();
  for (const { contributor, jobs } of parts)
    byContributor.set(contributor, (byContributor.get(contributor) ?? 0) + jobs);
  const amounts = [...byContributor.values()].filter((jobs) => jobs > 0);
  if (amounts.length === 0) return null;
  if (!alone && amounts.length < fewestContributors) return 'few-contributors';
  if (!alone && dominates(amounts, sum(amounts))) return 'dominant-contributor';
  const rows = parts.flatMap(({ largestRows }) => largestRows);
  return dominates(rows, sum(amounts)) ? 'dominant-person' : null;
}

/** True where the largest amount follows from the sum to within the share, for who is the second largest. */
function dominates(amounts: readonly number[], total: number): boolean {
  const [first = 0, second = 0] = [...amounts].sort((a, b) => b - a);
  return total - first - second < dominanceShare * first;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
