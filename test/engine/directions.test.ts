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
const DYNAMIC = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;

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

interface Room {
  readonly paths: readonly string[];
  readonly floor: number;
}

/** The rooms of `src`, as ARCHITECTURE.md lists them: a line is a floor, `+` joins the parts of one room. */
function roomsOf(architecture: string): Room[] {
  const list = /```floors\n([\s\S]*?)```/.exec(architecture)?.[1] ?? '';
  return list
    .trim()
    .split('\n')
    .flatMap((line, floor) => line.split(/ {2,}/).map((room): Room => ({ paths: room.split(' + '), floor })));
}

const ARCHITECTURE = readFileSync(resolve(SRC, '../ARCHITECTURE.md'), 'utf8');
const ROOMS = roomsOf(ARCHITECTURE);

/** The room that names a file most closely. */
function roomOf(file: string): Room | undefined {
  const named = ROOMS.flatMap((room) =>
    room.paths.filter((path) => inside(file, path)).map((path) => ({ room, length: path.length })),
  );
  return named.sort((a, b) => b.length - a.length)[0]?.room;
}

test('every file has a room, and every room a file', () => {
  const homeless = FILES.map(bare).filter((file) => !roomOf(file) && !/^[^/]+$/.test(file));
  const empty = ROOMS.flatMap(({ paths }) =>
    paths.filter((path) => !FILES.some((file) => inside(bare(file), path))),
  );
  expect({ homeless, empty }).toEqual({ homeless: [], empty: [] });
});

test('every file that ARCHITECTURE.md names is there', () => {
  const named = [...ARCHITECTURE.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, path = '']) => path);
  const all = [...FILES, ...filesOf(resolve(SRC, '../test'))].map((file) => file.replaceAll('\\', '/'));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !all.some((file) => file.endsWith(`/${path}`)))).toEqual([]);
});

test('no arrow runs back up: a file imports its own room and those of the floors below', () => {
  expect(
    offenders(({ from, to, local }) => {
      const [home, other] = [roomOf(from), roomOf(to)];
      if (!local || !home || !other || home === other) return false;
      return other.floor >= home.floor;
    }),
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
