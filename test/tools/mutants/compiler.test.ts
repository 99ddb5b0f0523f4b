import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilerOf } from '../../../src/tools/mutants/compiler';

test('a changed text is refused where its types do not fit, and the file itself stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiler-'));
  const [project, file] = [join(folder, 'tsconfig.json'), join(folder, 'a.ts')];
  const text = 'export const size = (list?: number[]) => list === undefined ? 0 : list.length;';
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { strict: true, types: [], lib: ['ES5'] }, include: ['.'] }),
  );
  writeFileSync(file, text);
  const compiles = compilerOf(project);
  expect(compiles(file, text)).toBe(true);
  expect(compiles(file, text.replace('===', '!=='))).toBe(false);
  expect(compiles(file, text.replace('? 0', '? 1'))).toBe(true);
  rmSync(folder, { recursive: true });
});
