import type { MilpSolver } from '../../engine/diagnosis/milp';
import { highsSolver } from './highs-solver';

/**
 * Loads HiGHS in a browser's worker; `wasmUrl` is where the page serves `highs/build/highs.wasm`. Its 1.2 MB
 * come only with the first system that needs it.
 */
export async function loadSolver(wasmUrl: string): Promise<MilpSolver> {
  const { default: loadHighs } = await import('highs');
  return highsSolver(await loadHighs({ locateFile: () => wasmUrl }));
}
