import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InputProblem } from '../engine/problems';
import type { Io } from './io';
import { isPlanFile } from './plan-file';
import { runProgram } from './program';
import { writeWhole } from './write-file';

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
  writeFile: writeWhole,
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
