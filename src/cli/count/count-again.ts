import { publishedLaw } from '../../law';
import { decisions as decisionsEn } from '../../locales/en/counting';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import type { CountReceipt } from '../../report/count/document';
import type { FoundCount } from '../../report/count/receipt';
import { writeCount } from '../../report/count/write';
import { CountError } from '../../sql/duckdb/count-error';
import { givenKey, publishedKey } from '../../sql/norms';
import type { Surroundings } from '../command';
import { countChoices } from '../count-choices';
import { wordsIn } from '../words';
import { readColumnMap, type ColumnMap } from './columns';
import { failCount, makeCount, wordsOfCount, type Room } from './make-count';

/**
 * Makes the count of a receipt again, of these files under the names that the receipt gives them.
 *
 * @throws {UsageError}
 */
export async function countAgain(
  { receipt, form }: FoundCount,
  files: readonly { readonly file: string; readonly name?: string }[],
  room: Room,
  surroundings: Surroundings,
): Promise<{ readonly receipt: CountReceipt; readonly written: string | Uint8Array }> {
  const { year, month, settings, language, notation, encoding } = receipt;
  // The year and month of a receipt are no more to be trusted than those that someone types.
  countChoices({ year: String(year), month: String(month) }, surroundings.words.cli);
  const document = await makeCount(
    {
      ...{ year, month, settings, language, notation, encoding },
      key: keyOf(receipt),
      map: mapOf(receipt, surroundings),
      files: files.map(({ file, name }) => ({ name: name ?? file, path: file })),
    },
    room,
    surroundings,
  );
  const reasons = language === 'nl' ? decisionsNl : decisionsEn;
  const texts = { count: wordsOfCount(language), report: wordsIn(language).report, reasons };
  return { receipt: document.receipt, written: await writeCount(document, form, texts) };
}

const keyOf = ({ key, year }: CountReceipt) =>
  key === null ? publishedKey(year, publishedLaw) : givenKey(key.markt, key.overheid);

function mapOf({ columns }: CountReceipt, { words }: Surroundings): ColumnMap | null {
  if (columns === null) return null;
  try {
    return readColumnMap(JSON.stringify(columns), '--columns');
  } catch (error) {
    if (error instanceof CountError) return failCount(error.facts, wordsOfCount(words.language));
    throw error;
  }
}
