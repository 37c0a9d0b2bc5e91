import type { Language } from '../../locales/language';
import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidate/consolidation';
import type { CheckResult } from '../../meting/judge/check-result';
import type { Figure, ResultForm, ResultSector } from '../../meting/count/result';
import { DEFAULT_SETTINGS, type Settings } from '../../meting/form/settings';
import { followsFrom, type Group } from '../../privacy/derivable';
import { linesApart, tableDetail, type TableDetail } from '../../privacy/small-numbers';
import { maskDocument } from '../mask-document';
import { makePublicationReceipt, type CheckedInput } from '../receipt';
import {
  PUBLICATION_FORMAT,
  PUBLICATION_VERSION,
  type Publication,
  type PublishedList,
  type PublishedTable,
} from './publication';

export interface PublicationOptions {
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
  readonly settings?: Partial<Settings>;
}

const FORMS = ['formeel', 'inleen'] as const;
const SECTORS = ['markt', 'overheid'] as const;

/**
 * The publication of a consolidation. The workbooks must have been checked with a contribution (`CheckOptions.consolidate`).
 *
 * Each table is protected by itself (`src/privacy/small-numbers.ts`). After that all tables are looked at together: where a small
 * group would follow from two of them side by side, given which combinations occur, the list by region is withheld, and where
 * that is not enough the one by overheidssector as well.
 */
