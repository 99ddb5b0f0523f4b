import { readdirSync, statSync } from 'node:fs';

/** A file, or every file below a folder, in the order of their names. */
export function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
