import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, '.cache');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** When anything that the pages are built from was last changed. */
function newest(entry: string): number {
  const { mtimeMs } = statSync(entry);
  if (!statSync(entry).isDirectory()) return mtimeMs;
  return readdirSync(entry).reduce((last, name) => Math.max(last, newest(path.join(entry, name))), mtimeMs);
}

/** Longer than any build: who began one is gone. */
const GIVEN_UP = 240_000;
const PAUSE = 200;

/**
 * The pages as they are shipped, built anew when a source is newer: the tests need no build beforehand.
 * A folder's name tells what it was built from, so that a stale one is never served. Of several test files or runs
 * that come at once one builds and the others wait.
 */
export function builtSite(): string {
  const stamp = Math.max(
    ...SOURCES.map((source) => path.join(ROOT, source))
      .filter((source) => existsSync(source))
      .map(newest),
  );
  const folder = path.join(CACHE, `site-${Math.floor(stamp)}`);
  const building = `${folder}-building`;
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    if (begun(building)) {
      // The one before may have ended in between.
      if (existsSync(folder)) rmSync(building, { recursive: true, force: true });
      else build(building, folder);
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return folder;
}

/** True for the one who made the folder. */
function begun(building: string): boolean {
  try {
    mkdirSync(building);
    return true;
  } catch {
    const made = statSync(building, { throwIfNoEntry: false });
    if (made && Date.now() - made.birthtimeMs > GIVEN_UP) rmSync(building, { recursive: true, force: true });
    return false;
  }
}

function build(building: string, folder: string): void {
  for (const name of readdirSync(CACHE)) {
    if (/^site-\d+$/.test(name)) rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  // No test reads a source map, which are a quarter of a build's time.
  const args = [
    webpack,
    '--mode',
    'production',
    '--config-name',
    'web',
    '--no-devtool',
    '--output-path',
    building,
  ];
  try {
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
}

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built folder as an office's web server would. */
export async function serve(folder: string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, path.normalize(asked === '/' ? '/index.html' : asked));
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
