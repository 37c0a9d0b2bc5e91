const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

/**
 * TypeScript to JavaScript for the tests, a file at a time; types are checked by `npm run typecheck`. Every worker of a fresh clone
 * does it for two thousand files: the compiler itself takes ten times as long. Only it can move `jest.mock` before the imports.
 */
const compiler = () =>
  require('ts-jest').default.createTransformer({
    tsconfig: require.resolve('./tsconfig.jest.json'),
    diagnostics: false,
  });
const own = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, path, { configString, instrument }) =>
    createHash('sha1')
      .update([version, own, path, configString, String(instrument), source].join('\0'))
      .digest('hex'),

  process(source, path, options) {
    if (source.includes('jest.mock(')) return compiler().process(source, path, options);
    return transformSync(source, {
      sourcefile: path,
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'es2022',
      jsx: 'automatic',
      // A test has no modules but those of jest.
      supported: { 'dynamic-import': false },
      sourcemap: 'external',
    });
  },
};
