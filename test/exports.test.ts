import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Every exported value is used by another file; a type may be exported because it stands in what is. */
const ROOT = resolve(__dirname, '..');

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path);
    return /\.(?:tsx?|mjs)$/.test(name) ? [path] : [];
  });
}

const FILES = ['src', 'test'].flatMap((folder) => filesOf(join(ROOT, folder)));
const bare = (path: string): string => relative(ROOT, path).replace(/(?:\/index)?\.(?:tsx?|mjs)$/, '');
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));

/** `src/engine/check checkPlan` for every name that some file takes from another; `*` where it takes all. */
function taken(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [file, text] of TEXTS) {
    const from = (path: string): string => bare(`${resolve(dirname(file), path)}.ts`);
    for (const [, names = '', path = ''] of text.matchAll(
      /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']*)'/g,
    )) {
      for (const name of names.split(','))
        found.add(
          `${from(path)} ${name
            .trim()
            .replace(/^type /, '')
            .replace(/ as .*$/s, '')}`,
        );
    }
    for (const [, path = ''] of text.matchAll(
      /(?:import\(\s*(?:\/\*[^*]*\*\/\s*)?|\* as \w+ from\s+|import\s+)'(\.[^']*)'/g,
    ))
      found.add(`${from(path)} *`);
  }
  return found;
}

test('nothing is exported that nobody uses', () => {
  const used = taken();
  const idle = [...TEXTS].flatMap(([file, text]) =>
    bare(file).startsWith('src/')
      ? [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)]
          .map(([, name = '']) => `${bare(file)} ${name}`)
          .filter((each) => !used.has(each) && !used.has(`${bare(file)} *`))
      : [],
  );
  expect(idle).toEqual([]);
});

/** What stands right before a declaration, without its stars. */
const docBefore = (text: string, at: number): string =>
  (/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(text.slice(0, at))?.[1] ?? '').replaceAll(/[\s*]+/g, ' ').trim();

/** A docstring says more than a name: `/** Reads the rows. *\/` over `readRows` is none. */
const LEAST = 20;

test('whatever the engine exports says what it is: shape, unit, source', () => {
  const silent = [...TEXTS].flatMap(([file, text]) =>
    bare(file).startsWith('src/engine/')
      ? [...text.matchAll(/^export (?:async )?(?:function|class|interface|type|const) (\w+)/gm)]
          .filter(({ index }) => docBefore(text, index).length < LEAST)
          .map(([, name = '']) => `${bare(file)} ${name}`)
      : [],
  );
  expect(silent).toEqual([]);
});
