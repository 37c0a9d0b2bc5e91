require('tsx/cjs');

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { sources, Compilation, DefinePlugin, NormalModuleReplacementPlugin, optimize } = require('webpack');

/** The address in manifest.xml as it stands in the repository: the development server. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const { officeJsOrigin, panePolicy, partsPolicy } = require('./scripts/release/content-policy.ts');
const { resolveInTool } = require('./scripts/tools.ts');

const OFFICE_JS = `${officeJsOrigin}/lib/1/hosted/office.js`;
/** What Excel needs of the npm package: for closed networks, `--env selfHostOffice`. */
const OFFICE_FILES =
  '{office,o15apptofilemappingtable,excel-win32-16.01,excel-mac-16.00,excel-web-16.00,custom-functions-runtime,{nl-nl,en-us}/office_strings}.js';

const root = __dirname;
/** Where a build goes: what ships apart from what is only looked at. */
const folderOf = (mode) => path.join(root, mode === 'production' ? 'dist' : '.build');

/** Puts the address where the add-in is deployed into the manifest: `--env url=https://example.nl/banenafspraak/`. */
function deployedManifest(manifest, url) {
  if (url === undefined) return manifest;
  const base = deploymentBase(url);
  return manifest
    .replaceAll(DEVELOPMENT_BASE, base.href)
    .replaceAll(DEVELOPMENT_BASE.slice(0, -1), base.origin);
}

