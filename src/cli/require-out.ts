import { hasMacros } from '../hosts/file/keep-workbook';
import { UsageProblem } from './arguments';
import type { Io } from './io';

/** Where the result goes: never over an input. */
export async function requireOut(
  out: string | undefined,
  files: readonly string[],
  io: Pick<Io, 'isSameFile'>,
): Promise<string> {
  if (out === undefined || out === '') throw new UsageProblem({ kind: 'missing-option', name: '--out' });
  for (const file of files)
    if (await io.isSameFile(out, file)) throw new UsageProblem({ kind: 'over-input', file });
  return out;
}

/**
 * The name must say what is written, a workbook: .xlsm where it is `kept` with its macros, else .xlsx. Programs open a
 * file by its ending, and refuse one that holds something else.
 */
export async function requireEnding(out: string, kept?: Uint8Array): Promise<void> {
  const ending = kept !== undefined && (await hasMacros(kept)) ? '.xlsm' : '.xlsx';
  if (!out.toLowerCase().endsWith(ending))
    throw new UsageProblem({ kind: 'bad-value', name: '--out', value: out, allowed: `…${ending}` });
}
