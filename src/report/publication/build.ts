import type { Language } from '../../locales/language';
import { unsettlingRules, type Consolidation } from '../../meting/consolidate/consolidation';
import type { Figure, ResultForm, ResultSector } from '../../meting/count/result';
import { DEFAULT_SETTINGS, type Settings } from '../../meting/form/settings';
import { fewestContributors } from '../../privacy/contributors';
import { maskDocument, maskNames } from '../mask-document';
import { makePublicationReceipt, type CheckedInput } from '../receipt';
import { outcomeOf, type Outcome } from './outcome';
import { protect, unprotected } from './protect';
import {
  PUBLICATION_FORMAT,
  PUBLICATION_VERSION,
  type Publication,
  type PublishedTable,
} from './publication';
import { compare, rounded } from './round';
import { shownParts, withoutSectors } from './table-parts';

export interface PublicationOptions {
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
  readonly settings?: Partial<Settings>;
  /** The only names of organisations to publish; left out: all. What someone wrote in a field can be anything. */
  readonly names?: readonly string[] | undefined;
}

/**
 * The publication of a consolidation. The workbooks must have been checked with a contribution (`CheckOptions.consolidate`).
 *
 * Each table is protected by itself (`src/privacy/small-numbers.ts`, `contributors.ts`). After that all tables are looked at
 * together, for small groups by linear algebra and for organisations by linear programming (`protect.ts`).
 */
export function buildPublication(
  consolidation: Consolidation,
  inputs: readonly CheckedInput[],
  { language, minimum, settings = {}, names }: PublicationOptions,
): Publication {
  const { files, year } = consolidation;
  const included = files.filter((file) => file.included);
  const members = new Set(included.map(({ file }) => file));
  const results = inputs.map(({ result }) => result).filter(({ file }) => members.has(file));
  const published = maskDocument({
    format: PUBLICATION_FORMAT,
    version: PUBLICATION_VERSION,
    language,
    year,
    minimum,
    included: included.length,
    received: files.length,
    organisations: namesOf(included, names),
    ...figuresOf(outcomeOf(consolidation, results), minimum),
    unsettled: unsettlingRules.filter((rule) => files.some(({ unsettled }) => unsettled.includes(rule))),
  } as const);
  const receipt = makePublicationReceipt(inputs, { ...DEFAULT_SETTINGS, ...settings }, published, {
    year,
    received: files.length,
    renamed: renamedOf(files, inputs),
  });
  return { ...published, receipt: maskDocument(receipt) };
}

/** The figures of an outcome, as finely as they may be shown. */
export function figuresOf(outcome: Outcome, minimum: number | null): PublishedFigures {
  const { lists, unit, severalContributors, ...details } =
    minimum === null ? unprotected(outcome) : protect(outcome, minimum);
  // What a workbook names as its source is free text.
  const together =
    outcome.together?.supplied === true ? { ...outcome.together, source: '' } : outcome.together;
  // To show less than may be shown is safe.
  const detail = together === null ? details.detail : withoutSectors(details.detail);
  const shown = shownParts(detail);
  const personsShown = shownParts(
    together === null ? details.personsDetail : withoutSectors(details.personsDetail),
  );
  const table = (parts: ReadonlySet<string>, of: (figure: Figure) => number): PublishedTable => {
    const row = (form: ResultForm | 'totaal') => {
      const cell = (sector: ResultSector | 'totaal') =>
        parts.has(`${form} ${sector}`) ? of(outcome.tabel1[form][sector]) : null;
      return { markt: cell('markt'), overheid: cell('overheid'), totaal: cell('totaal') };
    };
    return { formeel: row('formeel'), inleen: row('inleen'), totaal: row('totaal') };
  };
  return {
    detail,
    together,
    contributors: severalContributors ? fewestContributors : null,
    unit,
    jobs: table(shown, ({ jobs }) => rounded(jobs, unit)),
    persons: table(personsShown, ({ persons }) => persons),
    ...lists,
  };
}

type PublishedFigures = Pick<
  Publication,
  'detail' | 'together' | 'contributors' | 'unit' | 'jobs' | 'persons' | 'perOverheidssector' | 'perRegio'
>;

/** How many workbooks are of another organisation than they say. */
function renamedOf(files: Consolidation['files'], inputs: readonly CheckedInput[]): number {
  const said = new Map(inputs.map(({ result: { file, organisation } }) => [file, organisation]));
  return files.filter(({ file, organisation }) => organisation !== said.get(file)).length;
}

/** The names of organisations as a publication shows them; of those that were confirmed, where there was a choice. */
export function namesOf(
  files: Consolidation['files'],
  confirmed?: readonly string[] | undefined,
): readonly string[] {
  const covered = (names: readonly string[]) => maskDocument(maskNames({ organisation: names })).organisation;
  const all = covered([...new Set(files.flatMap(({ organisation }) => organisation ?? []))].sort(compare));
  if (confirmed === undefined) return all;
  const chosen = new Set(covered(confirmed));
  return all.filter((name) => chosen.has(name));
}
