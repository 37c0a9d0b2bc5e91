import type { MetingResult, ResultForm, ResultSector } from './result';
import { TABEL1_PARTS } from '../form/tabel1';

const BY_FORM = [
  ['formeel', 'totaal'],
  ['inleen', 'totaal'],
] as const;

/** The cells of Tabel 1 that are no sum of others: by form only, where the sectors are not told apart. */
export function partsToldApart({
  together,
}: Pick<MetingResult, 'together'>): readonly (readonly [ResultForm, ResultSector | 'totaal'])[] {
  return together === null ? TABEL1_PARTS : BY_FORM;
}
