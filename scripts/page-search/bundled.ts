import { buildSync } from 'esbuild';
import { join } from 'node:path';

/** The script of a page, in one piece. */
export function pageScript(page: 'rules' | 'functions'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, `${page}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    // Notes on licences and names of files are of no use in a page.
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text.trim()).join('\n');
}
