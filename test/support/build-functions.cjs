// Builds functions.js, its metadata and the help pages, as the production build does and without the rest of it.
// usage: node test/support/build-functions.cjs FOLDER
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

const [, , folder] = process.argv;
const [addin] = configure({ url: 'https://example.nl/banenafspraak/' }, { mode: 'production' });

webpack({
  ...addin,
  entry: { functions: addin.entry.functions },
  output: { ...addin.output, path: folder },
  plugins: addin.plugins.filter((plugin) => plugin.constructor.name === 'FunctionTextsPlugin'),
}).run((error, stats) => {
  if (error === null && !stats.hasErrors()) return;
  console.error(error ?? stats.toString({ preset: 'errors-only', colors: false }));
  process.exitCode = 1;
});
