import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { NotWritten } from '../locales/types/terminal';
import { UsageProblem } from './arguments';

/**
 * Written beside its place and then moved there, so that a cut-off write harms nothing.
 *
 * @throws UsageProblem where the disk refuses.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = String((error as { readonly code?: unknown }).code);
    throw new UsageProblem({ kind: 'not-written', file: path, why: WHY[code] ?? 'unknown', code });
  }
}

const WHY: Readonly<Record<string, NotWritten>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  ENAMETOOLONG: 'long-name',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'in-use',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};
