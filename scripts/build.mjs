import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Builds as `npm run build` does. Throws with the compiler's own words where something is wrong. */
export async function build({ mode, env }) {
  const webpack = require('webpack');
  const configure = require('../webpack.config.js');
  const compiler = webpack(await configure(env, { mode }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}
