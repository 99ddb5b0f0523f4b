import type { MilpSolver } from '../../engine/diagnosis/milp';
import { highsSolver } from './highs-solver';

/** Loads HiGHS from the package beside the program, in Node. Takes some tenths of a second: only when needed. */
export async function loadSolver(): Promise<MilpSolver> {
  const { default: loadHighs } = await import('highs');
  return highsSolver(await loadHighs());
}
