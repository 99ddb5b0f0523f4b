import { read } from 'hucre';
import { InputProblem } from '../../engine/problems';
import type { Workbook } from '../../engine/grid/grid';
import { gridFromHucre } from './from-hucre';

export interface OpenOptions {
  /** Whether cells carry their looks, which only a view of the workbook needs. */
  readonly looks?: boolean;
}

export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  _options: OpenOptions = {},
): Promise<Workbook> {
  if (bytes.length === 0) throw new InputProblem({ kind: 'empty-file', file });
  try {
    return gridFromHucre(await read(bytes, { readStyles: true }), file);
  } catch {
    throw new InputProblem({ kind: 'not-a-workbook', file });
  }
}
