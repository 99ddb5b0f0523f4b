import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Walks every import of src/. Imports of types count as well: a type that points outward draws the reader
 * outward. Only cycles leave them out, since a cycle of types is erased and can break nothing at run time.
 */
const SRC = resolve(__dirname, '../../src');

interface Import {
  readonly from: string;
  /** A path below src/ without its ending, or a package's name. */
  readonly to: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const FILES = filesOf(SRC);
const IMPORT = /^(?:import|export)\s+(type\s)?(?:([^'"]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function bare(path: string): string {
  return relative(SRC, path).replace(/\.tsx?$/, '');
}

function targetOf(file: string, wanted: string): Pick<Import, 'to' | 'local'> {
  if (!wanted.startsWith('.')) return { to: wanted, local: false };
  const path = resolve(dirname(file), wanted);
  const known = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((each) =>
    FILES.includes(each),
  );
  return { to: bare(known ?? path), local: true };
}

const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const from = bare(file);
  return [
    ...[...text.matchAll(IMPORT)].map(([, type, names, wanted = '']): Import => {
      const each =
        /^\{(.*)\}$/s
          .exec(names?.trim() ?? '')?.[1]
          ?.split(',')
          .map((name) => name.trim()) ?? [];
      const allTypes = each.length > 0 && each.every((name) => name === '' || name.startsWith('type '));
      return { from, typeOnly: type !== undefined || allTypes, ...targetOf(file, wanted) };
    }),
    ...[...text.matchAll(DYNAMIC)].map(([, wanted = '']): Import => ({
      from,
      typeOnly: false,
      ...targetOf(file, wanted),
    })),
  ];
});

function offenders(test: (each: Import) => boolean): string[] {
  return IMPORTS.filter(test).map(({ from, to }) => `${from} -> ${to}`);
}

const inside = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

test('there are imports to look at', () => {
  expect(IMPORTS.length).toBeGreaterThan(300);
});

test('the engine imports nothing outward', () => {
  const packages = ['zod', 'numfmt', 'read-vietnamese-number'];
  expect(
    offenders(({ from, to, local }) =>
      inside(from, 'engine') ? (local ? !inside(to, 'engine') : !packages.includes(to)) : false,
    ),
  ).toEqual([]);
});

test('what is read never asks what is made of it', () => {
  const above: Readonly<Record<string, readonly string[]>> = {
    'engine/decimal': ['engine'],
    'engine/grid': [
      'engine/layouts',
      'engine/reading',
      'engine/checking',
      'engine/findings',
      'engine/records',
    ],
    'engine/text': [
      'engine/layouts',
      'engine/reading',
      'engine/checking',
      'engine/findings',
      'engine/records',
    ],
    'engine/layouts': ['engine/reading', 'engine/checking', 'engine/filling'],
    'engine/reading': ['engine/checking', 'engine/filling', 'engine/diagnosis', 'engine/findings'],
    'engine/checking': ['engine/filling', 'engine/check'],
    'engine/findings': ['engine/checking', 'engine/check'],
  };
  expect(
    offenders(({ from, to }) =>
      Object.entries(above).some(
        ([low, high]) => inside(from, low) && !inside(to, low) && inside(to, ...high),
      ),
    ),
  ).toEqual([]);
});

test('sentences come last: only what shows them imports them', () => {
  const showing = ['locales', 'reporting', 'taskpane', 'cli', 'functions', 'tools'];
  expect(
    offenders(
      ({ from, to }) =>
        (inside(to, 'locales') && !inside(from, ...showing)) ||
        (inside(from, 'locales') && inside(to, 'reporting', 'taskpane', 'cli', 'functions', 'tools')),
    ),
  ).toEqual([]);
});

test('nothing below the command line and the pane imports them', () => {
  expect(
    offenders(
      ({ from, to }) =>
        (inside(to, 'cli') && !inside(from, 'cli')) ||
        // A tool measures what the pane does.
        (inside(to, 'taskpane') && !inside(from, 'taskpane', 'tools')) ||
        (inside(to, 'tools') && !inside(from, 'tools')) ||
        (inside(from, 'hosts') && inside(to, 'cli', 'taskpane')),
    ),
  ).toEqual([]);
});

test('Excel, the page and the machine are known at the edges only', () => {
  const edges = ['hosts', 'taskpane', 'cli', 'tools'];
  const named =
    /\b(?:Excel|Office)\.\w|\b(?:document|navigator|localStorage)\.\w|\bwindow\.(?:document|location|match|add|set|inner)|\bprocess\.\w|['"](?:node:)?fs['"]|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/;
  const found = FILES.filter((file) => !inside(bare(file), ...edges)).filter((file) =>
    named.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  expect(found.map(bare)).toEqual([]);
});

test('no import leads back to where it came from', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, local, typeOnly } of IMPORTS) {
    if (local && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});
