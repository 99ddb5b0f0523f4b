import type { Highs } from 'highs';
import type { MilpResult, MilpSolver } from '../../engine/diagnosis/milp';
import { lpText } from './lp-text';

/** HiGHS as the engine's solver. A model that it cannot read or finish counts as stopped. */
export function highsSolver(highs: Pick<Highs, 'solve'>): MilpSolver {
  return {
    solve: (model, seconds): MilpResult => {
      const nothing: MilpResult = { status: 'stopped', values: [] };
      try {
        const options = { output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-7 };
        const result = highs.solve(lpText(model), options);
        const values = model.columns.map((_, index) => primal(result.Columns[`x${index}`]));
        if (result.Status === 'Optimal') return { status: 'optimal', values };
        return result.Status === 'Infeasible'
          ? { status: 'infeasible', values: [] }
          : { status: 'stopped', values };
      } catch {
        return nothing;
      }
    },
  };
}

function primal(column: object | undefined): number {
  const value = column && 'Primal' in column ? column.Primal : undefined;
  return typeof value === 'number' ? value : 0;
}
