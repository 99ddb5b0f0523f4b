/* eslint-disable @typescript-eslint/no-require-imports */
/* global require, module, __dirname */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { gzipSync } = require('node:zlib');
const swc = require('@swc/core');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Where Excel's page loads office.js from: our own copy, or Microsoft's CDN where an office prefers that. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? 'office/office.js';
/** Beside it lies what the functions' page needs. */
const FUNCTIONS_RUNTIME_URL = OFFICE_JS_URL.replace(/[^/]*$/, 'custom-functions-runtime.js');
/** The https address of the folder that an office will put `dist/` in; the built manifest then names it. */
const PUBLIC_URL = process.env.PUBLIC_URL;
const OFFICE_FOLDER = at('node_modules/@microsoft/office-js/dist');

const typescript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: targets,
    },
  },
});

const common = (mode) => ({
  mode,
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  // A solver's loader names node:module, which no browser has and which Node reaches without help.
  plugins: [new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/ })],
  performance: { hints: false },
  stats: 'errors-warnings',
  // A first start is not slowed by writing a cache; the second one is helped by it.
  cache: mode === 'development' ? { type: 'filesystem', cacheDirectory: at('.cache/webpack') } : false,
});

/** What a page may load and do; nothing is fetched from anywhere but its own server. */
function contentPolicy({ scripts = [], connections = [] }) {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    ["connect-src 'self'", ...connections].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(filename, { host, officeUrl, serving }) {
  const scripts = officeUrl?.startsWith('https:') ? [new URL(officeUrl).origin] : [];
  return new HtmlPlugin({
    template: at('src/taskpane/page.html'),
    filename,
    chunks: ['pane'],
    scriptLoading: 'defer',
    templateParameters: {
      host,
      officeUrl,
      contentPolicy: contentPolicy({ scripts, connections: serving ? ['ws:', 'wss:'] : [] }),
    },
  });
}

/** The page that Excel runs the sheet functions in where it has no runtime of its own for them. */
function functionsPage() {
  const scripts = FUNCTIONS_RUNTIME_URL.startsWith('https:') ? [new URL(FUNCTIONS_RUNTIME_URL).origin] : [];
  return new HtmlPlugin({
    template: at('src/functions/functions.html'),
    filename: 'functions.html',
    inject: false,
    templateParameters: { runtimeUrl: FUNCTIONS_RUNTIME_URL, contentPolicy: contentPolicy({ scripts }) },
  });
}

/**
 * A TypeScript tool of ours without imports. Not by a loader's hook into require: webpack's cache follows
 * what its configuration requires, and cannot find files by the names that such hooks give them.
 */
function typed(file) {
  const { code } = swc.transformFileSync(at(file), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const tool = { exports: {} };
  vm.runInThisContext(`(exports) => {${code}\n}`, { filename: at(file) })(tool.exports);
  return tool.exports;
}

function copies() {
  const { manifestAt } = typed('src/tools/manifest-address.ts');
  const { functionsMetadata } = typed('src/functions/metadata.ts');
  const metadata = (language, to) => ({
    from: at('src/functions/metadata.ts'),
    to,
    transform: () =>
      JSON.stringify(
        functionsMetadata(typed(`src/locales/${language}/functions.ts`)[language]),
        undefined,
        2,
      ),
  });
  const patterns = [
    { from: at('assets'), to: 'assets' },
    { from: at('src/taskpane/support.html'), to: 'support.html' },
    metadata('vi', 'functions.json'),
    metadata('en', 'functions.en.json'),
    {
      from: at('manifest.xml'),
      to: 'manifest.xml',
      transform: (manifest) => (PUBLIC_URL ? manifestAt(String(manifest), PUBLIC_URL) : manifest),
    },
  ];
  if (!OFFICE_JS_URL.startsWith('https:')) {
    for (const file of typed('src/tools/office-files.ts').OFFICE_FILES) {
      patterns.push({ from: path.join(OFFICE_FOLDER, file), to: `office/${file}` });
    }
  }
  return new CopyPlugin({ patterns });
}

function announce(port) {
  return {
    apply(compiler) {
      let told = false;
      compiler.hooks.done.tap('announce', (stats) => {
        if (told || stats.hasErrors()) return;
        told = true;
        const address = `http://localhost:${port}`;
        console.log(`\n  Phụ lục OCOP đang chạy tại: ${address}\n  Dừng: Ctrl+C\n`);
        console.log(`  Phụ lục OCOP is running at: ${address}\n  Stop: Ctrl+C\n`);
      });
    },
  };
}

/** What a page's own scripts may weigh together before anything is to be seen, in gzipped kilobytes. */
const MOST_FIRST_KILOBYTES = 250;
const PAGES = ['index.html', 'taskpane.html'];

/** Prints what each page loads first, and fails the build where that has grown over the bound. */
const weighFirstScripts = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('weigh', (compilation) => {
      for (const file of PAGES) {
        const html = readFileSync(path.join(compiler.outputPath, file), 'utf8');
        const own = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].filter(([, src]) => !src.includes(':'));
        const bytes = own.reduce(
          (sum, [, src]) => sum + gzipSync(readFileSync(path.join(compiler.outputPath, src))).length,
          0,
        );
        const kilobytes = bytes / 1000;
        const told = `${file}: first scripts ${kilobytes.toFixed(1)} KB gzipped (at most ${MOST_FIRST_KILOBYTES})`;
        if (kilobytes > MOST_FIRST_KILOBYTES) compilation.errors.push(new webpack.WebpackError(told));
        else console.log(told);
      }
    });
  },
};