function deploymentBase(url = DEVELOPMENT_BASE) {
  const base = new URL(url.endsWith('/') ? url : `${url}/`);
  if (base.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only; got ${url}`);
  return base;
}

/** Emits functions.json (English), functions-nl.json and the help pages from the one source of the functions' texts. */
class FunctionTextsPlugin {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionTexts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionTexts', stage }, () => {
        const { functionMetadata } = require('./scripts/function-metadata.ts');
        const { functionHelp } = require('./scripts/function-help.ts');
        for (const [language, file] of [
          ['en', 'functions.json'],
          ['nl', 'functions-nl.json'],
        ]) {
          const json = `${JSON.stringify(functionMetadata(language, this.base), null, 2)}\n`;
          compilation.emitAsset(file, new sources.RawSource(json));
        }
        for (const [file, content] of functionHelp()) {
          compilation.emitAsset(file, new sources.RawSource(content));
        }
      });
    });
  }
}

/** The templates as a part of the program itself: the pane fetches nothing, and the CLI is one file. */
function templatesInside(templates) {
  const inBase64 = [...templates].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]);
  return new DefinePlugin({ TEMPLATE_FILES: JSON.stringify(Object.fromEntries(inBase64)) });
}

/** Fluent's tokens by a rule instead of written out. */
function tokensByName() {
  const ours = path.join(root, 'src/taskpane/app/tokens-by-name.ts');
  return new NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (resource) => {
    if (/[\\/]@fluentui[\\/]tokens[\\/]lib$/.test(resource.context)) resource.request = ours;
  });
}

/** Emits the empty workbooks, for whoever wants to hand them out. */
class TemplatesPlugin {
  constructor(templates) {
    this.templates = templates;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Templates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Templates', stage }, () => {
        for (const [file, bytes] of this.templates) {
          compilation.emitAsset(`templates/${file}`, new sources.RawSource(Buffer.from(bytes)));
        }
      });
    });
  }
}

/** Compiles TypeScript; types are checked by `npm run typecheck`. */
const typescript = (mode) =>
  mode === 'production'
    ? {
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
      }
    : { loader: path.join(root, 'config/quick-typescript.cjs') };

/** Turns the styles of the pane into CSS, so that it need not carry what would make them at run time. Takes half a minute. */
function styles(mode) {
  return mode === 'production' ? [{ loader: resolveInTool('ship', '@griffel/webpack-loader') }] : [];
}

/** The figures without the words that prove them: those are for who reviews a figure and for the tests, no screen shows them. */
function figures(text) {
  const file = JSON.parse(text);
  for (const source of Object.values(file.sources ?? {})) delete source.quote;
  return file;
}

function minimizer() {
  const Minimizer = require(resolveInTool('ship', 'minimizer-webpack-plugin'));
  return new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, parallel: false });
}

function common(name, mode, env) {
  return {
    name,
    mode,
    // No eval: the page's content security policy holds in development as well.
    devtool: env.maps ? 'source-map' : false,
    // The next start takes what has not changed. What ships is always made from nothing, and a build for tests is not kept.
    cache: mode === 'development' &&
      !env.once && {
        type: 'filesystem',
        name: `${name}${env.maps ? '-maps' : ''}`,
        cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
        buildDependencies: {
          config: [
            __filename,
            path.join(root, 'config/quick-typescript.cjs'),
            path.join(root, 'package-lock.json'),
          ],
        },
      },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          oneOf: [
            {
              test: /[\\/]src[\\/]taskpane[\\/].+\.tsx?$/,
              use: [...styles(mode), typescript(mode)],
            },
            { test: /\.tsx?$/, exclude: /node_modules/, use: typescript(mode) },
            { test: /[\\/]law[\\/]figures[\\/].+\.json$/, type: 'json', parser: { parse: figures } },
          ],
        },
      ],
    },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      ...(mode === 'production' ? { minimizer: [minimizer()] } : {}),
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** What ships: the pane, the functions, the manifest. File names carry no hash, since the manifest names them. */
function addin(mode, env, templates) {
  return {
    ...common('addin', mode, env),
    target: ['web', 'es2020'],
    entry: {
      // First in the page, before office.js, and named there itself.
      start: './src/taskpane/start/index.ts',
      // Says itself where its parts are: it also runs where there is no page. With that the address of a worker is whole, and what
      // it would be relative to, which webpack else reads from the page, is nothing.
      functions: { import: './src/functions/register.ts', publicPath: '', baseUri: 'about:blank' },
      // In the same page, so what both need is there once.
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: folderOf(mode),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
      globalObject: 'globalThis',
      // Parts are fetched by a policy of their own, in the page and in its workers.
      trustedTypes: { policyName: partsPolicy, onPolicyCreationFailure: 'continue' },
    },
    plugins: [
      new FunctionTextsPlugin(deploymentBase(env.url).href),
      new TemplatesPlugin(templates),
      templatesInside(templates),
      tokensByName(),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'taskpane'],
        templateParameters: env.selfHostOffice
          ? { root: '', officeJs: 'office/office.js', policy: panePolicy('own') }
          : { root: '', officeJs: OFFICE_JS, policy: panePolicy('microsoft') },
      }),
      // The workbench shows the very same pane; only office.js is left out, since there is no Excel to talk to.
      ...(env.workbench
        ? [
            new HtmlPlugin({
              filename: 'workbench/pane.html',
              template: './src/taskpane/taskpane.html',
              chunks: ['functions', 'taskpane'],
              templateParameters: { root: '../', officeJs: null, policy: panePolicy('none') },
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          ...(env.selfHostOffice
            ? [
                {
                  from: OFFICE_FILES,
                  context: path.join(root, 'node_modules/@microsoft/office-js/dist'),
                  to: 'office/[path][name][ext]',
                  info: { minimized: true },
                },
              ]
            : []),
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content) => deployedManifest(content.toString(), env.url),
          },
        ],
      }),
    ],
  };
}

/** The page for machines without Excel. Development only; its engine stands beside it, unmodified, as its own scripts. */
function workbench(mode, env) {
  const vendor = (file, to = 'vendor/[name][ext]') => ({
    from: path.join(root, 'node_modules', file),
    to,
    info: { minimized: true },
  });
  return {
    ...common('workbench', mode, env),
    dependencies: ['addin'],
    target: ['web', 'es2022'],
    entry: { workbench: './src/workbench/index.ts' },
    output: {
      path: path.join(folderOf(mode), 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].js',
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/workbench/workbench.html',
        inject: false,
      }),
      new CopyPlugin({
        patterns: [
          vendor('@odoo/owl/dist/owl.iife.min.js'),
          vendor('@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'),
          vendor('@odoo/o-spreadsheet/dist/o_spreadsheet.css'),
          vendor('@odoo/o-spreadsheet/dist/o_spreadsheet.xml'),
          vendor('chart.js/dist/chart.umd.min.js'),
          vendor('bootstrap/dist/css/bootstrap.min.css'),
          vendor('font-awesome/css/font-awesome.min.css', 'vendor/css/[name][ext]'),
          vendor('font-awesome/fonts/fontawesome-webfont.woff2', 'vendor/fonts/[name][ext]'),
          { from: 'src/workbench/workbench.css' },
        ],
      }),
    ],
  };
}

/** The program for a terminal: one file, with the templates inside. */
function cli(mode, env, templates) {
  const shared = common('cli', mode, env);
  return {
    ...shared,
    // One file: what is loaded only when it is needed elsewhere is in it from the start.
    // DuckDB is looked for beside the program when it is asked for (src/cli/count/engine.ts).
    module: {
      ...shared.module,
      parser: { javascript: { dynamicImportMode: 'eager', createRequire: false } },
    },
    dependencies: ['addin'],
    target: 'node20',
    entry: { cli: './src/cli/index.ts' },
    output: {
      path: folderOf(mode),
      filename: '[name].cjs',
      library: { type: 'commonjs2' },
    },
    // One file, also for what is loaded only when asked for: people copy it and nothing else.
    plugins: [templatesInside(templates), new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? 'production';
  const templates = await require('./scripts/templates/write.ts').buildTemplates();
  const configs = [addin(mode, env, templates), cli(mode, env, templates)];
  if (env.workbench) configs.push(workbench(mode, env));
  return configs;
};
