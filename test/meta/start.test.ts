import { execFileSync } from 'node:child_process';

test('npm start -- --help lists the options, and starts nothing', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--help'], {
    encoding: 'utf8',
  });
  for (const option of ['--workbench', '--port', '--no-open', '--help']) expect(said).toContain(option);
  expect(said).not.toContain('http');
});
