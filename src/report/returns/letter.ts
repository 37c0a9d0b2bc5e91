import type { ReturnWords } from '../../locales/nl/returns';
import type { FileStatus } from '../../meting/consolidate/consolidation';
import type { CheckResult } from '../../meting/judge/check-result';
import type { FindingGroup } from '../../meting/judge/finding';
import { maskName } from '../../privacy/personal-data';
import { isOpenedInFolder, isTextName } from '../../workbook/file-kinds';
import type { RuleCatalogue } from '../build';
import { maskDocument } from '../mask-document';
import type { Block } from './docx';

export interface LetterWords {
  readonly words: ReturnWords;
  readonly catalogue: RuleCatalogue;
  /** Why a file could not be read, by code. */
  readonly errors: Readonly<Record<string, string>>;
  /** The day before which an answer is wanted, as people write it. */
  readonly until: string;
}

/** What a letter is about: one workbook of a board. */
export interface LetterAbout {
  readonly board: string;
  readonly status: FileStatus;
  readonly result: Pick<CheckResult, 'file' | 'year' | 'groups' | 'unreadable'>;
  /** The annotated copy that goes with it. */
  readonly copy: string | null;
}

export interface Letter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Places in a letter; with more of them the copy shows the rest. */
const placesAtMost = 12;

const text = (value: string): Block => ({ kind: 'text', text: value });

/** A letter about a workbook: what is to be mended or explained, where, and until when. */
export function letterAbout(about: LetterAbout, given: LetterWords): Letter {
  const { words, errors } = given;
  const { result, status, copy } = about;
  const open = result.groups.filter(({ explained, count }) => explained < count);
  const repairs = open.filter(({ severity }) => severity === 'fout');
  const explanations = open.filter(({ severity }) => severity === 'waarschuwing');
  const onlyExplain = status === 'to-explain' || status === 'complete';
  const why =
    status === 'unreadable' || status === 'no-rows' || status === 'other-year'
      ? words.why[status]
      : words.why[onlyExplain ? 'explain' : 'repair'];
  const reason = result.unreadable && (errors[result.unreadable.code] ?? null);
  return letter(onlyExplain ? words.titles.explain : words.titles.repair, boardName(about.board), given, [
    text(words.received(maskName(result.file), result.year)),
    text(why),
    ...(reason === null ? [] : [text(reason)]),
    text(words.until.repair(given.until)),
    ...pointsOf(words.repairs, repairs, given),
    ...pointsOf(words.explanations, explanations, given),
    { kind: 'heading', text: words.how },
    {
      kind: 'steps',
      steps: [
        ...(copy === null ? [] : [words.steps.copy(copy), words.steps.own]),
        ...(explanations.length === 0 ? [] : [words.steps.explain]),
        words.steps.send,
      ],
    },
  ]);
}

/** A letter to a board of which nothing came. */
export function reminder(board: string, given: LetterWords): Letter {
  const { words, until } = given;
  return letter(words.titles.missing, boardName(board), given, [
    text(words.why.missing),
    text(words.until.missing(until)),
    text(words.sendFirst),
  ]);
}

/** A board that says no name is called after the first of its files: that is no organisation, and may be called after anyone. */
export function boardName(board: string): string {
  return maskName(board, isFileName(board) ? [] : ['name', 'health']);
}

/** Where two files of boards without a name were called the same, the second has a number behind it. */
function isFileName(board: string): boolean {
  const name = board.replace(/ \(\d{1,4}\)$/, '');
  return isOpenedInFolder(name) || isTextName(name);
}

function letter(title: string, board: string, { words }: LetterWords, blocks: readonly Block[]): Letter {
  return maskDocument({
    title,
    blocks: [
      { kind: 'title', text: title } as const,
      text(words.to(board)),
      text(words.greeting),
      ...blocks,
      text(words.questions),
      text(words.closing),
      text(words.sender),
    ],
  });
}

function pointsOf(
  heading: (n: number) => string,
  groups: readonly FindingGroup[],
  { words, catalogue }: LetterWords,
): readonly Block[] {
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', text: heading(groups.length) },
    {
      kind: 'table',
      headings: [words.where, words.what, words.todo],
      rows: groups.map((group) => {
        const { cells, facts } = group.examples[0] ?? { cells: [], facts: {} };
        // A board reads it, whoever sends it.
        const told = catalogue.explain({ rule: group.rule, cells, facts }, 'bestuur');
        const count = group.count - group.explained;
        const example = count > 1 ? `${words.example} ` : '';
        return [
          placesOf(group, words),
          `${told.title}${words.times(count)}. ${example}${told.what}`,
          told.todo,
        ];
      }),
    },
  ];
}

function placesOf({ sheet, ranges }: FindingGroup, words: ReturnWords): string {
  const more = ranges.length - placesAtMost;
  const cells = ranges.slice(0, placesAtMost).join(', ') + (more > 0 ? ` ${words.morePlaces(more)}` : '');
  return words.sheet(maskName(sheet), cells);
}
