import { MemoryTerminal } from '../../test/support/memory-terminal';
import { cliWords as words } from '../locales/nl/cli';
import { runCli } from './run';

/** What the program says to a command after `a.xlsx` was made; the files that were written besides. */
async function run(command: string) {
  const terminal = new MemoryTerminal();
  const outside = { terminal, template: () => new Uint8Array([1]) };
  await runCli('generate --rows 20 --seed 1 --out a.xlsx'.split(' '), outside);
  for (const [name, bytes] of terminal.written) terminal.files.set(name, bytes);
  terminal.written.clear();
  terminal.said = '';
  const code = await runCli(command.split(' '), outside);
  return { code, said: terminal.said, written: [...terminal.written.keys()] };
}

test.each([
  ['generate --rows 20 --seed 1', '.xlsx'],
  ['template tabel1', '.xlsx'],
  ['consolidate a.xlsx', '.xlsx'],
  ['check a.xlsx --html', '.html'],
  ['check a.xlsx --json', '.json'],
  ['publish a.xlsx --csv', '.csv'],
  ['sql --dialect duckdb --year 2024 --month 12', '.sql'],
])('%s refuses a name that promises another form, all in the same sentence', async (command, form) => {
  for (const out of ['uit.pdf', 'uit.docx', 'uit.xlsm', form === '.csv' ? 'uit.xlsx' : 'uit.csv'])
    expect(await run(`${command} --out ${out}`)).toEqual({
      code: 2,
      said: `${words.outOtherForm(out, form)}\n`,
      written: [],
    });
  expect(await run(`${command} --out uit${form.toUpperCase()}`)).toMatchObject({ code: 0 });
});

test('a name without an ending promises nothing', async () => {
  expect((await run('generate --rows 20 --seed 1 --out uit')).written).toEqual(['uit']);
});

test('the name of a report says its form where no option does', async () => {
  expect((await run('check a.xlsx --out uit.htm')).written).toEqual(['uit.htm']);
  expect((await run('check a.xlsx --out uit.txt')).written).toEqual(['uit.txt']);
  const options = ['--json', '--sarif', '--csv', '--html', '--xlsx'];
  expect((await run('check a.xlsx --out uit.pdf')).said).toBe(`${words.outForm(options)}\n`);
});

test.each([
  ['check a.xlsx --xlsx', 'rapport.xlsx'],
  ['publish a.xlsx --xlsx', 'publicatie.xlsx'],
  ['count a.csv --year 2024 --month 12 --dates iso --decimal . --xlsx', 'telling.xlsx'],
  ['generate --rows 20 --seed 1', 'meting.xlsx'],
])('%s asks for a name before it begins', async (command, example) => {
  expect(await run(command)).toEqual({ code: 2, said: `${words.outNeeded(example)}\n`, written: [] });
});