export function buildPublication(
  consolidation: Consolidation,
  inputs: readonly CheckedInput[],
  { language, minimum, settings = {} }: PublicationOptions,
): Publication {
  const { files, tabel1, year } = consolidation;
  const included = files.filter((file) => file.included);
  const members = new Set(included.map(({ file }) => file));
  const results = inputs.map(({ result }) => result).filter(({ file }) => members.has(file));
  const detail = minimum === null ? 'cells' : safeDetail(consolidation, minimum);
  const lists = listsOf(consolidation, results, detail, minimum);
  const shown = shownParts(detail);
  const personsShown =
    minimum === null || !overlapTells(consolidation, detail, minimum) ? shown : shownParts(totalOnly(detail));
  const table = (places: ReadonlySet<string>, of: (figure: Figure) => number): PublishedTable => {
    const row = (form: ResultForm | 'totaal') => {
      const cell = (sector: ResultSector | 'totaal') =>
        places.has(`${form} ${sector}`) ? of(tabel1[form][sector]) : null;
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

/** As fine as the table allows, and no finer than its own margins can bear: a cell that is known to be empty tells the others. */
function safeDetail(consolidation: Consolidation, minimum: number): TableDetail {
  const detail = detailOf(consolidation, minimum);
  return detail === 'margins' && otherGroupFollows(consolidation.addends, detail, []) ? 'columns' : detail;
}

function detailOf({ tabel1 }: Consolidation, minimum: number): TableDetail {
  const persons = (form: ResultForm | 'totaal', sector: ResultSector | 'totaal') =>
    tabel1[form][sector].persons;
  return tableDetail(
    {
      cells: [
        [persons('formeel', 'markt'), persons('formeel', 'overheid')],
        [persons('inleen', 'markt'), persons('inleen', 'overheid')],
      ],
      rows: [persons('formeel', 'totaal'), persons('inleen', 'totaal')],
      columns: [persons('totaal', 'markt'), persons('totaal', 'overheid')],
      total: persons('totaal', 'totaal'),
    },
    minimum,
  );
}

/** Places of Tabel 1 that are shown in a detail. */
function shownParts(detail: TableDetail): ReadonlySet<string> {
  const cells = FORMS.flatMap((form) => SECTORS.map((sector) => `${form} ${sector}`));
  const rows = FORMS.map((form) => `${form} totaal`);
  const columns = SECTORS.map((sector) => `totaal ${sector}`);
  const total = ['totaal totaal'];
  const shown: Readonly<Record<TableDetail, readonly string[]>> = {
    cells: [...cells, ...rows, ...columns, ...total],
    margins: [...rows, ...columns, ...total],
    columns: [...columns, ...total],
    rows: [...rows, ...total],
    total,
    nothing: [],
  };
  return new Set(shown[detail]);
}

const totalOnly = (detail: TableDetail): TableDetail => (detail === 'nothing' ? 'nothing' : 'total');

/**
 * Whether the numbers of persons say that a small group is in two parts at once, e.g. both formal and lent, or in one of them only:
 * parts together are more than their total by exactly who is in both, and a total is more than a part by who is in the other only.
 */
function overlapTells({ tabel1 }: Consolidation, detail: TableDetail, minimum: number): boolean {
  const shown = shownParts(detail);
  const persons = (place: string) => {
    const [form = 'totaal', sector = 'totaal'] = place.split(' ');
    return tabel1[form as ResultForm | 'totaal'][sector as ResultSector | 'totaal'].persons;
  };
  const sums = [
    ...FORMS.map((form) => [`${form} totaal`, ...SECTORS.map((sector) => `${form} ${sector}`)]),
    ...SECTORS.map((sector) => [`totaal ${sector}`, ...FORMS.map((form) => `${form} ${sector}`)]),
    ['totaal totaal', ...FORMS.map((form) => `${form} totaal`)],
    ['totaal totaal', ...SECTORS.map((sector) => `totaal ${sector}`)],
  ].filter((places) => places.every((place) => shown.has(place)));
  return sums.some(([total = '', one = '', other = '']) => {
    const twice = persons(one) + persons(other) - persons(total);
    const only = [persons(total) - persons(one), persons(total) - persons(other)];
    return [twice, ...only].some((count) => count > 0 && count < minimum);
  });
}

interface Line {
  readonly key: string;
  readonly jobs: number;
  /** At most the distinct persons that there really are. */
  readonly persons: number;
  /** At least the distinct persons that there really are. */
  readonly most: number;
  readonly addends: Group;
}

interface Lists {
  readonly perOverheidssector: PublishedList;
  readonly perRegio: PublishedList;
}

function listsOf(
  consolidation: Consolidation,
  results: readonly CheckResult[],
  detail: TableDetail,
  minimum: number | null,
): Lists {
  const { tabel1, addends } = consolidation;
  const sectorsShown = shownParts(detail).has('totaal overheid');
  // A sheet can give an overheidssector to rows of the market too; only those of the government are listed.
  const overheid = linesOf(consolidation, results, 'overheidssector', ({ sector }) => sector === 'overheid');
  const regio = linesOf(consolidation, results, 'regio', () => true);
  if (minimum === null) return { perOverheidssector: everything(overheid), perRegio: everything(regio) };
  const few: Choice = { apart: null, withheld: 'few' };
  const choose = (lines: readonly Line[], persons: number): Choice => {
    const apart = linesApart(
      lines.map((line) => line.persons),
      persons,
      minimum,
      lines.map((line) => line.most),
    );
    return apart === null ? few : { apart, withheld: null };
  };
  let perOverheidssector = sectorsShown ? choose(overheid, tabel1.totaal.overheid.persons) : few;
  let perRegio = detail === 'nothing' ? few : choose(regio, tabel1.totaal.totaal.persons);
  const combination: Choice = { apart: null, withheld: 'combination' };
  const tells = () =>
    otherGroupFollows(addends, detail, [
      { lines: overheid, ...perOverheidssector },
      { lines: regio, ...perRegio },
    ]);
  if (perRegio.apart !== null && tells()) perRegio = combination;
  if (perOverheidssector.apart !== null && tells()) perOverheidssector = combination;
  return {
    perOverheidssector: published(overheid, perOverheidssector),
    perRegio: published(regio, perRegio),
  };
}

interface Choice {
  /** Which lines are shown apart; `null` for none at all. */
  readonly apart: readonly boolean[] | null;
  readonly withheld: PublishedList['withheld'];
}

function everything(lines: readonly Line[]): PublishedList {
  return { lines: lines.map(({ key, jobs }) => ({ key, jobs })), others: null, withheld: null };
}

function published(lines: readonly Line[], { apart, withheld }: Choice): PublishedList {
  if (apart === null) return { lines: [], others: null, withheld: lines.length === 0 ? null : withheld };
  const others = lines.filter((_, i) => apart[i] === false);
  return {
    lines: lines.filter((_, i) => apart[i] === true).map(({ key, jobs }) => ({ key, jobs })),
    others: others.length === 0 ? null : rounded(others.reduce((sum, { jobs }) => sum + jobs, 0)),
    withheld,
  };
}

function linesOf(
  { addends, tabel1 }: Consolidation,
  results: readonly CheckResult[],
  by: 'overheidssector' | 'regio',
  belongs: (addend: ConsolidatedAddend) => boolean,
): readonly Line[] {
  const places = new Map<string, number[]>();
  const elsewhere = new Set<string>();
  addends.forEach((addend, place) => {
    if (!belongs(addend)) elsewhere.add(addend[by]);
    else places.set(addend[by], [...(places.get(addend[by]) ?? []), place]);
  });
  const counted = results.flatMap(({ result }) => result ?? []);
  // Persons who are in more workbooks can all be in one line.
  const twice =
    counted.reduce((sum, result) => sum + result.counted.persons, 0) - tabel1.totaal.totaal.persons;
  const bounds = (key: string) => {
    const each = counted.map(
      (result) =>
        result[by === 'regio' ? 'perRegio' : 'perOverheidssector'].find((line) => line.key === key)
          ?.persons ?? 0,
    );
    const most = each.reduce((sum, persons) => sum + persons, 0);
    // Its persons are counted with those of other rows: how many of them are here is not known.
    return { persons: elsewhere.has(key) ? 0 : Math.max(0, ...each, most - twice), most };
  };
  const lines = [...places]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, of]) => ({
      key,
      jobs: rounded(of.reduce((sum, place) => sum + (addends[place]?.jobs ?? 0), 0)),
      ...bounds(key),
      addends: new Set(of),
    }));
  // Nobody filled in the column: a list of one empty line says nothing.
  return lines.some(({ key }) => key !== '') ? lines : [];
}

