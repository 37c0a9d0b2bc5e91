/** `npm run lint:office`: Microsoft's own rules for calls into Excel, over the room that makes them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folderOfTool } from './tools';

const root = join(__dirname, '..');
folderOfTool('office-lint');
const args = [
  join(root, 'node_modules/eslint/bin/eslint.js'),
  '--config',
  'config/eslint.office.config.mjs',
  '--max-warnings',
  '0',
  'src/host',
];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
