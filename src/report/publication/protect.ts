import type { TableDetail } from '../../privacy/small-numbers';
import type { Contributors, Where } from './contributors';
import { buildLists, type PublishedLists } from './lists';
import { otherGroupFollows } from './other-group';
import type { Outcome } from './outcome';
import type { PublishedList } from './publication';
import { HUNDREDTH, rounded } from './round';
import { detailsOf, overlapTells, shownParts, totalOnly } from './table-parts';

/** How finely each table is shown, and in which unit. */
export interface Protection {
  readonly detail: TableDetail;
  readonly personsDetail: TableDetail;
  readonly lists: PublishedLists;
  readonly unit: number;
  /** False where there is one organisation only. */
  readonly severalContributors: boolean;
}

/** Jobs of several organisations together are shown in whole jobs, those of one in tenths. */
const WHOLE = 1;
const TENTH = 0.1;

export function unprotected(outcome: Outcome): Protection {
  return {
    detail: 'cells',
    personsDetail: 'cells',
    lists: buildLists(outcome, 'cells', null),
    unit: HUNDREDTH,
    severalContributors: false,
  };
}

/**
 * As fine as no group of few persons, no organisation and no dominant person can be read from it, even by who subtracts his own
 * figures. Tables are made coarser as a whole until an audit of all of them together finds nothing: first the list by region goes,
 * then the one by overheidssector, then Tabel 1 is shown less finely.
 */
export function protect(outcome: Outcome, minimum: number): Protection {
  const contributors = outcome.contributors(minimum);
  const unit = contributors.alone ? TENTH : WHOLE;
  // Rows without a sector are in the totals only: beside the sectors, a total would show them by subtracting.
  const sectorless = outcome.addends.some(({ sector }) => sector === '');
  for (const detail of detailsOf(outcome, minimum)) {
    if (sectorless && !['rows', 'total', 'nothing'].includes(detail)) continue;
    if (detail === 'margins' && otherGroupFollows(outcome.addends, detail, [])) continue;
    if ([...shownParts(detail)].some((part) => contributors.isRisky(whereOf(part)))) continue;
    const table = tableSums(outcome, detail, unit);
    if (contributors.areTold(table, unit)) continue;
    const lists = auditedLists(outcome, { detail, minimum, unit, contributors, table });
    return {
      detail,
      personsDetail: personsDetailOf(outcome, detail, minimum, contributors),
      lists,
      unit,
      severalContributors: !contributors.alone,
    };
  }
  return {
    detail: 'nothing',
    personsDetail: 'nothing',
    lists: buildLists(outcome, 'nothing', minimum, contributors, unit),
    unit,
    severalContributors: !contributors.alone,
  };
}

type ShownJobs = Where & { readonly jobs: number };

interface ListInput {
  readonly detail: TableDetail;
  readonly minimum: number;
  readonly unit: number;
  readonly contributors: Contributors;
  readonly table: readonly ShownJobs[];
}

function auditedLists(
  outcome: Outcome,
  { detail, minimum, unit, contributors, table }: ListInput,
): PublishedLists {
  const lists = buildLists(outcome, detail, minimum, contributors, unit);
  const tried = [
    lists,
    { ...lists, perRegio: withheld(lists.perRegio) },
    { ...lists, perOverheidssector: withheld(lists.perOverheidssector) },
  ];
  const safe = tried.find(
    (each) =>
      !contributors.areTold(
        [
          ...table,
          ...listSums(each.perOverheidssector, 'overheidssector', outcome),
          ...listSums(each.perRegio, 'regio', outcome),
        ],
        unit,
      ),
  );
  return (
    safe ?? { perRegio: withheld(lists.perRegio), perOverheidssector: withheld(lists.perOverheidssector) }
  );
}

function withheld(list: PublishedList): PublishedList {
  return list.lines.length === 0 ? list : { lines: [], others: null, withheld: 'contributors' };
}

function listSums(
  { lines, others }: PublishedList,
  by: 'overheidssector' | 'regio',
  { addends }: Outcome,
): readonly ShownJobs[] {
  const sector = by === 'overheidssector' ? { sector: 'overheid' as const } : {};
  const shown = new Set(lines.map(({ key }) => key));
  const rest = new Set(addends.map((addend) => addend[by]).filter((key) => !shown.has(key)));
  return [
    ...lines.map(({ key, jobs }) => ({ by, keys: new Set([key]), jobs, ...sector })),
    ...(others === null ? [] : [{ by, keys: rest, jobs: others, ...sector }]),
  ];
}

function tableSums({ tabel1 }: Outcome, detail: TableDetail, unit: number): readonly ShownJobs[] {
  return [...shownParts(detail)].map((part) => {
    const where = whereOf(part);
    return { ...where, jobs: rounded(tabel1[where.form ?? 'totaal'][where.sector ?? 'totaal'].jobs, unit) };
  });
}

/** Persons are shown as finely as the jobs, or only their total, or not at all. */
function personsDetailOf(
  outcome: Outcome,
  detail: TableDetail,
  minimum: number,
  contributors: Contributors,
): TableDetail {
  const { tabel1 } = outcome;
  const told = (of: TableDetail) =>
    contributors.arePersonsTold(
      [...shownParts(of)].map((part) => {
        const where = whereOf(part);
        return { ...where, persons: tabel1[where.form ?? 'totaal'][where.sector ?? 'totaal'].persons };
      }),
    );
  if (!overlapTells(outcome, detail, minimum) && !told(detail)) return detail;
  return told(totalOnly(detail)) ? 'nothing' : totalOnly(detail);
}

/** The addends of a part of Tabel 1, such as `formeel totaal`. */
function whereOf(part: string): Where {
  const [form = 'totaal', sector = 'totaal'] = part.split(' ');
  return {
    ...(form === 'formeel' || form === 'inleen' ? { form } : {}),
    ...(sector === 'markt' || sector === 'overheid' ? { sector } : {}),
  };
}
