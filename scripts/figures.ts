import type { Contradiction } from '../src/counting/consistency';
import documents from '../src/law/figures/documents.json';
import { readFigures, type FigureFile } from '../src/law/figures/read-figures';
import { faultsOf, readFigureFiles } from './figure-files';

type Explained = Exclude<Contradiction['rule'], 'read-before-written' | 'known-before-year-end'>;

const because: Readonly<Record<Explained, string>> = {
  'targets-add-up': 'the targets of markt and overheid are not the total',
  'key-is-whole': 'the shares of the verdeelsleutel are not 100% together',
  'results-add-up': 'the parts of the table are not its total, rounding allowed for',
  'key-gives-lent': 'the verdeelsleutel of that year gives another number of lent jobs for this sector',
  'level-is-nulmeting-and-increase': 'the level is not the nulmeting plus the increase',
  'change-is-difference': 'the change is not the result of that year less the one before',
  'changes-add-up': 'the parts of the change are not its total, rounding allowed for',
  'quotum-b-follows-targets': 'B is not the target of the year before plus half of the increase',
  'trend-adds-up': 'the parts of the quarterly trend are not its total, rounding allowed for',
  'check-agrees': 'another value of the same period lies further away than its margin',
  'stands-in-its-quote': 'the figure does not stand in the words that are quoted as its source',
};

/** One contradiction as a sentence: which figure, what it is, what it should be, and why. */
export function explainContradiction(found: Contradiction): string {
  const { year, rule, names, given, expected, tolerance } = found;
  const [name = '', ...others] = names;
  switch (rule) {
    case 'read-before-written':
      return `${String(year)}: the source of ${name} was read on ${given}, before it was written (${expected}): mend "read" of the source or "dated" of the document.`;
    case 'known-before-year-end':
      return `${String(year)}: the source of ${name} is of ${given}, before that year ends (${expected}): mend "year" of the figure or "dated" of the document.`;
    case 'stands-in-its-quote':
      return `${String(year)}: ${name} is ${given}, and the quote is “${expected}”: ${because[rule]}.`;
    default: {
      const beside = others.length === 0 ? '' : ` beside ${others.join(', ')}`;
      const room = tolerance === 0 ? '' : ` (give or take ${String(tolerance)})`;
      return `${String(year)}: ${name} is ${given}${beside}, expected ${expected}${room}: ${because[rule]}.`;
    }
  }
}

/** Everything that is wrong with the files of figures, as sentences: first each by itself, then all beside each other. */
export async function figureComplaints(
  files: ReadonlyMap<string, unknown> = readFigureFiles(),
): Promise<readonly string[]> {
  const faults = [...files].flatMap(([path, file]) => faultsOf(path, file));
  if (faults.length > 0) return faults;
  // By path instead of title: a copy has the title of what it was copied from.
  const named = [...files].map(([path, file]) => ({ ...(file as FigureFile), title: path }));
  try {
    const series = readFigures(named, documents);
    // It loads the published law, which cannot be made of files that contradict each other in their periods.
    const { contradictions } = await import('../src/counting/consistency');
    return contradictions(new Map(series.map((each) => [each.name, each]))).map(explainContradiction);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function main(): Promise<void> {
  const found = await figureComplaints();
  for (const each of found) console.error(each);
  if (found.length > 1) console.error('Mend the first one first: others may follow from it.');
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('figures.ts'))
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
