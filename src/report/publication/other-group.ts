import { followsFrom, type Group } from '../../privacy/derivable';
import type { TableDetail } from '../../privacy/small-numbers';
import type { OutcomeAddend } from './outcome';
import type { ListChoice, PublishedGroup } from './published-group';
import { shownParts } from './table-parts';

/**
 * Whether some group follows from what is shown that is not shown itself: a cell of two tables side by side, such as lent work in one
 * region, or whatever else someone could be looking for. How many persons it has is not known, so any is one too many.
 */
export function otherGroupFollows(
  addends: readonly OutcomeAddend[],
  detail: TableDetail,
  lists: readonly (ListChoice & { readonly lines: readonly PublishedGroup[] })[],
): boolean {
  const { atoms, atomOf, firsts } = atomsOf(addends);
  const groupOf = (belongs: (addend: OutcomeAddend, index: number) => boolean): Group =>
    new Set(addends.flatMap((addend, index) => (belongs(addend, index) ? [atomOf(addend)] : [])));
  const parts = (names: Iterable<string>) =>
    [...names].map((name) => {
      const [form = '', sector = ''] = name.split(' ');
      return groupOf(
        (addend) =>
          (form === 'totaal' || addend.vorm === form) && (sector === 'totaal' || addend.sector === sector),
      );
    });
  const listed = lists.map(({ lines, apart }) => {
    if (apart === null) return [];
    const others = lines.flatMap(({ addends: of }, i) => (apart[i] === false ? [...of] : []));
    const groups = lines.flatMap(({ addends: of }, i) => (apart[i] === true ? [of] : []));
    return [...groups, new Set(others)].map((of) => groupOf((_, index) => of.has(index)));
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
          .map(({ addends: of }) => groupOf((__, index) => of.has(index))),
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
function atomsOf(addends: readonly OutcomeAddend[]) {
  const names = new Map<string, number>();
  const firsts: OutcomeAddend[] = [];
  const nameOfAtom = (addend: OutcomeAddend) =>
    JSON.stringify(CHARACTERISTICS.map((characteristic) => addend[characteristic]));
  for (const addend of addends) {
    const name = nameOfAtom(addend);
    if (names.has(name)) continue;
    names.set(name, names.size);
    firsts.push(addend);
  }
  return {
    atoms: names.size,
    atomOf: (addend: OutcomeAddend) => names.get(nameOfAtom(addend)) ?? -1,
    firsts,
  };
}

/** Every group that someone could be looking for: by one of the characteristics, and by any of them together. */
function groupsByCharacteristics(atoms: readonly OutcomeAddend[]): readonly Group[] {
  const groups = new Map<string, Set<number>>();
  for (let choice = 1; choice < 1 << CHARACTERISTICS.length; choice++) {
    const chosen = CHARACTERISTICS.filter((_, index) => (choice >> index) % 2 === 1);
    atoms.forEach((atom, index) => {
      const name = JSON.stringify([choice, ...chosen.map((characteristic) => atom[characteristic])]);
      const group = groups.get(name);
      if (group) group.add(index);
      else groups.set(name, new Set([index]));
    });
  }
  return [...groups.values()];
}

const common = (a: Group, b: Group): Group => new Set([...a].filter((index) => b.has(index)));
const nameOf = (group: Group) => [...group].sort((a, b) => a - b).join();
