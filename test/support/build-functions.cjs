// Builds functions.js, its metadata and the help pages, as a whole build does and without the rest of it.
// usage: node test/support/build-functions.cjs FOLDER production|development
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

async function build(folder, mode) {
  const [addin] = await configure({ url: 'https://example.nl/banenafspraak/', once: true }, { mode });
  const compiler = webpack({
    ...addin,
    entry: { functions: addin.entry.functions },
    output: { ...addin.output, path: folder },
    plugins: addin.plugins.filter((plugin) => plugin.constructor.name === 'FunctionTextsPlugin'),
  });
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
