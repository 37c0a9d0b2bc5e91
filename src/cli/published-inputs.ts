import path from 'node:path';
import { reportWords as en } from '../locales/en/report';
import { reportWords as nl } from '../locales/nl/report';
import {
  findReceiptInRows,
  isOfConsolidation,
  type AnyReceipt,
  type ConsolidationReceipt,
} from '../report/receipt';
import { cellsOfSheets, rowsOf } from '../report/shown-cells';
import { WorkbookError } from '../workbook/workbook-error';
import { readOrExplain } from './check-files';
import type { Surroundings } from './command';
import { guarded } from './guard';
import { UsageError } from './usage-error';

/** What lies among the files that a publication may have been made of. */
export interface PublishedInputs {
  /** Without the documents of this program. */
  readonly workbooks: readonly string[];
  /** The receipt of the consolidated workbook that lies among them: it tells which of them were put together, and under what names. */
  readonly consolidation: ConsolidationReceipt | null;
}

/**
 * Tells workbooks from what this program made of them. A publication names no file, so that the consolidated workbook, which is not
 * public, has to tell what was chosen for it.
 *
 * @throws {UsageError} where there are several consolidated workbooks
 */
export async function publishedInputs(
  files: readonly string[],
  surroundings: Surroundings,
): Promise<PublishedInputs> {
  const workbooks: string[] = [];
  const consolidations: { readonly file: string; readonly receipt: ConsolidationReceipt }[] = [];
  for (const file of files) {
    const receipt = await receiptIn(file, surroundings);
    if (receipt === null) workbooks.push(file);
    else if (isOfConsolidation(receipt)) consolidations.push({ file, receipt });
  }
  if (consolidations.length > 1)
    throw new UsageError(
      surroundings.words.cli.verifyOneConsolidation(consolidations.map(({ file }) => path.basename(file))),
    );
  return { workbooks, consolidation: consolidations[0]?.receipt ?? null };
}

async function receiptIn(file: string, { words, terminal }: Surroundings): Promise<AnyReceipt | null> {
  if (!/\.xlsx$/i.test(file)) return null;
  const blob = await readOrExplain(file, words, terminal);
  try {
    const cells = await guarded(terminal, { file, bytes: blob.size }, () =>
      cellsOfSheets(blob, [nl.receipt, en.receipt]),
    );
    return findReceiptInRows(rowsOf(cells), 'xlsx')?.receipt ?? null;
  } catch (error) {
    // It is checked as a workbook that cannot be read.
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
