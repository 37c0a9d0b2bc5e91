/** Builds the add-in with its own copy of office.js, as for a closed network, into a folder: `tsx build-self-hosted.ts FOLDER`. */
import webpack from 'webpack';
import { configurations } from '../../scripts/build';

async function main(folder: string): Promise<void> {
  const all = await configurations({
    mode: 'production',
    env: { selfHostOffice: true, url: 'https://addins.voorbeeld.nl/' },
    parts: ['addin'],
  });
  const compiler = webpack(all.map((each) => ({ ...each, output: { ...each.output, path: folder } })));
  compiler.run((error, stats) => {
    if (error !== null || stats?.hasErrors() !== false) {
      console.error(error ?? stats?.toString('errors-only'));
      process.exit(1);
    }
    compiler.close(() => undefined);
  });
}

void main(process.argv[2] ?? '');
