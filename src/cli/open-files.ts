import { basename } from 'node:path';
import type { Workbook } from '../engine/grid/grid';
import { openWorkbook } from '../hosts/file/open-workbook';
import type { Context, Io } from './io';
import { CLI_WORDS } from './locales/words';

/**
 * Opens the workbooks of one plan. Files of the same name from different folders keep their paths, so that
 * every cell's address stays unique. Throws an `InputProblem` for the first file that cannot be used.
 */
export async function openFiles(paths: readonly string[], io: Io): Promise<Workbook[]> {
  const workbooks: Workbook[] = [];
  for (const path of paths) workbooks.push(await openWorkbook(await io.readFile(path), nameOf(path, paths)));
  return workbooks;
}

/** Each file once, however often and under whatever path it was named; what was named again is said. */
export async function onceEach(
  paths: readonly string[],
  { io, language }: Pick<Context, 'io' | 'language'>,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    let again = false;
    for (const other of kept)
      if (basename(other) === basename(path) && (await io.isSameFile(other, path))) again = true;
    if (again) io.stderr(`${CLI_WORDS[language].namedTwice(basename(path))}\n`);
    else kept.push(path);
  }
  return kept;
}

/** What reports call a file: its name, and its path where another file has the same name. */
export function nameOf(path: string, paths: readonly string[]): string {
  const name = basename(path);
  return paths.filter((other) => basename(other) === name).length > 1 ? path : name;
}
