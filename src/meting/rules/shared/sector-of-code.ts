import { suggestsGovernment } from '../../../law';
import { columnById } from '../../form/columns';
import { codeIndex, isEmpty, isFilledIn, type MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';

const FORMAL = codeIndex(columnById('vorm'), 'formeel');
const GOVERNMENT = codeIndex(columnById('sector'), 'overheid');
const READS = ['sector', 'sectorcode', 'vorm'] as const;

/** What the overheidssector of a row says against its sector as well: that it has one, that it has none, or nothing (`''`). */
export type AlsoAgainst = 'gevuld' | 'leeg' | '';

/**
 * Of a row whose sector code speaks against its sector, what its overheidssector says of it; `null` where the code says nothing. Both are one
 * mistake, of which rule B30 tells.
 */
export function againstSector(
  sheet: MetingSheet,
  context: RuleContext,
): (record: number) => AlsoAgainst | null {
  const unusable = context.unusable(sheet);
  const [sector, code, form] = READS.map((id) =>
    unusable.has(id) ? undefined : sheet.columns.get(id)?.values,
  );
  if (!sector || !code || !form) return () => null;
  const government = isFilledIn(sheet, 'overheidssector') ? sheet.columns.get('overheidssector') : undefined;
  return (i) => {
    if (form[i] !== FORMAL || sector[i] === 0 || Number.isNaN(code[i])) return null;
    const isGovernment = sector[i] === GOVERNMENT;
    if (suggestsGovernment(code[i] as number) === isGovernment) return null;
    if (!government || government.problems.has(i) || isEmpty(government, i) !== isGovernment) return '';
    return isGovernment ? 'leeg' : 'gevuld';
  };
}
