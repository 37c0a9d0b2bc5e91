import { isNear, isSameName, nearName, plainName as plain, type NearName } from '../../form/board-name';
import type { AreAlike, Board, Collection, Version } from './collection';

/** Two boards that may be the same one: only who collects can say. */
export interface SameBoardQuestion {
  /**
   * `name`: nearly the name on the list; `sent`: nearly the name of another that sent a workbook; `people`: the same name, and nobody in
   * common.
   */
  readonly about: 'name' | 'sent' | 'people';
  /** The board that stays where they are the same. */
  readonly board: string;
  readonly other: string;
  /** What the workbooks of the other call it; its file where they do not say. */
  readonly says: string;
}

/** More candidates for one name say nothing. */
const candidatesAtMost = 3;
/** A word that more names on the list share says nothing of any of them; one that more others share, nothing of those. */
const sharedAtMost = 50;

interface Candidate {
  readonly board: Board;
  readonly near: NearName;
  readonly place: number;
}

/** What is to be asked before anyone is written to. */
export function sameBoardQuestions({ boards }: Collection): readonly SameBoardQuestion[] {
  const isStranger = ({ asked, versions }: Board) => !asked && versions.length > 0;
  if (!boards.some(isStranger)) return [];
  const byWord = new Map<string, Candidate[]>();
  const byName = new Map<string, Board>();
  boards.forEach((board, place) => {
    if (board.versions.length > 0)
      for (const name of [board.name, ...board.names])
        if (!byName.has(plain(name))) byName.set(plain(name), board);
    if (!board.asked && board.versions.length === 0) return;
    const candidate = { board, near: nearName(board.asked ? board.name : saysOf(board)), place };
    for (const word of candidate.near.search) {
      const known = byWord.get(word);
      if (known) known.push(candidate);
      else byWord.set(word, [candidate]);
    }
  });
  for (const [word, sharing] of byWord) byWord.set(word, tellingOf(sharing));
  return boards.flatMap((other, otherPlace): readonly SameBoardQuestion[] => {
    if (!isStranger(other)) return [];
    const isApart = (board: Board) =>
      isKeptApart(other, board) || (isStranger(board) && isKeptApart(board, other));
    const says = saysOf(other);
    const namesake = byName.get(plain(says));
    if (namesake && namesake !== other && !isApart(namesake))
      return [{ about: 'people', board: namesake.name, other: other.name, says }];
    const near = nearName(says);
    const candidates = new Set(near.search.flatMap((word) => byWord.get(word) ?? []));
    return [...candidates]
      .filter(
        ({ board, near: known, place }) =>
          // Of two that both sent a workbook the later is asked about, and once.
          (board.asked || place < otherPlace) && !isApart(board) && isNear(known, near),
      )
      .slice(0, candidatesAtMost)
      .map(({ board }) => ({
        about: aboutOf(board, says),
        board: board.name,
        other: other.name,
        says,
      }));
  });
}

/** Of those that share a word the ones that it tells something about: that many others sent a workbook as well takes no name off the list. */
function tellingOf(sharing: readonly Candidate[]): Candidate[] {
  const listed = sharing.filter(({ board }) => board.asked);
  if (listed.length > sharedAtMost) return [];
  return sharing.length - listed.length > sharedAtMost ? listed : [...sharing];
}

function aboutOf(board: Board, says: string): SameBoardQuestion['about'] {
  if (board.asked) return 'name';
  return isSameName(saysOf(board), says) ? 'people' : 'sent';
}

const isKeptApart = ({ apart }: Board, { name }: Board): boolean =>
  apart.some((each) => plain(each) === plain(name));

const saysOf = ({ names, name }: Board): string => names[0] ?? withoutEnding(name);

const withoutEnding = (file: string): string => file.replace(/\.\w{1,5}$/, '');

/** What is known of the order of workbooks that came on one day, and of who is in them. */
export interface Known {
  /** Whether the first came, or was made, before the second. */
  readonly isBefore?: (one: string, other: string) => boolean;
  readonly areAlike?: AreAlike;
}

/**
 * They are the same: what the other sent is of the board. Of two about one year only the later goes on counting, except where they
 * have nobody in common: then they are of two establishments.
 */
export function joinBoards(
  collection: Collection,
  name: string,
  otherName: string,
  { isBefore = () => false, areAlike = () => null }: Known = {},
): Collection {
  const board = collection.boards.find((each) => each.name === name);
  const other = collection.boards.find((each) => each.name === otherName);
  if (!board || !other || board === other) return collection;
  const names = [...new Set([...board.names, ...other.names])];
  const isOlder = (one: Version, than: Version) =>
    one.on < than.on || (one.on === than.on && isBefore(one.sha256, than.sha256));
  const inOrder = (one: Version, than: Version) => Number(isOlder(than, one)) - Number(isOlder(one, than));
  const without = (versions: readonly Version[], others: readonly Version[]) =>
    versions.map((version) => {
      const { replaced, year, sha256 } = version;
      const isMended = (later: Version) =>
        !later.replaced &&
        isOlder(version, later) &&
        (later.year === year || later.year === null || year === null) &&
        areAlike(sha256, later.sha256) !== false;
      return !replaced && others.some(isMended) ? { ...version, replaced: true } : version;
    });
  const joined = {
    ...board,
    names,
    versions: [...without(board.versions, other.versions), ...without(other.versions, board.versions)].sort(
      inOrder,
    ),
    lastYear: board.lastYear ?? other.lastYear,
  };
  const boards = collection.boards
    .filter((each) => each !== other)
    .map((each) => (each === board ? joined : each));
  return { ...collection, boards };
}

/** They are not the same, and it is not asked again. */
export function keepApart(collection: Collection, name: string, otherName: string): Collection {
  const boards = collection.boards.map((board) =>
    board.name === otherName ? { ...board, apart: [...board.apart, name] } : board,
  );
  return { ...collection, boards };
}
