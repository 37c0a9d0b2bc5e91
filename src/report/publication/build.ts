import type { Language } from '../../locales/language';
import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidate/consolidation';
import type { Figure, ResultForm, ResultSector } from '../../meting/count/result';
import { DEFAULT_SETTINGS, type Settings } from '../../meting/form/settings';
import type { TableDetail } from '../../privacy/small-numbers';
import { maskDocument } from '../mask-document';
import { makePublicationReceipt, type CheckedInput } from '../receipt';
import { buildLists } from './lists';
import { otherGroupFollows } from './other-group';
import {
  PUBLICATION_FORMAT,
  PUBLICATION_VERSION,
  type Publication,
  type PublishedTable,
} from './publication';
import { knownRegion } from './known-region';
import { compare, rounded } from './round';
import { detailOf, overlapTells, shownParts, totalOnly } from './table-parts';

export interface PublicationOptions {
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
  readonly settings?: Partial<Settings>;
}

/**
 * The publication of a consolidation. The workbooks must have been checked with a contribution (`CheckOptions.consolidate`).
 *
 * Each table is protected by itself (`src/privacy/small-numbers.ts`). After that all tables are looked at together: where a small
 * group would follow from two of them side by side, given which combinations occur, the list by region is withheld, and where
 * that is not enough the one by overheidssector as well.
 */
export function buildPublication(
  given: Consolidation,
  inputs: readonly CheckedInput[],
  { language, minimum, settings = {} }: PublicationOptions,
): Publication {
  const consolidation = { ...given, addends: given.addends.map(ofKnownRegion) };
  const { files, tabel1, year } = consolidation;
  const included = files.filter((file) => file.included);
  const members = new Set(included.map(({ file }) => file));
  const results = inputs.map(({ result }) => result).filter(({ file }) => members.has(file));
  const detail = minimum === null ? 'cells' : safeDetail(consolidation, minimum);
  const lists = buildLists(consolidation, results, detail, minimum);
  const shown = shownParts(detail);
  const personsShown =
    minimum === null || !overlapTells(consolidation, detail, minimum) ? shown : shownParts(totalOnly(detail));
  const table = (parts: ReadonlySet<string>, of: (figure: Figure) => number): PublishedTable => {
    const row = (form: ResultForm | 'totaal') => {
      const cell = (sector: ResultSector | 'totaal') =>
        parts.has(`${form} ${sector}`) ? of(tabel1[form][sector]) : null;
      return { markt: cell('markt'), overheid: cell('overheid'), totaal: cell('totaal') };
    };
    return { formeel: row('formeel'), inleen: row('inleen'), totaal: row('totaal') };
  };
  const published = maskDocument({
    format: PUBLICATION_FORMAT,
    version: PUBLICATION_VERSION,
    language,
    year,
    minimum,
    included: included.length,
    received: files.length,
    organisations: [...new Set(included.flatMap(({ organisation }) => organisation ?? []))].sort(compare),
    detail,
    jobs: table(shown, ({ jobs }) => rounded(jobs)),
    persons: table(personsShown, ({ persons }) => persons),
    ...lists,
  } as const);
  const receipt = makePublicationReceipt(inputs, { ...DEFAULT_SETTINGS, ...settings }, published);
  return { ...published, receipt: maskDocument(receipt) };
}

/** What stands in a column of regions can be anything, also about a person: only names of the list get into a publication. */
const ofKnownRegion = (addend: ConsolidatedAddend): ConsolidatedAddend => ({
  ...addend,
  regio: knownRegion(addend.regio),
});

/** As fine as the table allows, and no finer than its own margins can bear: a cell that is known to be empty tells the others. */
function safeDetail(consolidation: Consolidation, minimum: number): TableDetail {
  const detail = detailOf(consolidation, minimum);
  return detail === 'margins' && otherGroupFollows(consolidation.addends, detail, []) ? 'columns' : detail;
}
