import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkWorkbook } from '../../src/check';
import { unreadableResult } from '../../src/check/unreadable';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { cleanDraft } from '../../src/meting/generate/draft';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { openWorkbook } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { mutateBytes, mutateText, type Chance } from './mutate';

interface Made {
  readonly file: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly csv: string;
  /** The check of the file as it was made. */
  readonly result: string;
}

let made: Promise<Made> | undefined;

/** A small meting without a fault in it, as .xlsx and as .csv. */
function meting(): Promise<Made> {
  made ??= (async () => {
    const draft = cleanDraft({ rows: 8, seed: 20260401 });
    const file = await draftWorkbook(draft);
    const csv = draft.meting.cells
      .map((line) => line.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(';'))
      .join('\r\n');
    return { file, parts: unzipSync(file), csv, result: JSON.stringify(await check(file)) };
  })();
  return made;
}

/** As pane and command line check a file: what cannot be read is a result too. */
async function check(bytes: Uint8Array, name = 'fuzz.xlsx'): Promise<CheckResult> {
  try {
    const source = await openWorkbook(new Blob([bytes as BlobPart]), name);
    try {
      return await checkWorkbook(source);
    } finally {
      source.close();
    }
  } catch (error) {
    if (error instanceof WorkbookError) return unreadableResult(name, error);
    throw error;
  }
}

function saysItIsDamaged({ unreadable, notRead }: CheckResult): boolean {
  return unreadable !== null || notRead.some(({ code }) => code === 'sheet-failed');
}

const address = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** What no check may say, whatever it was given: a rule that broke down, sums that do not hold, places that are none. */
function nonsense({ groups, counts, ledger, result, unreadable, sheets }: CheckResult): string | undefined {
  const broken = ledger.find(({ outcome }) => outcome === 'failed');
  if (broken !== undefined) return `rule ${broken.rule} failed: ${JSON.stringify(broken)}`;
  if (unreadable === null && ledger.length === 0) return 'no ledger';
  for (const severity of ['fout', 'waarschuwing', 'info'] as const) {
    const sum = groups.reduce((all, each) => all + (each.severity === severity ? each.count : 0), 0);
    if (sum !== counts[severity])
      return `${String(counts[severity])} × ${severity}, in groups ${String(sum)}`;
  }
  for (const { rule, outcome, ...entry } of ledger) {
    const found = groups.reduce((all, each) => all + (each.rule === rule ? each.count : 0), 0);
    if (found !== ('count' in entry ? entry.count : 0)) return `${rule} ${outcome} with ${String(found)}`;
  }
  const place = groups.flatMap(({ ranges }) => ranges).find((range) => !address.test(range));
  if (place !== undefined) return `a finding at ${place}`;
  if (result === null) return undefined;
  const { rows, hours, persons } = result.counted;
  if (![rows, hours, persons].every(Number.isFinite)) return `counted ${JSON.stringify(result.counted)}`;
  const records = sheets.reduce(
    (all, { takenFor, records: own }) => all + (takenFor === 'meting' ? own : 0),
    0,
  );
  const others = result.notCounted.reduce((all, each) => all + each.rows, 0);
  if (rows + others !== records)
    return `${String(rows)} rows counted and ${String(others)} not, of ${String(records)}`;
  return undefined;
}

/** Kinds of damage to a meting, each given to the whole check. */
export const checkKinds: Readonly<
  Record<string, (chance: Chance, index: number) => Promise<string | undefined>>
> = {
  /** Changed bytes of the file: the same check, or one that says what could not be read. */
  async 'check of changed bytes'(chance) {
    const { file, result } = await meting();
    const checked = await check(mutateBytes(file, chance));
    return saysItIsDamaged(checked) || JSON.stringify(checked) === result
      ? nonsense(checked)
      : 'another check without a word';
  },
  /** A part cut off anywhere, in a file that is otherwise whole: never checked as if it were all. */
  async 'check of cut XML'(chance) {
    const { parts } = await meting();
    const path = chance.pick(Object.keys(parts).filter((name) => name.includes('worksheets/sheet')));
    const part = parts[path] ?? new Uint8Array(0);
    const cut = part.subarray(0, chance.below(part.length));
    const checked = await check(zipSync({ ...parts, [path]: cut }, { level: 0 }));
    return saysItIsDamaged(checked) ? nonsense(checked) : `nothing said of ${path} cut off`;
  },
  /** Changed XML of any part: whatever it comes to mean, the check holds together. */
  async 'check of changed XML'(chance) {
    const { parts } = await meting();
    const path = chance.pick(Object.keys(parts));
    const text = mutateText(strFromU8(parts[path] ?? new Uint8Array(0)), chance);
    return nonsense(await check(zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 })));
  },
  async 'check of changed .csv'(chance) {
    const { csv } = await meting();
    const bytes =
      chance.below(2) === 0 ? strToU8(mutateText(csv, chance)) : mutateBytes(strToU8(csv), chance);
    return nonsense(await check(bytes, 'fuzz.csv'));
  },
};
