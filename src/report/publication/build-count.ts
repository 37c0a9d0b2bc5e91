import type { Language } from '../../locales/language';
import { RULES_VERSION } from '../../meting/judge/check-meting';
import type { Contributions } from '../../sql/duckdb/contributions';
import type { CountDocument } from '../count/document';
import { maskDocument } from '../mask-document';
import { makeCountPublicationReceipt } from '../receipt';
import { figuresOf } from './build';
import { outcomeOfCount } from './count-outcome';
import { PUBLICATION_FORMAT, PUBLICATION_VERSION, type Publication } from './publication';

export interface CountPublicationOptions {
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
}

/**
 * The publication of a count: the same figures, protected in the same way, as of workbooks with the same rows. It names no file and none
 * of its columns, by hash or by size.
 */
export function buildCountPublication(
  document: CountDocument,
  contributions: Contributions,
  { language, minimum }: CountPublicationOptions,
): Publication {
  const { year, month, receipt } = document;
  const contributors = contributions.partitions[0]?.contributors ?? 0;
  const published = maskDocument({
    format: PUBLICATION_FORMAT,
    version: PUBLICATION_VERSION,
    ...{ language, year, minimum },
    included: contributors,
    received: contributors,
    organisations: [],
    ...figuresOf(outcomeOfCount(document, contributions), minimum),
    unsettled: [],
    count: { month, by: contributions.by },
  } as const);
  const { notation, encoding, settings, columns } = receipt;
  const made = makeCountPublicationReceipt(RULES_VERSION, settings, published, {
    ...{ year, month, notation, encoding },
    columns: columns !== null,
  });
  return { ...published, receipt: maskDocument(made) };
}
