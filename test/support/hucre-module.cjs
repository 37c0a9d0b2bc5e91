// hucre ships as ES modules only and jest's own module system is CommonJS: the real library, bundled once for the tests.
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const stamp = createHash('sha256')
  .update(readFileSync(path.join(root, 'node_modules/hucre/package.json')))
  .digest('hex')
  .slice(0, 16);
const cache = path.join(root, 'node_modules/.cache/hucre');

/** One of its modules, by name. */
module.exports = (name) => {
  const entry = path.join(root, `node_modules/hucre/dist/${name}.mjs`);
  const bundle = path.join(cache, `${name}-${stamp}.cjs`);
  if (!existsSync(bundle)) {
    mkdirSync(cache, { recursive: true });
    const own = `${bundle}.${process.pid}`;
    const options = { entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', outfile: own };
    // In a process of its own: inside jest the sandbox's Uint8Array is not the one esbuild expects.
    execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(options)})`], {
      cwd: root,
      stdio: 'pipe',
    });
    renameSync(own, bundle);
  }
  return require(bundle);
};