/** The two pages: one bundle, and office.js on Excel's page alone. */
function web(mode, serving) {
  const base = common(mode);
  const named = mode === 'production' ? '[name].[contenthash:8].js' : '[name].js';
  const port = Number(process.env.PORT ?? 3000);
  return {
    ...base,
    name: 'web',
    target: 'web',
    entry: { pane: at('src/taskpane/main.tsx'), functions: at('src/functions/main.ts') },
    output: {
      path: at('dist'),
      // Excel asks for the functions by the name in the manifest.
      filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : named),
      chunkFilename: named,
      publicPath: 'auto',
      clean: { keep: /^(phuluc\.js|commands|solver)/ },
    },
    devtool: serving ? 'cheap-source-map' : 'source-map',
    module: { rules: [typescript('es2022'), { test: /\.css$/, type: 'asset/resource' }] },
    plugins: [
      ...base.plugins,
      page('index.html', { host: 'file', serving }),
      page('taskpane.html', { host: 'excel', officeUrl: OFFICE_JS_URL, serving }),
      functionsPage(),
      copies(),
      ...(serving ? [announce(port)] : [weighFirstScripts]),
    ],
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          // Microsoft's files stay as they are, and what old browsers must read as it was written.
          exclude: [/^office\//, /^assets\//],
        }),
      ],
      // The functions are one file: their runtime loads nothing else.
      splitChunks: { chunks: ({ name }) => name !== 'functions' },
    },
    devServer: {
      host: '127.0.0.1',
      port,
      hot: false,
      static: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    },
    infrastructureLogging: { level: 'warn' },
  };
}

/** The command line: `node dist/phuluc.js` from any folder; what a command needs lies in `commands/`, loaded when called for. */
function cli(mode) {
  const base = common(mode);
  return {
    ...base,
    name: 'cli',
    target: 'node20',
    entry: { phuluc: at('src/cli/main.ts') },
    output: { path: at('dist'), filename: 'phuluc.js', chunkFilename: 'commands/[name].js' },
    // The solver looks for its wasm beside itself, so it stays a file of its own.
    externals: { highs: 'commonjs ./solver/highs.js' },
    devtool: false,
    module: { rules: [typescript('es2022')] },
    plugins: [
      ...base.plugins,
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new CopyPlugin({
        patterns: ['highs.js', 'highs.wasm'].map((file) => ({
          from: at('node_modules/highs/build', file),
          to: `solver/${file}`,
        })),
      }),
    ],
    // Readable stack traces are worth more here than a smaller file. Without splitting off what chunks share,
    // every command would bring its own copy of the engine.
    optimization: { minimize: false, splitChunks: { chunks: 'all', minSize: 0 } },
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  return env.WEBPACK_SERVE ? web(mode, true) : [web(mode, false), cli(mode)];
};
