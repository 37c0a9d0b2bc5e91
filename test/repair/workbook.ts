import type ExcelJS from 'exceljs';
import { buildTemplate } from '../../scripts/templates/build';
import { checkWorkbook } from '../../src/check';
import { rules as words } from '../../src/locales/nl/rules';
import { explainFinding, type Explanation } from '../../src/locales/rule-words';
import type { CheckResult } from '../../src/meting/judge/check-result';
import type { TemplateKind } from '../../src/meting/form/templates';
import { openWorkbook } from '../../src/workbook';

/** A mistake as somebody makes it, what he or she is told, and what is then done. */
export interface Mistake {
  readonly name: string;
  readonly make: (book: ExcelJS.Workbook) => void;
  /** The rule that must speak, and the cell it must point at. */
  readonly rule: string;
  readonly cell: string;
  /** What must be read in the message or in its advice to be able to do the repair. */
  readonly says: readonly (string | RegExp)[];
  readonly repair: (book: ExcelJS.Workbook) => void;
}

/** A finding as the school board reads it. */
export interface Told extends Explanation {
  readonly rule: string;
  readonly cell: string;
}

export interface Round {
  readonly result: CheckResult;
  readonly told: readonly Told[];
}

/** Makes a filled template with these mistakes, some of them repaired, and checks it as a file. */
export async function checkTemplate(
  kind: TemplateKind,
  fill: (book: ExcelJS.Workbook) => void,
  mistakes: readonly Mistake[],
  repaired: ReadonlySet<Mistake>,
): Promise<Round> {
  const bytes = await buildTemplate(kind, 'nl', (book) => {
    fill(book);
    for (const { make } of mistakes) make(book);
    for (const mistake of repaired) mistake.repair(book);
  });
  const source = await openWorkbook(new Blob([Uint8Array.from(bytes)]), 'meting.xlsx');
  const result = await checkWorkbook(source);
  return { result, told: result.groups.flatMap(toldOf) };
}

/** Every cell of a group; the examples of a group carry its facts. */
function toldOf({ rule, sheet, count, ranges, examples }: CheckResult['groups'][number]): Told[] {
  if (examples.length < Math.min(count, 3)) throw new Error(`${rule} has too few examples`);
  if (count > examples.length)
    throw new Error(`${rule} on ${sheet} ${ranges.join()} is more than was planted`);
  return examples.map((finding) => {
    const [cell] = finding.cells;
    const text = words[rule];
    if (!cell || !text) throw new Error(`${rule} says nothing about a cell`);
    return {
      rule,
      cell: `${cell.sheet}!${letters(cell.column)}${String(cell.row)}`,
      ...explainFinding(text, finding, 'bestuur', 'nl'),
    };
  });
}

export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** Repairs what is told, round after round, until nothing is told any more; gives the mistakes in the order of repair. */
export async function repairAll(
  kind: TemplateKind,
  fill: (book: ExcelJS.Workbook) => void,
  mistakes: readonly Mistake[],
  isExpected: (told: Told) => boolean = () => false,
): Promise<{ readonly rounds: readonly Round[]; readonly repaired: ReadonlySet<Mistake> }> {
  const repaired = new Set<Mistake>();
  const rounds: Round[] = [];
  for (;;) {
    const round = await checkTemplate(kind, fill, mistakes, repaired);
    rounds.push(round);
    const open = round.told.filter((each) => !isExpected(each));
    if (open.length === 0) return { rounds, repaired };
    const before = repaired.size;
    for (const each of open) {
      const mistake = mistakes.find(({ rule, cell }) => rule === each.rule && cell === each.cell);
      // Somebody is told about a mistake that was not made, or at another cell.
      if (!mistake || repaired.has(mistake)) throw new Error(`${each.rule} ${each.cell}: ${each.what}`);
      const text = `${each.title}. ${each.what} ${each.todo}`;
      for (const part of mistake.says)
        if (typeof part === 'string' ? !text.includes(part) : !part.test(text))
          throw new Error(`${mistake.name}: "${String(part)}" is not in "${text}"`);
      repaired.add(mistake);
    }
    if (repaired.size === before) throw new Error('nothing was repaired');
  }
}
