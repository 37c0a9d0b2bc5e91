import { checkWorkbook } from '../../src/check';
import { openWorkbook } from '../../src/workbook';
import { serve } from './support/serve';

/** The full check of every file: reading, all rules, results and ledger. */
serve(async (files) => {
  const outcomes = [];
  for (const file of files) {
    const result = await checkWorkbook(await openWorkbook(file, file.name));
    outcomes.push({
      counts: result.counts,
      rules: result.ledger.length,
      rows: result.result?.counted.rows ?? 0,
    });
  }
  return outcomes;
});