/**
 * Whether some group follows from what is shown that is not shown itself: a cell of two tables side by side, such as lent work in one
 * region, or whatever else someone could be looking for. How many persons it has is not known, so any is one too many.
 */
function otherGroupFollows(
  addends: readonly ConsolidatedAddend[],
  detail: TableDetail,
  lists: readonly (Choice & { readonly lines: readonly Line[] })[],
): boolean {
  const { atoms, atomOf, firsts } = atomsOf(addends);
  const groupOf = (belongs: (addend: ConsolidatedAddend, place: number) => boolean): Group =>
    new Set(addends.flatMap((addend, place) => (belongs(addend, place) ? [atomOf(addend)] : [])));
  const parts = (places: Iterable<string>) =>
    [...places].map((place) => {
      const [form = '', sector = ''] = place.split(' ');
      return groupOf(
        (addend) =>
          (form === 'totaal' || addend.vorm === form) && (sector === 'totaal' || addend.sector === sector),
      );
    });
  const listed = lists.map(({ lines, apart }) => {
    if (apart === null) return [];
    const others = lines.flatMap(({ addends: of }, i) => (apart[i] === false ? [...of] : []));
    const groups = lines.flatMap(({ addends: of }, i) => (apart[i] === true ? [of] : []));
    return [...groups, new Set(others)].map((of) => groupOf((_, place) => of.has(place)));
  });
  const shown = [...parts(shownParts(detail)), ...listed.flat()].filter(({ size }) => size > 0);
  const follows = followsFrom(shown, atoms);
  const known = new Set(shown.map(nameOf));
  const cells = parts(shownParts('cells'));
  const single = Array.from({ length: atoms }, (_, atom): Group => new Set([atom]));
  const tables = [cells, ...listed];
  const crossed = tables.flatMap((one, i) =>
    tables.slice(i + 1).flatMap((other) => one.flatMap((a) => other.map((b) => common(a, b)))),
  );
  const hidden = lists.flatMap(({ lines, apart }) =>
    apart === null
      ? []
      : lines
          .filter((_, i) => apart[i] === false)
          .map(({ addends: of }) => groupOf((__, place) => of.has(place))),
  );
  // A group in which one that is shown lies whole has at least as many persons.
  const sought = groupsByCharacteristics(firsts).filter(
    (group) => !shown.some((part) => [...part].every((atom) => group.has(atom))),
  );
  return [...single, ...cells, ...crossed, ...hidden, ...sought].some(
    (group) => group.size > 0 && !known.has(nameOf(group)) && follows(group),
  );
}

const CHARACTERISTICS = ['vorm', 'sector', 'overheidssector', 'regio'] as const;

/** The smallest groups: addends that are alike in form, sector, overheidssector and region; `firsts` has one of each. */
function atomsOf(addends: readonly ConsolidatedAddend[]) {
  const names = new Map<string, number>();
  const firsts: ConsolidatedAddend[] = [];
  const nameOfAtom = (addend: ConsolidatedAddend) =>
    JSON.stringify(CHARACTERISTICS.map((characteristic) => addend[characteristic]));
  for (const addend of addends) {
    const name = nameOfAtom(addend);
    if (names.has(name)) continue;
    names.set(name, names.size);
    firsts.push(addend);
  }
  return {
    atoms: names.size,
    atomOf: (addend: ConsolidatedAddend) => names.get(nameOfAtom(addend)) ?? -1,
    firsts,
  };
}

/** Every group that someone could be looking for: by one of the characteristics, and by any of them together. */
function groupsByCharacteristics(atoms: readonly ConsolidatedAddend[]): readonly Group[] {
  const groups = new Map<string, Set<number>>();
  for (let choice = 1; choice < 1 << CHARACTERISTICS.length; choice++) {
    const chosen = CHARACTERISTICS.filter((_, place) => (choice >> place) % 2 === 1);
    atoms.forEach((atom, place) => {
      const name = JSON.stringify([choice, ...chosen.map((characteristic) => atom[characteristic])]);
      const group = groups.get(name);
      if (group) group.add(place);
      else groups.set(name, new Set([place]));
    });
  }
  return [...groups.values()];
}

const common = (a: Group, b: Group): Group => new Set([...a].filter((place) => b.has(place)));
const nameOf = (group: Group) => [...group].sort((a, b) => a - b).join();
const rounded = (jobs: number) => Math.round(jobs * 100) / 100;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
