// Builds the program for a terminal, as a whole build does and without the rest of it.
// usage: node test/support/build-cli.cjs FOLDER production|development
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

async function build(folder, mode) {
  const configs = await configure({ once: true }, { mode });
  const cli = configs.find(({ name }) => name === 'cli');
  const compiler = webpack({ ...cli, dependencies: [], output: { ...cli.output, path: folder } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve();
    });
  });
}

build(process.argv[2], process.argv[3]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
