import type { FunctionId } from './catalogue';

const share = '0.0%';
/** The percentages of the quotum have two decimals in the law. */
const exactShare = '0.00%';
const jobs = '#,##0.0';

/** How Excel shows what a function gives, by column; the last counts for all that come after. `null`: as Excel does by itself. */
const formats: Readonly<Partial<Record<FunctionId, readonly (string | null)[]>>> = {
  AANDEELVAST: [share],
  REALISATIEPERCENTAGE: [share],
  QUOTUMPERCENTAGE: [exactShare],
  VERDEELSLEUTEL: [share],
  WERKBEHOUD: [share],
  AFGELEIDESLEUTEL: [null, exactShare],
  DUURZAAMHEID: [null, null, null, share],
  REGIOGROEI: [null, null, null, null, share],
  // More decimals would look surer than a forecast is.
  PROGNOSE: [null, jobs],
};

/** The number format of a column of what a function gives, from 0; `null` where it needs none. */
export function resultFormat(id: string, column: number): string | null {
  const known: readonly (string | null)[] = formats[id as FunctionId] ?? [];
  return known[Math.min(column, known.length - 1)] ?? null;
}
