import { diagnose, type Diagnosable, type Diagnosis, type DiagnoseOptions } from './diagnose';
import type { MilpSolver } from './milp';

/** What a host adds to a diagnosis that may ask the MILP solver. */
export interface FullDiagnosisOptions extends Omit<DiagnoseOptions, 'solver'> {
  /** Fetches the MILP solver; called only where the direct search was not enough. */
  readonly loadSolver: () => Promise<MilpSolver>;
}

/**
 * `diagnose`, with the solver fetched only for what the direct search cannot prove. Where the solver cannot
 * be had, the direct answer stands, said to be unproved.
 */
export async function diagnoseFully<R extends Diagnosable>(
  result: R,
  { loadSolver, ...options }: FullDiagnosisOptions,
): Promise<Diagnosis<R>> {
  const direct = diagnose(result, options);
  if (direct.proved || !direct.solvable || options.stop?.()) return direct;
  try {
    return diagnose(result, { ...options, solver: await loadSolver() });
  } catch {
    return direct;
  }
}
