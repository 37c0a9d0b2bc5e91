import { MemoryTerminal } from '../../test/support/memory-terminal';
import { often } from '../../test/support/long';
import { checkWorkbook } from '../check';
import { cliWords as words } from '../locales/nl/cli';
import type { RuleId } from '../meting/judge/rule-id';
import { RULES } from '../meting/rules';
import { openWorkbook } from '../workbook';
import { runCli } from './run';
import { today } from './today';

/** How many findings of a rule the workbook holds that was asked for; `null` where the program says that it cannot make it. */
async function planted(rows: number, defect: string): Promise<number | null> {
  const terminal = new MemoryTerminal();
  const args = ['generate', '--rows', String(rows), '--seed', '3', '--defect', defect, '--out', 'm.xlsx'];
  const code = await runCli(args, { terminal, template: () => new Uint8Array() });
  const bytes = terminal.written.get('m.xlsx');
  const [rule = ''] = defect.split(':');
  if (code !== 0) {
    expect([terminal.said, bytes]).toEqual([`${words.defectImpossible(rule)}\n`, undefined]);
    return null;
  }
  const { groups } = await checkWorkbook(await openWorkbook(new Blob([bytes ?? '']), 'm.xlsx'), {
    today: today(),
  });
  return groups.reduce((sum, group) => (group.rule === rule ? sum + group.count : sum), 0);
}

const asked = RULES.filter((_, index) => index % often(4, 1) === 0).map(({ id }) => id);

/** A sheet that cannot be read cannot be written either. */
const NEVER: readonly RuleId[] = ['S10'];

test.each(asked)('%s is in the meting once, and twice or the program says that it cannot be', async (id) => {
  const once = await planted(40, id);
  expect([id, once === null]).toEqual([id, NEVER.includes(id)]);
  if (once !== null) expect(once).toBeGreaterThanOrEqual(1);
  const twice = await planted(40, `${id}:2`);
  if (twice !== null) expect(twice).toBeGreaterThanOrEqual(2);
});

test.each([
  ['where there are not so many rows to break', 10, 'B01:50'],
  ['where the second time makes another error of both', 10, 'S25:2'],
  ['where the second time breaks what was broken', 60, 'S26:2'],
  ['where so few rows are no error', 10, 'S30'],
])('says so %s', async (_why, rows, defect) => {
  expect(await planted(rows, defect)).toBeNull();
});

test('asks a rule that is named twice as often together', async () => {
  const terminal = new MemoryTerminal();
  const args = 'generate --rows 40 --seed 3 --defect T01 --defect T01 --out m.xlsx'.split(' ');
  expect(await runCli(args, { terminal, template: () => new Uint8Array() })).not.toBe(0);
  expect(terminal.said).toContain(words.defectImpossible('T01'));
});
