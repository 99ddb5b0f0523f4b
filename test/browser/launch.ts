import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../..');
const PACKED = path.join(ROOT, 'node_modules/@sparticuz/chromium/bin');
const CACHE = path.join(ROOT, '.cache/chromium-147.0.0');
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * A browser wherever the tests run: CHROME_PATH, the one that `npm ci` brought inside a package, an installed Chrome
 * or Edge, the system's chromium. The packed one goes first: it draws no window around a page, and an installed one
 * takes twice as long for each that is opened.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch(options());
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`No browser could be started:\n${failures.join('\n')}`);
}

function candidates(): (() => LaunchOptions)[] {
  const given = process.env['CHROME_PATH'];
  const args = ['--no-sandbox'];
  if (given) return [() => ({ executablePath: given, args })];
  const packed = process.platform === 'linux' && process.arch === 'x64' ? [packedBrowser] : [];
  return [
    ...packed,
    ...(['chrome', 'msedge'] as const).map((channel) => () => ({ channel, args })),
    ...SYSTEM.filter((each) => existsSync(each)).map((executablePath) => () => ({ executablePath, args })),
  ];
}

/** The packed browser with its own libraries and fonts, since a bare machine has neither. */
function packedBrowser(): LaunchOptions {
  if (!existsSync(CACHE)) unpack();
  return {
    executablePath: path.join(CACHE, 'chromium'),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
    ignoreDefaultArgs: ['--headless'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(CACHE, 'libraries/lib'),
      FONTCONFIG_PATH: path.join(CACHE, 'fonts'),
      HOME: CACHE,
    },
  };
}

/** Unpacks beside the cache and moves it there at the end, so that two test workers don't meet halfway. */
function unpack(): void {
  mkdirSync(path.dirname(CACHE), { recursive: true });
  const folder = mkdtempSync(`${CACHE}-`);
  const opened = (name: string): Buffer => brotliDecompressSync(readFileSync(path.join(PACKED, name)));
  writeFileSync(path.join(folder, 'chromium'), opened('chromium.br'), { mode: 0o755 });
  for (const [archive, into] of [
    ['al2023.tar.br', 'libraries'],
    ['fonts.tar.br', 'fonts'],
  ] as const) {
    mkdirSync(path.join(folder, into));
    execFileSync('tar', ['-x', '-C', path.join(folder, into)], { input: opened(archive) });
  }
  writeFileSync(path.join(folder, 'fonts/fonts.conf'), fontsConfiguration());
  try {
    renameSync(folder, CACHE);
  } catch {
    rmSync(folder, { recursive: true });
  }
}

function fontsConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(CACHE, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(CACHE, 'font-cache')}</cachedir>
</fontconfig>
`;
}
