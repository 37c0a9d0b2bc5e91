import { publishedLaw } from '../src/law';
import { contradictions, type Contradiction } from '../src/counting/consistency';

const because: Readonly<Record<Contradiction['rule'], string>> = {
  'targets-add-up': 'the targets of markt and overheid are not the total',
  'key-is-whole': 'the shares of the verdeelsleutel are not 100% together',
  'results-add-up': 'the parts of the table are not its total, rounding allowed for',
  'key-gives-lent': 'the key of that year gives another number of lent jobs for this sector',
  'level-is-nulmeting-and-increase': 'the level is not the nulmeting plus the increase',
  'change-is-difference': 'the change is not the result of that year less the one before',
  'changes-add-up': 'the parts of the change are not its total, rounding allowed for',
  'quotum-b-follows-targets': 'B is not the target of the year before plus half of the increase',
  'trend-adds-up': 'the parts of the quarterly trend are not its total, rounding allowed for',
  'check-agrees': 'another value of the same period lies further away than its margin',
  'stands-in-its-quote': 'the figure does not stand in the words that are quoted as its source',
  'read-before-written': 'the source was read, or the result known, before it can have been written',
};

/** One contradiction as a sentence: which figure, what it is, what it should be, and why. */
export function explainContradiction(found: Contradiction): string {
  const { year, rule, names, given, expected, tolerance } = found;
  const [name = '', ...others] = names;
  const beside = others.length === 0 ? '' : ` beside ${others.join(', ')}`;
  const room = tolerance === 0 ? '' : ` (give or take ${String(tolerance)})`;
  return `${String(year)}: ${name} is ${given}${beside}, expected ${expected}${room}: ${because[rule]}.`;
}

if (process.argv[1]?.endsWith('figures.ts')) {
  const found = contradictions(publishedLaw);
  for (const each of found) console.error(explainContradiction(each));
  if (found.length > 0) process.exitCode = 1;
}
