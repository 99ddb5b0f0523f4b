import { randomBytes } from 'node:crypto';
import { readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputProblem } from '../engine/problems';
import type { Io } from './io';
import { isPlanFile } from './plan-file';
import { runProgram } from './program';

// A reader that has seen enough (`phuluc check … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io: Io = {
  async readFile(path) {
    try {
      return new Uint8Array(await readFile(path));
    } catch {
      throw new InputProblem({ kind: 'missing-file', file: basename(path) });
    }
  },
  async listFolder(path) {
    try {
      const names = await readdir(path);
      return names
        .filter((name) => isPlanFile(name))
        .sort()
        .map((name) => join(path, name));
    } catch {
      return undefined;
    }
  },
  /** Written beside its place and then moved there, so that a cut-off write harms nothing. */
  async writeFile(path, bytes) {
    const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
    try {
      await writeFile(beside, bytes);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  },
  isSameFile: async (a, b) => (await real(a)) === (await real(b)),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
};

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

void runProgram(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
