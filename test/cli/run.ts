import type { Cell, CellValue } from '../../src/engine/grid/grid';
import { InputProblem } from '../../src/engine/problems';
import type { SheetPlan } from '../../src/engine/filling/write-plan';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import type { Io } from '../../src/cli/io';
import { runProgram } from '../../src/cli/program';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/** Runs one command line over files in memory; today is what the test says. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
  today = '2026-11-21',
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, Uint8Array> = {};
  const io: Io = {
    readFile: async (path) => {
      const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
      if (!bytes) throw new InputProblem({ kind: 'missing-file', file: path });
      return bytes;
    },
    listFolder: async (path) => {
      const inside = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
      return inside.length > 0 ? inside.sort() : undefined;
    },
    writeFile: async (path, bytes) => {
      written[path] = bytes;
    },
    isSameFile: async (a, b) => a === b,
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    today: () => today,
  };
  const exitCode = await runProgram(argv, io);
  return { exitCode, stdout: out.join(''), stderr: err.join(''), written };
}

/** A sheet of a title, an empty row, a header and rows, cells parted by `|`; figures become numbers. */
export function sheet(name: string, title: string, text: string): SheetPlan {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): Cell => ({ value: valueOf(cell.trim()) })));
  return { name, rows: [[{ value: title }], undefined, ...rows] };
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return /^\d+([.]\d+)?$/.test(text) ? Number(text) : text;
}

export const workbook = writeWorkbook;
